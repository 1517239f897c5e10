import type { PostKey } from '../../leads/records/post';
import { db } from '../base/database';

/** What a post is called in a few words; null = as its text says. */
export async function saveTopic(postId: PostKey, topic: string | null): Promise<void> {
  const words = topic?.replace(/\s+/g, ' ').trim() || null;
  await db.posts.where('id').equals(postId).modify({ topic: words });
}
