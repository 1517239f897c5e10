import type { PostKey } from '../../leads/records/post';
import { db } from '../base/database';

/** How many minutes writing a post took; null = not noted. No page says it, so no capture changes it. */
export async function saveEffort(postId: PostKey, minutes: number | null): Promise<void> {
  await db.posts.where('id').equals(postId).modify({ effortMinutes: minutes });
}
