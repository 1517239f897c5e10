import { type ProfileLink, parseProfileLink } from '../../leads/people/profile-link';
import { type PersonKey, shareKey } from '../../leads/records/person';
import { attributeOf } from './find-all';

const parsed = new Map<string, ProfileLink | null>();

/** Whom a link element names; null for links to anything else. Remembers what it parsed: lists repeat links. */
export function readProfileLink(link: Element): ProfileLink | null {
  const href = attributeOf(link, 'href');
  if (!href) return null;
  const before = parsed.get(href);
  if (before !== undefined) return before;
  if (parsed.size > 5000) parsed.clear();
  const read = parseProfileLink(href);
  parsed.set(href, read);
  return read;
}

/** Those that name somebody. */
export function readProfileLinks(links: readonly Element[]): ProfileLink[] {
  return links.map(readProfileLink).filter((link) => link !== null);
}

/** All keys that several links to one person give together; vanities before member ids, without doubles. */
export function joinKeys(links: readonly ProfileLink[]): PersonKey[] {
  const keys = new Set(links.flatMap((link) => link.keys));
  return [...keys].sort((left, right) => Number(left.startsWith('urn:')) - Number(right.startsWith('urn:')));
}

/** The keys of whom the first link names, with those of the others that name them too. */
export function keysOfFirst(links: readonly ProfileLink[]): PersonKey[] {
  return joinKeys(links.filter((link) => shareKey(link.keys, links[0]?.keys ?? [])));
}

/** True when the keys are an organisation's. */
export function isOrganisation(keys: readonly PersonKey[]): boolean {
  return keys.some((key) => key.startsWith('org:'));
}
