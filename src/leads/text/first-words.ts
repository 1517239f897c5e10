import type { Language } from './languages';

/**
 * What tells which languages' words a text may hold, made from the words of all of them (`test/words/first-words.ts`).
 * Whatever of a language could be found in a text holds one of its signs.
 */
export type FirstWords = {
  /** By language the signs in Latin letters, folded by `readLatin`, with blanks or lines between; `sign*` and `*sign`. */
  signs: Partial<Record<Language, string>>;
  /** By language the letters that alone decide for it in a headline. */
  letters: Partial<Record<Language, string>>;
  /** What the language of a text is told by, of every language there is. */
  detection: Readonly<Record<string, { words: string; letters: string }>>;
};

const whole: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};
const unseen = /[\p{M}\p{Cf}]/gu;
const latin = /[\p{Script=Latin}0]+/gu;
const signOf = /[\p{S}\p{No}]/gu;

/**
 * The words of a text in Latin letters, folded further than any reader folds: `ü`, `ue` and `u` are one, and so are all
 * numbers. What two readers would compare as equal is equal here too.
 */
export function readLatin(text: string): string[] {
  return foldLatin(text).match(latin) ?? [];
}

export function foldLatin(text: string): string {
  const bare = text.normalize('NFKD').replace(unseen, '').toLowerCase();
  return bare
    .replace(/[ßøłđðæœþıħŧŋ]/g, (letter) => whole[letter] ?? letter)
    .replace(/([aou])e+/g, '$1')
    .replace(/a{2,}/g, 'a')
    .replace(/\p{N}+/gu, '0');
}

/** As `readLatin`, and once more the way readers cut long texts, spell out signs (`™`) or join letters with points. */
export function readLatinWays(text: string, lengths: readonly number[]): Set<string> {
  const ways = [
    text,
    ...lengths.filter((length) => length < text.length).map((length) => text.slice(0, length)),
  ];
  const apart = ways.filter((way) => way.search(signOf) >= 0).map((way) => way.replace(signOf, ' '));
  const joined = (text.match(/(?:\p{L}\.){2,}\p{L}?/gu) ?? []).map((word) => word.replaceAll('.', ''));
  return new Set([...ways, ...apart, ...joined].flatMap(readLatin));
}
