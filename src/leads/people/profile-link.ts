import type { PersonKey } from '../records/person';

/** What one link says about the person or organisation behind it. */
export type ProfileLink = {
  keys: PersonKey[];
  isOrganisation: boolean;
  /** The link is LinkedIn's own marker for the signed-in member (`?isSelfProfile=true`). */
  isSelf: boolean;
};

/** `ACoAA…` (LinkedIn) and `ACwAA…` (Sales Navigator): opaque, case-sensitive, never a vanity. */
const memberId = /^A[A-Z][a-z]AA[\w-]{2,}$/;
const organisationKinds = new Set(['company', 'school', 'showcase']);

/**
 * Reads any form of profile link: full, relative, country host, mobile, percent-encoded, with
 * `?miniProfileUrn=`. Answers null for everything that names nobody: posts, `/in/me`, other hosts,
 * other schemes, malformed escapes, dot segments.
 */
export function parseProfileLink(href: string): ProfileLink | null {
  const url = parseLinkedInUrl(href);
  if (!url || hasDotSegment(href)) return null;
  const segments = readSegments(url.pathname);
  if (!segments) return null;
  const [kind, slug, salesId] = withoutPrefix(segments);
  if (!isSlug(slug)) return null;
  if (kind === 'in') return personLink(slug, url);
  if (kind === 'sales' && (slug === 'lead' || slug === 'people') && salesId) return salesLink(salesId);
  if (kind && organisationKinds.has(kind)) {
    return { keys: [`org:${kind}/${slug.toLowerCase()}`], isOrganisation: true, isSelf: false };
  }
  return null;
}

/** Where to open a person on LinkedIn: the vanity if there is one, else the member id; null without either. */
export function profileUrl(keys: readonly PersonKey[]): string | null {
  const key = keys.find((each) => each.startsWith('in:')) ?? keys.find((each) => !isSalesKey(each));
  if (!key) return null;
  const value = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('org:'))
    return `https://www.linkedin.com/${value.split('/').map(encodeURIComponent).join('/')}/`;
  return `https://www.linkedin.com/in/${encodeURIComponent(value)}/`;
}

/** Sales Navigator's ids open nothing under `/in/`. */
function isSalesKey(key: PersonKey): boolean {
  return key.startsWith('urn:ACwAA');
}

/** A LinkedIn url from an absolute, host-relative or scheme-less link; null for any other host or scheme. */
function parseLinkedInUrl(href: string): URL | null {
  const text = href.trim();
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : looksLikeHost(text) ? `https://${text}` : text;
  let url: URL;
  try {
    url = new URL(absolute, 'https://www.linkedin.com/');
  } catch {
    return null;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && /^([\w-]+\.)?linkedin\.com$/i.test(url.hostname) ? url : null;
}

function looksLikeHost(text: string): boolean {
  return /^([\w-]+\.)?linkedin\.com\//i.test(text);
}

/** Decoded, NFC path segments without empty ones; null when an escape is malformed or a dot segment hides. */
function readSegments(pathname: string): string[] | null {
  try {
    const segments = pathname
      .split('/')
      .filter(Boolean)
      .map((part) => decodeURIComponent(part).normalize('NFC'));
    return segments.some((part) => part === '.' || part === '..' || /[/\\]/.test(part)) ? null : segments;
  } catch {
    return null;
  }
}

/** Parsing a url resolves `..` away, so dots are looked for in the link as written. */
function hasDotSegment(href: string): boolean {
  const path = href.replace(/[\t\n\r]/g, '').replace(/[?#].*$/s, '');
  return path.split(/[/\\]/).some((part) => /^(\.|%2e){1,2}$/i.test(part));
}

/** Something that can name somebody: vanities have up to 100 characters and no blanks. */
function isSlug(slug: string | undefined): slug is string {
  return slug !== undefined && slug.length <= 200 && !/[\s\p{Cc}]/u.test(slug);
}

/** Drops the mobile prefixes `/mwlite/in/…`, `/m/in/…` and the feed's `/preload/…`. */
function withoutPrefix(segments: string[]): string[] {
  const first = segments[0];
  return first === 'mwlite' || first === 'm' || first === 'preload' ? segments.slice(1) : segments;
}

function personLink(slug: string, url: URL): ProfileLink | null {
  if (slug.toLowerCase() === 'me') return null;
  const keys: PersonKey[] = memberId.test(slug)
    ? [`urn:${slug}`]
    : [`in:${slug.toLowerCase().normalize('NFC')}`];
  const urn = /fsd?_(?:mini)?[pP]rofile:([\w-]+)/.exec(url.searchParams.get('miniProfileUrn') ?? '')?.[1];
  const id = urn && isMemberId(urn) ? (`urn:${urn}` as const) : null;
  if (id && !keys.includes(id)) keys.push(id);
  return { keys, isOrganisation: false, isSelf: url.searchParams.get('isSelfProfile') === 'true' };
}

/** True for ids as `fsd_profile` urns carry them: an upper-case A first, and long enough to be one. */
export function isMemberId(text: string): boolean {
  return /^A[\w-]{5,}$/.test(text);
}

/** `/sales/lead/ACwAA…,NAME_SEARCH,token`: the part before the first comma is stable. */
function salesLink(slug: string): ProfileLink | null {
  const id = slug.split(',')[0] ?? '';
  return memberId.test(id) ? { keys: [`urn:${id}`], isOrganisation: false, isSelf: false } : null;
}
