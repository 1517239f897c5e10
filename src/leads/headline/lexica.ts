import { type KnownFunction, type KnownLevel, levels } from '../records/headline';
import type { LanguageWords, Phrases } from '../text/language-words';
import { splitPhrases } from '../text/split-phrases';
import type { Words } from '../text/words';
import { addPhrases, type Lexicon } from './lexicon';

export type Mark =
  | { kind: 'title'; level: KnownLevel | 'none'; of: KnownFunction | '' }
  | { kind: 'aside' | 'former' | 'notYet' | 'retired' };
export type FunctionWord = { name: KnownFunction; isWeak: boolean };
export type Link = 'at' | 'perhapsAt' | 'of' | 'behindCompany' | 'company';

/** The word lists of some languages as one. */
export type Lexica = {
  marks: Lexicon<Mark>;
  functions: Lexicon<FunctionWord>;
  assistants: Lexicon<true>;
  links: Lexicon<Link>;
  clubs: Lexicon<true>;
  notCompany: Lexicon<true>;
  hints: Lexicon<true>;
  /** All of them, and the letters by which each is known. */
  languages: { language: string; letters: string[] }[];
};

const joined = new WeakMap<Words, Lexica>();
const ofLanguage = new WeakMap<LanguageWords, Lexica>();

/** Made when the first headline is read with these words. */
export function lexicaOf(words: Words): Lexica {
  const lexica = joined.get(words) ?? joinLexica(words.languages.map(lexicaIn));
  joined.set(words, lexica);
  return lexica;
}

/** Taking words apart takes long: once for each language, since more and more languages are taken together. */
function lexicaIn(words: LanguageWords): Lexica {
  const lexica = ofLanguage.get(words) ?? startLexica();
  if (!ofLanguage.has(words)) addLanguage(lexica, words);
  ofLanguage.set(words, lexica);
  return lexica;
}

function joinLexica(each: readonly Lexica[]): Lexica {
  const lexica = startLexica();
  for (const one of each) {
    joinLexicon(lexica.marks, one.marks);
    joinLexicon(lexica.functions, one.functions);
    joinLexicon(lexica.assistants, one.assistants);
    joinLexicon(lexica.links, one.links);
    joinLexicon(lexica.clubs, one.clubs);
    joinLexicon(lexica.notCompany, one.notCompany);
    joinLexicon(lexica.hints, one.hints);
    lexica.languages.push(...one.languages);
  }
  return lexica;
}

function joinLexicon<T>(lexicon: Lexicon<T>, other: Lexicon<T>): void {
  for (const [key, entries] of other) {
    const known = lexicon.get(key);
    if (known) known.push(...entries);
    else lexicon.set(key, [...entries]);
  }
}

function startLexica(): Lexica {
  return {
    marks: new Map(),
    functions: new Map(),
    assistants: new Map(),
    links: new Map(),
    clubs: new Map(),
    notCompany: new Map(),
    hints: new Map(),
    languages: [],
  };
}

function addLanguage(lexica: Lexica, words: LanguageWords): void {
  const { language, headline = {}, detection = {} } = words;
  addTitles(lexica, words);
  for (const kind of ['aside', 'former', 'notYet', 'retired'] as const) {
    addPhrases(lexica.marks, splitPhrases(headline[kind]), { kind }, language, true);
  }
  addFunctions(lexica, words.functions, language, false);
  addFunctions(lexica, words.weakFunctions, language, true);
  for (const link of ['at', 'company', 'perhapsAt', 'of', 'behindCompany'] as const) {
    addPhrases(lexica.links, splitPhrases(headline[link]), link, language, true);
  }
  addPhrases(lexica.assistants, splitPhrases(headline.assistants), true, language);
  addPhrases(lexica.clubs, splitPhrases(headline.clubs), true, language, true);
  addPhrases(lexica.notCompany, splitPhrases(headline.notCompany), true, language);
  addPhrases(lexica.hints, splitPhrases(detection.hints), true, language);
  if (words.titles) lexica.languages.push({ language, letters: [...(detection.hintLetters ?? '')] });
}

function addTitles(lexica: Lexica, { language, titles = {} }: LanguageWords): void {
  const add = (level: KnownLevel | 'none', of: KnownFunction | '', phrases: Phrases | undefined) =>
    addPhrases(lexica.marks, splitPhrases(phrases), { kind: 'title', level, of }, language);
  add('none', '', titles.falseFriends);
  for (const level of levels) {
    for (const [of, phrases] of entriesOf(titles[level])) add(level, of === 'any' ? '' : of, phrases);
  }
}

function addFunctions(
  lexica: Lexica,
  functions: LanguageWords['functions'],
  language: string,
  isWeak: boolean,
): void {
  for (const [name, list] of entriesOf(functions)) {
    const phrases = splitPhrases(list);
    const isStem = (phrase: string) => phrase.includes('*');
    // Beginnings of words mean too much elsewhere: Romanian `pres*` is the press, not a president.
    addPhrases(lexica.functions, phrases.filter(isStem), { name, isWeak }, language, true);
    addPhrases(
      lexica.functions,
      phrases.filter((phrase) => !isStem(phrase)),
      { name, isWeak },
      language,
    );
  }
}

function entriesOf<Key extends string>(lists: Partial<Record<Key, Phrases>> = {}): [Key, Phrases][] {
  return Object.entries(lists) as [Key, Phrases][];
}
