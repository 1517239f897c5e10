import { parseProfileLink } from '../../leads/people/profile-link';
import { decodeLoosely } from '../../leads/posts/parse-post-urn';
import { type PersonKey, shareKey } from '../../leads/records/person';
import type { Generation } from '../../leads/records/problem';
import { attributeOf, findAll } from '../base/find-all';
import { detectPage } from '../base/page';
import { isOrganisation, keysOfFirst, readProfileLink, readProfileLinks } from '../base/read-profile-link';
import { visibleText } from '../base/visible-text';
import { findCards } from '../posts/find-cards';
import { readPost } from '../posts/read-post';
import { ownMarks, voyagerMe } from '../selectors/own-marks';
import { editIntro } from '../selectors/profiles';

export type SelfSeen = { keys: PersonKey[]; name: string | null };

type Way = (roots: readonly ParentNode[], pathname: string) => SelfSeen | null;

/** How a page tells it, the surest first, and on the pages of which generations. */
const ways: Record<Generation, Way | null>[] = [
  { V1: null, V2: readShareBox },
  { V1: null, V2: readIdentityCard },
  { V1: readVoyagerMe, V2: readVoyagerMe },
  { V1: readActivityRequest, V2: null },
  { V1: null, V2: readSelfLinks },
  { V1: readComposer, V2: readComposer },
  { V1: readOwnPost, V2: readOwnPost },
];

/**
 * The signed-in member, by every way a page tells it; null when none does. Never by a name, and never `/in/me`. A page
 * may be of two generations, so all are tried.
 */
export function readSelf(roots: readonly ParentNode[], pathname: string): SelfSeen | null {
  for (const way of new Set(ways.flatMap((each) => Object.values(each)))) {
    const seen = way?.(roots, pathname);
    if (seen && seen.keys.length > 0)
      return { keys: seen.keys, name: seen.name ?? readShownName(roots, seen.keys) };
  }
  return null;
}

/** V2 feed: the picture in the share box. */
function readShareBox(roots: readonly ParentNode[]): SelfSeen | null {
  return fromLinks(findAll(roots, ownMarks.shareBox));
}

/** V2 feed, left column: the card that also links one's own profile views or creator analytics. */
function readIdentityCard(roots: readonly ParentNode[]): SelfSeen | null {
  for (const aside of findAll(roots, 'aside')) {
    const first = aside.querySelector('a[href*="/in/"]');
    if (first && aside.querySelector(ownMarks.profileViews))
      return fromLinks([first], visibleText(aside.querySelector('a[href*="/in/"] p')));
  }
  return null;
}

type VoyagerEntity = {
  entityUrn?: string;
  publicIdentifier?: string;
  firstName?: string;
  lastName?: string;
};

/** V1 pages and V2's interop frame: the `Me` object in a `code` tag, followed to its mini profile. */
function readVoyagerMe(roots: readonly ParentNode[]): SelfSeen | null {
  for (const code of findAll(roots, 'code')) {
    const text = code.textContent ?? '';
    if (text.includes(voyagerMe)) {
      const seen = parseVoyagerMe(text);
      if (seen) return seen;
    }
  }
  return null;
}

/** The whole payload must be the `Me`: others mention the word, or types such as `…common.MediaProxyImage`. */
function parseVoyagerMe(text: string): SelfSeen | null {
  const payload = parseJson(text) as { data?: Record<string, unknown>; included?: unknown } | null;
  const data = payload?.data;
  if (data?.['$type'] !== voyagerMe) return null;
  const inline = data['miniProfile'] as VoyagerEntity | undefined;
  const reference = data['*miniProfile'] ?? inline?.entityUrn;
  const included: (VoyagerEntity | null)[] = Array.isArray(payload?.included) ? payload.included : [];
  const found = included.find((each) => reference && each?.entityUrn === reference) ?? inline;
  if (!found?.publicIdentifier) return null;
  const link = parseProfileLink(`/in/${encodeURIComponent(found.publicIdentifier)}`);
  if (!link) return null;
  const id = /:(A[\w-]{5,})$/.exec(found.entityUrn ?? '')?.[1];
  const keys = new Set([...link.keys, ...(id ? [`urn:${id}` as const] : [])]);
  return { keys: [...keys], name: [found.firstName, found.lastName].filter(Boolean).join(' ') || null };
}

/** JSON islands may escape their backslashes as `&#92;` twice over and pad their keys with blanks. */
function parseJson(text: string): unknown {
  for (const attempt of [text.replaceAll('&#92;', '\\'), text]) {
    try {
      return trimKeys(JSON.parse(attempt));
    } catch {
      // the other reading may work
    }
  }
  return null;
}

function trimKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.trim(), trimKeys(inner)]));
}

/** V1 own activity page: the profile request in a `code` tag, where an own post proves whose page it is. */
function readActivityRequest(roots: readonly ParentNode[], pathname: string): SelfSeen | null {
  const page = detectPage(pathname);
  const link = parseProfileLink(pathname);
  if (page.kind !== 'activity' || !page.vanity || !link) return null;
  const asked = findAll(roots, 'code').some((code) => {
    const identity = /memberIdentity[:"\s]+([^,)"&\s]+)/.exec(code.textContent ?? '')?.[1];
    return (
      decodeLoosely(identity ?? '')
        .normalize('NFC')
        .toLowerCase() === page.vanity
    );
  });
  const isOwn = findAll(roots, ownMarks.ownActivity).length > 0;
  return asked && isOwn ? { keys: link.keys, name: null } : null;
}

/** V2 profile: `?isSelfProfile=true`, and the edit links only one's own profile has. */
function readSelfLinks(roots: readonly ParentNode[]): SelfSeen | null {
  const marked = findAll(roots, ownMarks.selfLink).filter((link) => readProfileLink(link)?.isSelf);
  return fromLinks(marked) ?? fromLinks(findAll(roots, editIntro));
}

/** The picture beside the comment composer. */
function readComposer(roots: readonly ParentNode[]): SelfSeen | null {
  const links = findAll(findAll(roots, ownMarks.composer), 'a[href*="/in/"]');
  return fromLinks(links.filter((link) => !link.closest('[contenteditable]')).slice(0, 1));
}

/** A post that links to its analytics was written by who is signed in; last, one whose author line says "You". */
function readOwnPost(roots: readonly ParentNode[]): SelfSeen | null {
  for (const card of findCards(roots)) {
    const { author, mine } = readPost(card, null, Date.now());
    if (mine && author.length > 0 && !isOrganisation(author)) return { keys: author, name: null };
  }
  return null;
}

function fromLinks(links: Element[], name: string | null = null): SelfSeen | null {
  const read = readProfileLinks(links).filter((link) => !link.isOrganisation);
  return read.length > 0 ? { keys: keysOfFirst(read), name } : null;
}

/** V1's navigation shows one's name without a link; V2's left column shows it in a link to oneself. */
function readShownName(roots: readonly ParentNode[], keys: PersonKey[]): string | null {
  const photo = attributeOf(findAll(roots, ownMarks.photo)[0], 'alt').trim();
  if (photo) return photo;
  const own = findAll(roots, 'aside a[href*="/in/"]').filter((link) =>
    shareKey(readProfileLink(link)?.keys ?? [], keys),
  );
  return own.map((link) => visibleText(link.querySelector('p'))).find(Boolean) ?? null;
}
