import type { Words } from '../text/words';

/** What must come together: two small words of one language are enough, one never is. */
const enough = 1.5;
/** By so much more must speak for a language than for any other, by factor and by number. */
const factor = 1.5;
const distance = 0.75;
/** Small words are a third of most texts. With hardly any, it is some other language. */
const thinnest = 0.1;
const letterWeight = 0.5;

/** Something found in a text, and of which languages it tells. Each of them has its part of the weight. */
type Sign = { found: string; languages: readonly string[]; weight: number };
type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Tells the languages of one script apart by the small words and letters of a text. Null = it is not clear. Who writes
 * in two scripts has words of both; `script` tells which count.
 */
export function tellByWords(detection: Words['detection'], script: RegExp): (text: string) => string | null {
  const isOfScript = (word: string) => script.test(word);
  const words = toIndex(detection, ({ words }) => words.trim().split(/\s+/).filter(isOfScript));
  const letters = toIndex(detection, ({ letters }) => [...letters].filter(isOfScript));
  return (text) => {
    const tokens = readTokens(text);
    const signs = tokens.flatMap((token) => [
      ...toSign(token.lower, words.get(token.lower), 1),
      ...(token.isPlain ? toSign(token.lower, rarest(token.lower, letters), letterWeight) : []),
    ]);
    return pickClear(signs, tokens.length);
  };
}

type Known = Words['detection'][string];

function toIndex(detection: Words['detection'], list: (known: Known) => string[]): Index {
  const index = new Map<string, string[]>();
  for (const [language, known] of Object.entries(detection)) {
    for (const each of list(known)) index.set(each, [...(index.get(each) ?? []), language]);
  }
  return index;
}

function toSign(found: string, languages: readonly string[] | undefined, weight: number): Sign[] {
  return languages ? [{ found, languages, weight: weight / languages.length }] : [];
}

/** The languages of the letter that fewest have: one letter of a word is enough to see whose it is. */
function rarest(token: string, letters: Index): readonly string[] | undefined {
  const found = [...token].flatMap((letter) => {
    const languages = letters.get(letter);
    return languages ? [languages] : [];
  });
  return found.toSorted((left, right) => left.length - right.length)[0];
}

/** A capital within a sentence begins a name, or a German noun: such words tell nothing. Nor do the letters of any. */
function readTokens(text: string): { lower: string; isPlain: boolean }[] {
  return text.split(/[.!?…:\n\r،؟।]+/).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words
      .map((word, nth) => ({ word, isFirst: nth === 0, isPlain: !/^\p{Lu}/u.test(word) }))
      .filter(({ word, isFirst, isPlain }) => isPlain || (isFirst && !/^\p{Lu}{2}/u.test(word)))
      .map(({ word, isPlain }) => ({ lower: word.replace(/^İ/, 'i').toLowerCase(), isPlain }));
  });
}

/** Between two languages, only what they do not share can tell: Danish and Norwegian have most words in common. */
function pickClear(signs: readonly Sign[], tokens: number): string | null {
  const all = [...new Set(signs.flatMap(({ languages }) => languages))];
  const best = all.find((one) =>
    all.every((other) => {
      if (other === one) return true;
      const [own, theirs] = [weigh(signs, one, other), weigh(signs, other, one)];
      return own >= theirs * factor && own - theirs >= distance;
    }),
  );
  if (best === undefined) return null;
  const weight = weigh(signs, best);
  const found = new Set(signs.filter(({ languages }) => languages.includes(best)).map((sign) => sign.found));
  return weight >= enough && weight >= tokens * thinnest && found.size >= 2 ? best : null;
}

function weigh(signs: readonly Sign[], language: string, without?: string): number {
  return signs
    .filter(({ languages }) => languages.includes(language) && !(without && languages.includes(without)))
    .reduce((sum, { weight }) => sum + weight, 0);
}
