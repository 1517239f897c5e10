import { stripBidi } from '../text/strip-bidi';
import { firstName } from './first-name';
import { cleanName } from './name-key';

/** `last` is empty only where there is no name at all: address books refuse a person without one. */
export type SplitName = { first: string; last: string };

/**
 * A name in two parts, without titles, credentials and asides. Only where the name itself tells which part is which;
 * otherwise (one word, Chinese and Japanese names, family name perhaps in front) all of it is the last name, since a
 * wrong first name ends up in somebody's greeting.
 */
export function splitName(display: string): SplitName {
  const clean = stripBidi(cleanName(display)).replace(/\s+/gu, ' ') || stripBidi(display);
  const words = clean.split(' ');
  const at = findFirstName(display, words);
  if (at === null || at.count >= words.length) return { first: '', last: clean };
  // Family name in front, in capitals: `MÜLLER Anna`.
  if (at.from > 0) {
    const [before, after] = [words.slice(0, at.from), words.slice(at.from + at.count)];
    return {
      first: words.slice(at.from, at.from + at.count).join(' '),
      last: [...before, ...after].join(' '),
    };
  }
  const end = at.count + countInitials(words.slice(at.count, -1));
  return { first: words.slice(0, end).join(' '), last: words.slice(end).join(' ') };
}

type Place = { from: number; count: number };

/** Where among the words the first name stands; null where that is a guess. */
function findFirstName(display: string, words: readonly string[]): Place | null {
  if (words.length < 2) return null;
  const leading = countInitials(words.slice(0, -1));
  if (leading > 0) return { from: 0, count: leading };
  const { name, how } = firstName(display);
  if (how !== 'first') return null;
  const wanted = name.split(' ').map(compared);
  const from = words.findIndex((_, index) =>
    wanted.every((word, offset) => compared(words[index + offset] ?? '') === word),
  );
  // A nickname in brackets is not among the words; the name before it is the one for an address book.
  return from === -1 ? findFormalName(words) : { from, count: wanted.length };
}

/** `Elizabeth (Liz) Marsh`: what the clean name alone tells. */
function findFormalName(words: readonly string[]): Place | null {
  const { name, how } = firstName(words.join(' '));
  return how === 'first' && compared(name) === compared(words[0] ?? '') ? { from: 0, count: 1 } : null;
}

/** `J.`, `J.R.`, `M`: part of what goes before the family name. */
function countInitials(words: readonly string[]): number {
  const end = words.findIndex((word) => !/^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|\p{Lu}\p{Ll}?\.)$/u.test(word));
  return end === -1 ? words.length : end;
}

function compared(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
