import { lexicaOf } from '../../src/leads/headline/lexica';
import { type Entry, isAllowed, type Lexicon } from '../../src/leads/headline/lexicon';
import { foldLatin, readLatin } from '../../src/leads/text/first-words';
import type { LanguageWords, Phrases } from '../../src/leads/text/language-words';
import { splitPhrases } from '../../src/leads/text/split-phrases';
import { allWords, everyLanguage } from '../leads/all-words';

/** Words of which one must be in a text before a phrase can be found in it: any of them may be its sign. */
type Phrase = readonly string[];

const [english] = allWords.languages;
if (english?.language !== 'en') throw new Error('English, which is always loaded, comes first');

const otherLetters =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;

/** The file `src/words/first-words.ts`. */
export function writeFirstWords(): string {
  const signs = allWords.languages
    .filter((words) => words !== english)
    .map((words) => [words.language, pickSigns(words)] as const);
  const letters = allWords.languages.map(
    ({ language, detection }) => [language, [detection?.hintLetters ?? '']] as const,
  );
  const told = everyLanguage
    .filter(({ detection }) => detection?.words || detection?.letters)
    .map(({ language }) => {
      const { words = '', letters = '' } = allWords.detection[language] ?? {};
      return `    ${language}: {\n      words: ${quote(words.split(' '), 6)},\n      letters: ${quote([letters], 6)},\n    },`;
    });
  return [
    "import type { FirstWords } from '../leads/text/first-words';",
    '',
    '/** Made by `test/words/first-words.test.ts` from the words of all languages; with `--update` it makes them anew. */',
    'export const firstWords: FirstWords = {',
    '  signs: {',
    ...writeLists(signs),
    '  },',
    '  letters: {',
    ...writeLists(letters),
    '  },',
    '  detection: {',
    ...told,
    '  },',
    '};',
    '',
  ].join('\n');
}

function writeLists(lists: readonly (readonly [string, readonly string[]])[]): string[] {
  return lists
    .filter(([, list]) => list.join('') !== '')
    .map(([language, list]) => `    ${language}: ${quote(list, 4)},`);
}

/** On one line where it fits, else over several lines. */
function quote(words: readonly string[], indent: number): string {
  const whole = `'${words.join(' ')}'`;
  if (whole.length + indent < 90) return whole;
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row !== '' && row.length + word.length + indent > 100) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  const pad = ' '.repeat(indent + 2);
  return `\`\n${pad}${[...rows, row].join(`\n${pad}`)}\n${' '.repeat(indent)}\``;
}

/**
 * Few and short words that each phrase of the language holds one of, and that other languages seldom hold. Word by word
 * the one that is worth most.
 */
function pickSigns(words: LanguageWords): string[] {
  const phrases = listPhrases(words);
  const holders = new Map<string, Set<Phrase>>();
  for (const phrase of phrases) {
    for (const sign of phrase.flatMap(signsOf)) {
      const known = holders.get(sign);
      if (known) known.add(phrase);
      else holders.set(sign, new Set([phrase]));
    }
  }
  const costs = new Map([...holders.keys()].map((sign) => [sign, costOf(sign, words.language)]));
  const left = new Set(phrases);
  const picked: string[] = [];
  while (left.size > 0) {
    const [best, held] = findBest(holders, left, costs);
    picked.push(best);
    holders.delete(best);
    for (const phrase of held) left.delete(phrase);
  }
  return picked.sort();
}

function findBest(
  holders: Map<string, Set<Phrase>>,
  left: ReadonlySet<Phrase>,
  costs: ReadonlyMap<string, number>,
): [string, Set<Phrase>] {
  let [best, most]: [[string, Set<Phrase>] | undefined, number] = [undefined, 0];
  for (const [sign, held] of holders) {
    let open = 0;
    for (const phrase of held) if (left.has(phrase)) open += 1;
    if (open === 0) holders.delete(sign);
    const worth = open / (costs.get(sign) ?? 1);
    if (worth > most) [best, most] = [[sign, held], worth];
  }
  if (!best) throw new Error('a phrase without a sign');
  return best;
}

/** The word itself, and its beginnings; an end stays as it is. */
function signsOf(word: string): string[] {
  if (word.startsWith('*')) return [word];
  const stem = word.replace('*', '');
  const longest = word === stem ? stem.length : stem.length - 1;
  const cuts = Array.from({ length: Math.max(0, longest - 3) }, (_, at) => `${stem.slice(0, at + 4)}*`);
  return [word, ...cuts];
}

const languagesOf = new Map<string, Set<string>>();
for (const words of everyLanguage) {
  for (const word of new Set(listStrings(words).flatMap(readLatin))) {
    for (const sign of signsOf(word))
      languagesOf.set(sign, (languagesOf.get(sign) ?? new Set()).add(words.language));
  }
}

