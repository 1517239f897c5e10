import type { PostKey } from '../records/post';

const postUrn = /(?:^|urn:li:|[(,])(activity|ugcPost|share):(\d{5,20})/;

/** The first post id in a urn, a `data-urn`, or a decoded path; null when there is none. */
export function parsePostUrn(text: string): PostKey | null {
  const match = postUrn.exec(text);
  return match ? (`${match[1]}:${match[2]}` as PostKey) : null;
}

/** The post a path names: `/feed/update/urn…`, its percent-encoded form, `/posts/<slug>-activity-<id>-<4>`. */
export function parsePostPath(pathname: string): PostKey | null {
  const path = decodeLoosely(pathname);
  // The slug is made of the post's words, which may hold an id too: the last one is the post's.
  const slug = /\/posts\/[^/]*[-_](activity|ugcPost|share)-(\d{15,20})(?:-[\w-]*)?\/?$/.exec(path);
  if (slug) return `${slug[1]}:${slug[2]}` as PostKey;
  return /\/(?:feed\/update|analytics\/[\w-]+)\//.test(path) ? parsePostUrn(path) : null;
}

/** A comment's own id and the post it hangs under, from any of the urn's four written forms. */
export type CommentKey = { post: PostKey; commentId: string };

/**
 * `urn:li:comment:(activity:P,C)`, the same with `urn:li:` repeated inside, and
 * `urn:li:fsd_comment:(C,urn:li:activity:P)`, where the order is turned round.
 */
export function parseCommentUrn(text: string): CommentKey | null {
  const body = /comment:\(([^)]*)\)/.exec(decodeLoosely(text))?.[1];
  if (!body) return null;
  const post = parsePostUrn(body);
  const commentId = body.split(',').find((part) => /^\s*\d{5,20}\s*$/.test(part));
  return post && commentId ? { post, commentId: commentId.trim() } : null;
}

const earliest = Date.UTC(2012, 0, 1);
const oneDay = 24 * 60 * 60 * 1000;

/**
 * Epoch ms inside an id of an activity, ugcPost, share or comment: its top 41 bits (`id >> 22`).
 * Null for ids that decode to before 2012 or to the future: those are too short or made up.
 */
export function timeOfId(id: string, now: number): number | null {
  const ms = Number(BigInt(id) >> 22n);
  return ms >= earliest && ms <= now + oneDay ? ms : null;
}

/** The time inside a post's id; see `timeOfId`. */
export function timeOfPost(key: PostKey, now: number): number | null {
  return timeOfId(key.slice(key.indexOf(':') + 1), now);
}

/** The page of a post; any of its ids works there. */
export function postUrl(key: PostKey): string {
  return `https://www.linkedin.com/feed/update/urn:li:${key}/`;
}

/** Percent-decodes what can be decoded; a malformed escape leaves the text as it is. */
export function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
