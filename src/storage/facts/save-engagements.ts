import { engagementId } from '../../leads/posts/merge-engagements';
import type { Capture, SeenEngagement } from '../../leads/records/capture';
import type { Engagement } from '../../leads/records/engagement';
import type { PersonKey } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import { db } from '../base/database';
import { mergeIntoStored } from './readdress';

/**
 * Adds what the capture saw people do. A capture that arrives after a newer one of the same post and kind only fills
 * gaps. Answers the people whose reasons changed. Runs inside the caller's transaction.
 */
export async function saveEngagements(
  capture: Capture,
  post: Post,
  idOf: ReadonlyMap<PersonKey, string>,
): Promise<Set<string>> {
  const newest = await db.captures.get(`${post.id}/${capture.kind}`);
  const isLate = newest !== undefined && newest.at > capture.at;
  const seen = capture.engagements
    .map((one) => toEngagement(one, post.id, idOf, capture.at))
    .filter((one) => one !== null);
  const changed = await mergeIntoStored(seen, () => isLate);
  return new Set(changed.map((one) => one.personId));
}

/** Null for what cannot be told apart from others: no person key, or a comment without its id. */
function toEngagement(
  seen: SeenEngagement,
  postId: string,
  idOf: ReadonlyMap<PersonKey, string>,
  seenAt: number,
): Engagement | null {
  const { kind, reaction, text, at, commentId, parentCommentId } = seen;
  const isComment = kind === 'comment' || kind === 'reply';
  const personId = seen.person.keys.map((key) => idOf.get(key)).find((id) => id !== undefined);
  if (personId === undefined || (isComment && commentId === null)) return null;
  const id = engagementId({ id: `comment:${commentId}`, kind, postId, personId });
  const parentId = parentCommentId === null ? null : `comment:${parentCommentId}`;
  return { id, postId, personId, kind, reaction, text, parentId, at, seenAt };
}
