import { type Meter, readMeter } from '../../leads/posts/read-meter';
import { statedField } from '../../leads/posts/stated-field';
import type { CaptureRow } from '../../leads/records/capture';

import { type MeteredKind, meteredKinds } from '../../leads/records/engagement';
import type { Post, PostKey } from '../../leads/records/post';
import type { Problem, ProblemCode } from '../../leads/records/problem';
import { db } from '../base/database';

/** The codes that say a list was there and could not be read. */
const unreadable: Record<MeteredKind, ProblemCode[]> = {
  reaction: ['rows-unreadable'],
  comment: ['rows-unreadable', 'comments-unreadable'],
  repost: ['rows-unreadable', 'reposts-unreadable'],
};

/** Posts, newest first. */
export async function loadPosts(limit = Number.POSITIVE_INFINITY): Promise<Post[]> {
  const posts = await db.posts.toArray();
  return posts.sort((left, right) => timeOf(right) - timeOf(left)).slice(0, limit);
}

export async function loadNewestPost(): Promise<Post | undefined> {
  return (await loadPosts(1))[0];
}

/** The stored post behind any of a post's ids. */
export async function findPost(aliases: PostKey[]): Promise<Post | undefined> {
  return db.posts.where('aliases').anyOf(aliases).first();
}

/** Reactions and comments always, reposts where there are any. */
export async function loadMeters(postId: string): Promise<Meter[]> {
  const post = await db.posts.get(postId);
  const rows = await db.captures.where('postId').equals(postId).toArray();
  const meters = meteredKinds.map((kind) => {
    const row = rows.find((one) => one.kind === kind);
    return toMeter(kind, row, row?.stated ?? post?.stated[statedField[kind]] ?? null);
  });
  return meters.filter(({ kind, stated, seen, state }) => {
    return kind !== 'repost' || (stated ?? 0) > 0 || seen > 0 || state === 'unreadable';
  });
}

/** What could not be read of a post, by the newest reading of each kind; every problem once. */
export async function loadPostProblems(postId: string): Promise<Problem[]> {
  const rows = await db.captures.where('postId').equals(postId).toArray();
  const problems = rows.flatMap((row) => row.problems);
  const keyed = new Map(problems.map((one) => [`${one.code} ${one.reader} ${one.generation}`, one]));
  return [...keyed.values()];
}

function toMeter(kind: MeteredKind, row: CaptureRow | undefined, stated: number | null): Meter {
  const { people, organisations } = row ?? { people: 0, organisations: 0 };
  const isUnreadable = (row?.problems ?? []).some(({ code }) => unreadable[kind].includes(code));
  return readMeter(kind, stated, { people, organisations, hidden: row?.hidden.length ?? 0 }, isUnreadable);
}

function timeOf(post: Post): number {
  return post.publishedAt ?? post.firstSeenAt;
}
