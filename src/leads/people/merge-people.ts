import type { Person, PersonKey, SeenPerson } from '../records/person';
import { stripBidi } from '../text/strip-bidi';
import { keepHeadline, mergeHeadlines } from './keep-headline';

/** The order of keys inside a record; a person's id is the first key they were stored with. */
const keyOrder = ['org:', 'in:', 'urn:'];

/** Every key once: organisation, then `in:`, then `urn:`, each by alphabet. */
export function uniteKeys(...lists: readonly (readonly PersonKey[])[]): PersonKey[] {
  const keys = [...new Set(lists.flat())];
  return keys.sort((left, right) => kindOf(left) - kindOf(right) || compare(left, right));
}

/** A person seen for the first time; the id is made from the keys, so two tabs make the same one. */
export function startPerson(seen: SeenPerson, at: number): Person {
  const keys = uniteKeys(seen.keys);
  const [id] = keys;
  if (id === undefined) throw new Error('a person without a key cannot be stored');
  return {
    id,
    keys,
    name: stripBidi(seen.name),
    nameIsGuess: seen.nameIsGuess,
    headline: shownHeadline(seen.headline),
    degree: seen.degree,
    // By the key, as everywhere: the meter counts organisations by it without reading their records.
    isOrganisation: id.startsWith('org:'),
    firstSeenAt: at,
    lastSeenAt: at,
  };
}

/** What is known plus what was seen at `at`. `lastSeenAt` moves only when something is new. */
export function updatePerson(known: Person, seen: SeenPerson, at: number): Person {
  const merged = mergePeople(known, { ...startPerson(seen, at), id: known.id });
  const isNews =
    merged.keys.length !== known.keys.length ||
    merged.name !== known.name ||
    merged.nameIsGuess !== known.nameIsGuess ||
    merged.headline !== known.headline ||
    merged.degree !== known.degree ||
    merged.isOrganisation !== known.isOrganisation;
  if (!isNews) return { ...merged, lastSeenAt: known.lastSeenAt };
  const headlines = keepHeadline(known, merged.headline, at);
  return headlines.length > 0 ? { ...merged, headlines } : merged;
}

/**
 * Two records of one person. The one seen first lends its id; the one seen last its facts (the right one when both
 * were seen at once); nothing known gives way to nothing. A title goes with the headline it was read from.
 */
export function mergePeople(left: Person, right: Person): Person {
  const [newer, older] = left.lastSeenAt > right.lastSeenAt ? [left, right] : [right, left];
  const named = isBetterNamed(older, newer) ? older : newer;
  const headline = newer.headline ?? older.headline;
  const title = [newer, older].find((one) => one.headline === headline && one.title)?.title;
  const headlines = mergeHeadlines(left.headlines, right.headlines);
  const invited = [left.invitedSeenAt, right.invitedSeenAt].filter((at) => at !== undefined);
  return {
    id: survivorOf(left, right).id,
    keys: uniteKeys(left.keys, right.keys),
    name: named.name,
    nameIsGuess: named.nameIsGuess,
    headline,
    degree: newer.degree ?? older.degree,
    isOrganisation: left.isOrganisation || right.isOrganisation,
    firstSeenAt: Math.min(left.firstSeenAt, right.firstSeenAt),
    lastSeenAt: Math.max(left.lastSeenAt, right.lastSeenAt),
    ...(title && { title }),
    ...(headlines.length > 0 && { headlines }),
    ...(invited.length > 0 && { invitedSeenAt: Math.min(...invited) }),
  };
}

/** Of two records of one thing the one stored first stays; the smaller id settles a tie. */
export function survivorOf<T extends { id: string; firstSeenAt: number }>(left: T, right: T): T {
  if (left.firstSeenAt !== right.firstSeenAt) return left.firstSeenAt < right.firstSeenAt ? left : right;
  return left.id <= right.id ? left : right;
}

/** A shown name beats a guessed one, and any name beats none. */
function isBetterNamed(older: Person, newer: Person): boolean {
  if (older.name === '' || newer.name === '') return newer.name === '';
  return newer.nameIsGuess && !older.nameIsGuess;
}

/** A headline as it is stored; an empty one is one the page did not show. */
export function shownHeadline(headline: string | null): string | null {
  return headline === null ? null : stripBidi(headline) || null;
}

function kindOf(key: PersonKey): number {
  return keyOrder.findIndex((start) => key.startsWith(start));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
