import { completePost } from '../../leads/posts/complete-post';
import type { PostNumbers } from '../../leads/records/post';
import { db } from '../base/database';
import { indexPosts } from '../facts/index-posts';

/** What workbooks would bring: different posts, and how many of them are not here yet; also file by file. */
export type NumbersPreview = { posts: number; fresh: number; freshBy: Record<string, number> };

/** Reads only: nothing is stored. */
export async function previewNumbers(found: readonly PostNumbers[]): Promise<NumbersPreview> {
  const stored = found.length > 0 ? await db.posts.toArray() : [];
  const known = new Set(stored.map(({ id }) => id));
  const index = indexPosts(stored);
  const posts = new Set<string>();
  const freshBy = new Map<string, Set<string>>();
  for (const told of found) {
    const post = completePost(index.find(told), told, '', 0);
    index.put(post);
    posts.add(post.id);
    if (!known.has(post.id)) freshBy.set(told.source, (freshBy.get(told.source) ?? new Set()).add(post.id));
  }
  const fresh = new Set([...freshBy.values()].flatMap((ids) => [...ids])).size;
  return {
    posts: posts.size,
    fresh,
    freshBy: Object.fromEntries([...freshBy].map(([file, ids]) => [file, ids.size])),
  };
}
