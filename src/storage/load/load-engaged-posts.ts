import type { Outcome } from '../../leads/records/outcome';
import type { Post, PostKey } from '../../leads/records/post';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

/** The own posts a person did something under, and those their outcomes are put down to; newest first. */
export async function loadEngagedPosts(personId: string, outcomes: readonly Outcome[]): Promise<Post[]> {
  return db.transaction('r', [db.engagements, db.posts], async () => {
    const engagements = await db.engagements.where('personId').equals(personId).toArray();
    const named = outcomes.flatMap(({ postId, alsoBy = [] }) => [postId, ...alsoBy]);
    const ids = [...engagements.map(({ postId }) => postId as PostKey), ...named];
    // Two posts may turn out to be one: the other's id is an alias then.
    const posts = await findBy(
      db.posts,
      'aliases',
      ids.filter((id) => id !== null),
    );
    return posts.sort((left, right) => timeOf(right) - timeOf(left));
  });
}

function timeOf({ publishedAt, firstSeenAt }: Post): number {
  return publishedAt ?? firstSeenAt;
}
