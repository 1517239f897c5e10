import { foldWays } from '../text/fold-text';
import { foldPhrase } from './read-sentences';

/** Where a phrase stands in folded text, with the number or month its `{n}` or `{month}` stood for. */
export type Found = { start: number; end: number; slot: string | null };

/** What `{n}` and `{month}` stand for, as patterns. */
export type Slots = { n: string; month: string };

/** `literal`: a part no match is without, because looking for that first is much quicker. */
type Pattern = { literal: string; expression: RegExp; skip: number };

const noSlots: Slots = { n: '\\d{1,2}', month: '(?!)' };
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}]/u;
const slotMark = /\{(n|month)\}/u;
const compiled = new WeakMap<Slots, Map<string, Pattern[]>>();

/** The first place of the phrase in a sentence's folded text. A `?` or `…` at the phrase's end is none of it. */
export function findPhrase(folded: string, phrase: string, slots: Slots = noSlots): Found | null {
  for (const { literal, expression, skip } of compile(phrase, slots)) {
    if (!folded.includes(literal)) continue;
    const match = expression.exec(folded);
    if (!match) continue;
    return { start: match.index + skip, end: match.index + match[0].length, slot: match[1] ?? null };
  }
  return null;
}

/** True when one of the phrases stands in the folded text. */
export function hasPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(folded, phrase) !== null);
}

function compile(phrase: string, slots: Slots): Pattern[] {
  const known = compiled.get(slots) ?? new Map<string, Pattern[]>();
  compiled.set(slots, known);
  const patterns = known.get(phrase) ?? phraseWays(phrase).map((way) => patternOf(way, slots));
  known.set(phrase, patterns);
  return patterns;
}

/** `nächstes` is found as `nachstes` and as `naechstes`. */
function phraseWays(phrase: string): string[] {
  const ways = foldWays(phrase.replace(/\?$| …$/, '').normalize('NFKC')).map(foldPhrase);
  return [...new Set(ways)];
}

/** Whole words where words are spaced; elsewhere anywhere, and with or without blanks between. */
function patternOf(way: string, slots: Slots): Pattern {
  const isUnspaced = unspaced.test(way);
  const gap = isUnspaced ? ' ?(?:, )?' : ' (?:, )?';
  const parts = way.split(slotMark).map((part, at) => (at % 2 === 1 ? part : withoutMarks(part)));
  const body = parts
    .map((part, at) => (at % 2 === 1 ? slotOf(part, slots) : part.replaceAll(' ', gap)))
    .join('');
  const begin = isUnspaced ? (way.startsWith('{') ? '(?<!\\d)' : '') : ' ';
  return {
    literal: longestWord(parts.filter((_, at) => at % 2 === 0)),
    expression: new RegExp(`${begin}${body}${isUnspaced ? '' : '(?= )'}`, 'u'),
    skip: isUnspaced ? 0 : 1,
  };
}

function slotOf(name: string, slots: Slots): string {
  return `(${name === 'n' ? slots.n : slots.month})`;
}

function withoutMarks(part: string): string {
  return part.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

function longestWord(parts: readonly string[]): string {
  const words = parts.flatMap((part) => part.split(' '));
  return words.toSorted((left, right) => right.length - left.length)[0] ?? '';
}
