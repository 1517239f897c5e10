import { type ProfileLink, parseProfileLink } from '../../leads/people/profile-link';
import { type CommentKey, parseCommentUrn, parsePostUrn } from '../../leads/posts/post-key';
import type { PersonKey } from '../../leads/records/person';
import type { PostKey } from '../../leads/records/post';

const parsed = new Map<string, ProfileLink | null>();

/** Whom a link element names; null for links to anything else. Remembers what it parsed: lists repeat links. */
export function readProfileLink(link: Element): ProfileLink | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  const before = parsed.get(href);
  if (before !== undefined) return before;
  if (parsed.size > 5000) parsed.clear();
  const read = parseProfileLink(href);
  parsed.set(href, read);
  return read;
}

/** All keys that several links to one person give together; vanities before member ids, without doubles. */
export function joinKeys(links: readonly ProfileLink[]): PersonKey[] {
  const keys = new Set(links.flatMap((link) => link.keys));
  return [...keys].sort((left, right) => Number(left.startsWith('urn:')) - Number(right.startsWith('urn:')));
}

const kindOfFirstByte: Record<number, 'activity' | 'ugcPost'> = { 10: 'activity', 18: 'ugcPost' };

/**
 * A V2 key's first 18 base64 characters → the post. Thirteen bytes: kind, length, field tag, then the id as a
 * zig-zag varint. Both base64 alphabets occur, so exactly 18 characters are taken, never "up to the dash".
 */
export function decodePostKey(key: string): PostKey | null {
  const bytes = decodeBase64(key.slice(0, 18));
  const kind = bytes && kindOfFirstByte[bytes[0] ?? 0];
  if (!bytes || !kind || bytes[1] !== 0x0b || bytes[2] !== 0x08) return null;
  const id = readZigZag(bytes.slice(3));
  return id !== null && id > 10n ** 14n && id < 2n ** 63n ? `${kind}:${id}` : null;
}

function decodeBase64(text: string): number[] | null {
  try {
    const binary = atob(
      text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .padEnd(Math.ceil(text.length / 4) * 4, '='),
    );
    return [...binary].map((char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

function readZigZag(bytes: number[]): bigint | null {
  let value = 0n;
  for (const [index, byte] of bytes.entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
  }
  return null;
}

const keyedPart = /(?:^|[^A-Za-z0-9])([CE]gsI[A-Za-z0-9+/_-]{14})/;

/**
 * The post a V2 id, `componentkey` or `data-testid` carries: `CgsI…-replaceableCommentTools…`,
 * `commentBoxMode-CgsI…`, `feed-header-urn:li:activity:N`, `ShareUrn(shareId=N)`, a composer's base64 urn.
 */
export function readPostKey(value: string): PostKey | null {
  const keyed = keyedPart.exec(value)?.[1];
  const decoded = keyed ? decodePostKey(keyed) : null;
  if (decoded) return decoded;
  const share = /ShareUrn\(shareId=(\d{15,20})\)/.exec(value)?.[1];
  if (share) return `share:${share}`;
  if (value.startsWith('commentBox-')) return readComposerKey(value);
  return /urn:li:(?:activity|ugcPost|share):/.test(value) ? parsePostUrn(value) : null;
}

/** An open composer's key: `commentBox-` and base64 with the post's urn in plain text inside. */
function readComposerKey(value: string): PostKey | null {
  const body = /^commentBox-([A-Za-z0-9+/_-]+)/.exec(value)?.[1] ?? '';
  const bytes = decodeBase64(body.length % 4 === 1 ? body.slice(0, -1) : body);
  // What follows the urn may look like one more digit: ids have 19.
  const urn = /urn:li:\w+:\d{19}/.exec(String.fromCharCode(...(bytes ?? [])))?.[0];
  return urn ? parsePostUrn(urn) : null;
}

/** The comment an element is, from any attribute that carries its urn. */
export function readCommentKey(element: Element): CommentKey | null {
  for (const name of ['data-id', 'id', 'componentkey', 'data-sdui-anchor-id']) {
    const key = parseCommentUrn(element.getAttribute(name) ?? '');
    if (key) return key;
  }
  const tracked = parseCommentUrn(readTrackingScope(element));
  if (tracked) return tracked;
  const anchor = element.querySelector('[data-sdui-anchor-id^="comment-urn:li:comment:"]');
  if (anchor) return parseCommentUrn(anchor.getAttribute('data-sdui-anchor-id') ?? '');
  const inner = element.querySelector('[componentkey*="urn:li:comment:("]');
  return inner ? parseCommentUrn(inner.getAttribute('componentkey') ?? '') : null;
}

/** `data-view-tracking-scope` in plain text: JSON whose content may be a byte array that is JSON again. */
export function readTrackingScope(element: Element): string {
  const scope = element.getAttribute('data-view-tracking-scope') ?? '';
  const inner = [...scope.matchAll(/\[(\d{1,3}(?:,\s*\d{1,3})+)\]/g)].map(([, bytes = '']) =>
    String.fromCharCode(...bytes.split(',').map(Number)),
  );
  return [scope, ...inner].join(' ');
}