/** Letters in the file, and how many languages would be loaded for nothing; English is what most people write. */
function costOf(sign: string, language: string): number {
  const others = [...(languagesOf.get(sign) ?? [])].filter((other) => other !== language);
  return sign.length + 1 + others.reduce((sum, other) => sum + (other === 'en' ? 12 : 3), 0);
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

/** Everything that could be found in a text in Latin letters and that English, always loaded, would not find alike. */
function listPhrases(words: LanguageWords): Phrase[] {
  const phrases = [...listTitles(words), ...listSentences(words), ...listMonths(words)];
  const open = phrases.filter((phrase) => !phrase.some((word) => otherLetters.test(word)));
  const byWords = new Map(open.map((phrase) => [phrase.toSorted().join(' '), phrase]));
  return [...byWords.values()];
}

function listTitles(words: LanguageWords): Phrase[] {
  const [own, theirs] = [
    lexicaOf({ languages: [words], detection: {} }),
    lexicaOf({ languages: [english as LanguageWords], detection: {} }),
  ];
  const { languages: _own, ...lexica } = own;
  return (Object.keys(lexica) as (keyof typeof lexica)[]).flatMap((name) =>
    [...(own[name] as Lexicon<unknown>).values()]
      .flat()
      .filter((entry) => !isKnownInEnglish(entry, theirs[name] as Lexicon<unknown>))
      .map(({ patterns }) => patterns.map(foldPattern)),
  );
}

/** Then English wins in a headline of any third language, and in the language itself other words tell that it is. */
function isKnownInEnglish(entry: Entry<unknown>, lexicon: Lexicon<unknown>): boolean {
  const same = (lexicon.get(entry.patterns[0] ?? '') ?? []).filter(
    ({ patterns }) => patterns.join(' ') === entry.patterns.join(' '),
  );
  return same.some((one) => isAllowed(one, 'another') || !isAllowed(entry, 'another'));
}

/** What a pattern begins or ends with stays its beginning or end however it is folded, but for an `e` that may go. */
function foldPattern(pattern: string): string {
  if (pattern.endsWith('*')) return `${foldLatin(pattern.slice(0, -1))}*`;
  return pattern.startsWith('*') ? `*${foldLatin(pattern.slice(1)).replace(/^e+/, '')}` : foldLatin(pattern);
}

/** Lists of which one phrase alone has an effect; of the others something else must be there too. */
function listSentences({ stops, away, later, asks, courtesies }: LanguageWords): Phrase[] {
  const times = Object.entries(later?.times ?? {}).flatMap(([time, list]) =>
    withoutEnglish(list, english?.later?.times[time as 'weeks']),
  );
  const perLanguage = [stops?.hard, stops?.alone, away].flatMap((list) => splitPhrases(list));
  const requests = (['toTalk', 'hello', 'answer', 'request', 'or'] as const).flatMap((name) =>
    withoutEnglish(asks?.[name], english?.asks?.[name]),
  );
  const polite = (['hellos', 'wishes', 'dears', 'titles', 'regards', 'partings'] as const).flatMap((name) =>
    withoutEnglish(courtesies?.[name], english?.courtesies?.[name]),
  );
  return [...perLanguage, ...times, ...requests, ...polite]
    .map((phrase) => withoutSlots(phrase))
    .filter((phrase) => phrase !== '')
    .map((phrase) => (otherLetters.test(phrase) ? [phrase] : readLatin(phrase)));
}

function withoutEnglish(list: Phrases | undefined, theirs: Phrases | undefined): string[] {
  const known = new Set(splitPhrases(theirs).map((phrase) => readLatin(phrase).join(' ')));
  return splitPhrases(list).filter(
    (phrase) => otherLetters.test(phrase) || !known.has(readLatin(phrase).join(' ')),
  );
}

/** A number within a word is folded to 0; one of its own, like a month, is no sign. */
function withoutSlots(phrase: string): string {
  return phrase
    .replace(/(?<=\p{L})\{n\}|\{n\}(?=\p{L})/gu, '0')
    .replace(/\{(?:n|month)\}/g, ' ')
    .trim();
}

/** A month that English has too is found by it, unless the month alone already says when. */
function listMonths({ dates, later }: LanguageWords): Phrase[] {
  const theirs = splitPhrases(english?.dates?.months).map((forms) => forms.split('|'));
  const isEnough = splitPhrases(later?.times.month).includes('{month}');
  return splitPhrases(dates?.months).flatMap((forms, month) =>
    forms
      .split('|')
      .filter((form) => isEnough || !theirs[month]?.includes(form))
      .map((form) => [foldPattern(form)]),
  );
}
