import { type FirstWords, readLatinWays } from './first-words';
import { type Language, languages } from './languages';

/** Scripts other than Latin, and whose words are in them. */
const scripts: [letters: RegExp, languages: readonly Language[]][] = [
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/[\u3040-\u30ff]/u, ['ja']],
  [/\p{Script=Han}/u, ['ja', 'zh']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Thai}/u, ['th']],
];

/** The longest text that anybody reads to its end, and where others stop. */
const longest = 20_000;
const lengths = [500, 2000];
const shortestStem = 3;

/**
 * Every language whose words could change what is read in these texts, in the order of `languages`; always English.
 * With more than these a text reads the same.
 */
export function findLanguages(texts: Iterable<string | null>, firstWords: FirstWords): Language[] {
  const index = indexOf(firstWords);
  const found = new Set<Language>(['en']);
  for (const text of new Set(texts)) {
    if (text === null || text === '') continue;
    const open = text.slice(0, longest);
    const plain = open.normalize('NFKC');
    for (const [letters, theirs] of scripts)
      if (letters.test(plain)) for (const one of theirs) found.add(one);
    addByLetters(found, plain.toLowerCase(), firstWords);
    for (const word of readLatinWays(open, lengths)) addBySigns(found, word, index);
  }
  return languages.filter((language) => found.has(language));
}

function addByLetters(found: Set<Language>, text: string, { letters }: FirstWords): void {
  for (const [language, theirs] of Object.entries(letters) as [Language, string][]) {
    if (!found.has(language) && [...theirs].some((letter) => text.includes(letter))) found.add(language);
  }
}

function addBySigns(found: Set<Language>, word: string, index: ReadonlyMap<string, Language[]>): void {
  for (const key of keysOf(word)) for (const language of index.get(key) ?? []) found.add(language);
}

/** The signs that a word may be: itself, its beginnings and its ends. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let cut = shortestStem; cut <= word.length; cut += 1) {
    keys.push(`${word.slice(0, cut)}*`, `*${word.slice(word.length - cut)}`);
  }
  return keys;
}

const indexes = new WeakMap<FirstWords, Map<string, Language[]>>();

function indexOf(firstWords: FirstWords): Map<string, Language[]> {
  const known = indexes.get(firstWords);
  if (known) return known;
  const index = new Map<string, Language[]>();
  for (const [language, signs] of Object.entries(firstWords.signs) as [Language, string][]) {
    for (const sign of signs.trim().split(/\s+/)) index.set(sign, [...(index.get(sign) ?? []), language]);
  }
  indexes.set(firstWords, index);
  return index;
}
