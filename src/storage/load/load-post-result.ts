import { reasonTime } from '../../leads/ranking/warmth-of';
import type { Self } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import { countPostResult, type PostResult } from '../../leads/results/post-result';
import { db } from '../base/database';
import { findMany, findTouches } from '../base/find-many';
import { loadReceipt } from './load-receipt';

/** A post, and what it led to. */
export type PostWithResult = { post: Post; result: PostResult };
type Options = {
  now: number;
  /** Nothing is counted, and null answered, unless this post has started a conversation: a small frame has no room. */
  onlyStarted?: boolean;
};

/** What one post led to, from what is stored now; null when it is not there. */
export async function loadPostResult(
  postId: string,
  self: Self | null,
  { now, onlyStarted = false }: Options,
): Promise<PostWithResult | null> {
  const { posts, engagements, captures, people, knownPeople, outreach, touches, outcomes } = db;
  const tables = [posts, engagements, captures, people, knownPeople, outreach, touches, outcomes];
  return db.transaction('r', tables, async () => {
    const post = await posts.get(postId);
    if (!post) return null;
    const reasonAt = await loadReasonTimes(post);
    const ours = await outcomes.where('postId').anyOf(post.aliases).toArray();
    // What started a conversation is a post the person did something under, so nobody else need be asked about.
    const decided = [...(await findMany(outreach, [...reasonAt.keys()])).values()];
    const started = decided.filter((one) => one.postId !== null && post.aliases.includes(one.postId));
    if (onlyStarted && started.length === 0) return null;
    const ids = started.map(({ personId }) => personId);
    const met = [...new Set([...ids, ...ours.map(({ personId }) => personId)])];
    const facts = {
      post,
      receipt: await loadReceipt(post.id, self),
      reasonAt,
      outreach: started,
      touches: await findTouches(ids),
      outcomes: ours,
      people: await findMany(people, met),
    };
    return { post, result: countPostResult(facts, now) };
  });
}

/** When each person's first reason under this post came. */
async function loadReasonTimes({ id }: Post): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  await db.engagements
    .where('postId')
    .equals(id)
    .each((one) => {
      const at = reasonTime(one);
      times.set(one.personId, Math.min(at, times.get(one.personId) ?? at));
    });
  return times;
}
