import { survivorOf } from '../people/merge-people';
import type { Post, PostKey, SeenPost, Stated } from '../records/post';
import { keepNumbers, mergeNumbers, saysMore } from './merge-numbers';
import { postUrl } from './parse-post-urn';

/** A post seen for the first time; its id is its first alias by alphabet, so the activity id where there is one. */
export function startPost(seen: SeenPost, at: number): Post {
  const aliases = uniteAliases(seen.aliases);
  const [id] = aliases;
  if (id === undefined) throw new Error('a post without an id cannot be stored');
  return {
    id,
    aliases,
    url: postUrl(id),
    text: seen.text,
    publishedAt: seen.publishedAt,
    stated: seen.stated,
    effortMinutes: null,
    firstSeenAt: at,
    lastSeenAt: at,
  };
}

/** What is known plus what was seen at `at`. `lastSeenAt` moves only when something is new. */
export function updatePost(known: Post, seen: SeenPost, at: number): Post {
  const merged = mergePosts(known, { ...startPost(seen, at), id: known.id });
  const isNews =
    merged.aliases.length !== known.aliases.length ||
    merged.text !== known.text ||
    merged.publishedAt !== known.publishedAt ||
    statedKeys.some((key) => merged.stated[key] !== known.stated[key]) ||
    saysMore(known, merged);
  return isNews ? merged : { ...merged, ...keepNumbers(known), lastSeenAt: known.lastSeenAt };
}

/** Two records of one post: the first seen lends its id, the last seen its facts; null overwrites nothing. */
export function mergePosts(left: Post, right: Post): Post {
  const [newer, older] = left.lastSeenAt > right.lastSeenAt ? [left, right] : [right, left];
  const { id } = survivorOf(left, right);
  const merged = {
    id,
    aliases: uniteAliases([...left.aliases, ...right.aliases]),
    url: postUrl(id),
    text: newer.text ?? older.text,
    publishedAt: earliest(left.publishedAt, right.publishedAt),
    stated: mergeStated(older.stated, newer.stated),
    effortMinutes: newer.effortMinutes ?? older.effortMinutes,
    ...keepTopic(newer, older),
    firstSeenAt: Math.min(left.firstSeenAt, right.firstSeenAt),
    lastSeenAt: Math.max(left.lastSeenAt, right.lastSeenAt),
  };
  return mergeNumbers(merged, older, newer);
}

/** The user's own words: no page says them, so none takes them away. Rows without any stay as they are. */
function keepTopic(newer: Post, older: Post): Pick<Post, 'topic'> {
  const topic = newer.topic ?? older.topic;
  return topic ? { topic } : {};
}

const statedKeys = ['reactions', 'comments', 'reposts', 'impressions', 'membersReached'] as const;

function mergeStated(older: Stated, newer: Stated): Stated {
  const stated = { ...older };
  for (const key of statedKeys) stated[key] = newer[key] ?? older[key];
  return stated;
}

/** A post's ids are minted moments apart: the first moment is kept, whichever alias a page shows. */
function earliest(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

function uniteAliases(aliases: readonly PostKey[]): PostKey[] {
  return [...new Set(aliases)].sort();
}
