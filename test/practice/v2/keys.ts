import type { PracticeComment, PracticePost } from '../scenario';
import { hashText } from './opaque';

type PostKind = 'activity' | 'ugcPost';

/** Binary text as base64, in either alphabet, without padding. */
function toBase64(binary: string, alphabet: 'plain' | 'url'): string {
  const text = btoa(binary).replace(/=+$/, '');
  return alphabet === 'plain' ? text : text.replaceAll('+', '-').replaceAll('/', '_');
}

function zigZagVarint(id: string): string {
  let rest = BigInt(id) << 1n;
  let bytes = '';
  while (rest >= 128n) {
    bytes += String.fromCharCode(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return bytes + String.fromCharCode(Number(rest));
}

/** The 18 characters every key of a post begins with: a 13-byte protobuf of its kind and zig-zag id. */
export function encodePostKey(kind: PostKind, id: string, alphabet: 'plain' | 'url' = 'plain'): string {
  const number = zigZagVarint(id);
  const tag = kind === 'activity' ? '\x0a' : '\x12';
  return toBase64(`${tag}${String.fromCharCode(number.length + 1)}\x08${number}`, alphabet);
}

export function threadId(post: PracticePost): string {
  return post.threadKind === 'activity' ? post.activityId : post.ugcPostId;
}

/** Both alphabets occur on real pages; a post keeps to one. */
export function postKey(post: PracticePost): string {
  const id = threadId(post);
  return encodePostKey(post.threadKind, id, hashText(id) % 2 ? 'plain' : 'url');
}

/** Composer key: the thread's urn as text and, in an open reply composer, the parent comment's id. */
export function composerKey(post: PracticePost, parentId?: string): string {
  const urn = `urn:li:${post.threadKind}:${threadId(post)}`;
  const parent = parentId === undefined ? '' : `\x10${zigZagVarint(parentId)}`;
  return `commentBox-${toBase64(`\x0a${String.fromCharCode(urn.length)}${urn}${parent}`, 'plain')}`;
}

/** Both forms of comment urns occur: with and without `urn:li:` repeated inside the brackets. */
export function commentUrn(post: PracticePost, comment: PracticeComment): string {
  const prefix = hashText(comment.id) % 2 ? 'urn:li:' : '';
  return `urn:li:comment:(${prefix}${post.threadKind}:${threadId(post)},${comment.id})`;
}

/** `data-view-tracking-scope` of the older dialect: a byte array that is JSON again. */
export function trackingScope(topicName: string, content: Record<string, string>): string {
  const data = [...new TextEncoder().encode(JSON.stringify(content))];
  return JSON.stringify([{ topicName, breadcrumb: { content: { type: 'Buffer', data } } }]);
}
