import { foldWays } from './fold-text';
import { foldPhrase } from './read-sentences';

/** Where a phrase stands in folded text, with the number or month its `{n}` or `{month}` stood for. */
export type Found = { start: number; end: number; slot: string | null };

/** What `{n}` and `{month}` stand for, as patterns. */
export type Slots = { n: string; month: string };

const noSlots: Slots = { n: '\\d{1,2}', month: '(?!)' };
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}]/u;
const slotMark = /\{(n|month)\}/u;
const compiled = new Map<string, RegExp[]>();

/** The first place of the phrase in a sentence's folded text from `from` on. */
export function findPhrase(folded: string, phrase: string, slots: Slots = noSlots, from = 0): Found | null {
  for (const pattern of compile(phrase, slots)) {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (match) return { start: match.index, end: match.index + match[0].length, slot: match[1] ?? null };
  }
  return null;
}

/** True when one of the phrases stands in the folded text. */
export function hasPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(folded, phrase) !== null);
}

function compile(phrase: string, slots: Slots): RegExp[] {
  const hasSlot = slotMark.test(phrase);
  const key = hasSlot ? `${phrase} ${slots.n} ${slots.month}` : phrase;
  const known = compiled.get(key);
  if (known) return known;
  const patterns = [...new Set(phraseWays(phrase).map((way) => patternOf(way, slots)))];
  const made = patterns.map((pattern) => new RegExp(pattern, 'gu'));
  compiled.set(key, made);
  return made;
}

/** `nächstes` is found as `nachstes` and as `naechstes`. */
function phraseWays(phrase: string): string[] {
  return foldWays(phrase.normalize('NFKC')).map(foldPhrase);
}

/** Whole words where words are spaced; elsewhere anywhere, and with or without blanks between. */
function patternOf(way: string, slots: Slots): string {
  const isUnspaced = unspaced.test(way);
  const gap = isUnspaced ? ' ?(?:, )?' : ' (?:, )?';
  const body = way
    .split(slotMark)
    .map((part, at) => (at % 2 === 1 ? `(${part === 'n' ? slots.n : slots.month})` : readGaps(part, gap)))
    .join('');
  const begin = isUnspaced ? (way.startsWith('{') ? '(?<!\\d)' : '') : '(?<= )';
  return `${begin}${body}${isUnspaced ? '' : '(?= )'}`;
}

function readGaps(part: string, gap: string): string {
  const words = part.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ').replace(/[+#]/g, '\\$&');
  return words.replaceAll(' ', gap);
}
