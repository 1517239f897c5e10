import { parseProfileLink } from '../../leads/people/profile-link';
import type { PersonKey } from '../../leads/records/person';

/**
 * The person behind every LinkedIn link of a cell, which may hold several (` ::: `, `;`, blanks). Anything that does
 * not name LinkedIn's host in full is no link here: a cell is not a page, `in/house` is just words.
 */
export function readPersonKeys(cell: string): PersonKey[] {
  if (!/linkedin\.com\//i.test(cell)) return [];
  const keys = cell
    .slice(0, 4_000)
    .split(/[\s;]+|:::/)
    .flatMap((part) => (/linkedin\.com\//i.test(part) ? readOne(part) : []));
  return [...new Set(keys)];
}

function readOne(part: string): PersonKey[] {
  const link = parseProfileLink(part.replace(/\\:/g, ':'));
  return link && !link.isOrganisation ? link.keys : [];
}

/** Vanity first: it is the one that opens, and the one pages show. */
export function orderKeys(keys: readonly PersonKey[]): PersonKey[] {
  const isVanity = (key: PersonKey) => key.startsWith('in:');
  const distinct = [...new Set(keys)];
  return [...distinct.filter(isVanity), ...distinct.filter((key) => !isVanity(key))];
}
