import { reasonTime } from '../ranking/warmth-of';
import type { Engagement } from '../records/engagement';
import type { Outcome } from '../records/outcome';
import type { PostKey } from '../records/post';

/** What somebody did under one own post. */
export type PostDeed = Pick<Engagement, 'postId' | 'at' | 'seenAt'>;
/** The post an outcome is put down to, and the others that moved the person before it. */
export type Attribution = Pick<Outcome, 'postId' | 'alsoBy'>;

/**
 * First touch: an outcome is put down to the post that started the conversation (`outreach.postId`), however many posts
 * the person came back to since. Those they did something under before it are kept beside it. A reaction has no time of
 * its own: it counts from when it was first seen, so that nothing counts that may have come after.
 */
export function attribute(deeds: readonly PostDeed[], startedBy: PostKey | null, at: number): Attribution {
  const before = deeds.filter((deed) => reasonTime(deed) < at).map(({ postId }) => postId as PostKey);
  return putDownTo(startedBy, before);
}

/** The user says another post, or none: the one it was put down to so far still moved them. */
export function reattribute({ postId, alsoBy = [] }: Attribution, to: PostKey | null): Attribution {
  return putDownTo(to, postId === null ? alsoBy : [...alsoBy, postId]);
}

/** In the order of their ids, so that a change and its way back end where they began. */
function putDownTo(postId: PostKey | null, others: readonly PostKey[]): Attribution {
  const alsoBy = [...new Set(others)].filter((other) => other !== postId).sort();
  return alsoBy.length > 0 ? { postId, alsoBy } : { postId };
}
