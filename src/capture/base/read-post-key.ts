import { type CommentKey, parseCommentUrn, parsePostUrn } from '../../leads/posts/parse-post-urn';
import type { PostKey } from '../../leads/records/post';
import {
  commentAttributes,
  commentKeyedParts,
  composerKey,
  keyedPart,
  shareUrn,
  trackingScope,
} from '../selectors/id-attributes';
import { attributeOf } from './find-all';

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

/** The post an attribute of V2's names: a key in it, a share's urn, a composer's base64 urn, or a urn in plain text. */
export function readPostKey(value: string): PostKey | null {
  const keyed = keyedPart.exec(value)?.[1];
  const decoded = keyed ? decodePostKey(keyed) : null;
  if (decoded) return decoded;
  const share = shareUrn.exec(value)?.[1];
  if (share) return `share:${share}`;
  const composer = composerKey.exec(value)?.[1];
  if (composer) return readComposerKey(composer);
  return /urn:li:(?:activity|ugcPost|share):/.test(value) ? parsePostUrn(value) : null;
}

function readComposerKey(body: string): PostKey | null {
  const bytes = decodeBase64(body.length % 4 === 1 ? body.slice(0, -1) : body);
  // What follows the urn may look like one more digit: ids have 19.
  const urn = /urn:li:\w+:\d{19}/.exec(String.fromCharCode(...(bytes ?? [])))?.[0];
  return urn ? parsePostUrn(urn) : null;
}

/** The comment an element is, from any attribute that carries its urn. */
export function readCommentKey(element: Element): CommentKey | null {
  const own = commentAttributes.map((name) => attributeOf(element, name));
  for (const text of [...own, readTrackingScope(element)]) {
    const key = parseCommentUrn(text);
    if (key) return key;
  }
  for (const [selector, name] of commentKeyedParts) {
    const part = element.querySelector(selector);
    if (part) return parseCommentUrn(attributeOf(part, name));
  }
  return null;
}

/** What an element says of itself in plain text: JSON whose content may be a byte array that is JSON again. */
export function readTrackingScope(element: Element): string {
  const scope = attributeOf(element, trackingScope);
  const inner = [...scope.matchAll(/\[(\d{1,3}(?:,\s*\d{1,3})+)\]/g)].map(([, bytes = '']) =>
    String.fromCharCode(...bytes.split(',').map(Number)),
  );
  return [scope, ...inner].join(' ');
}
