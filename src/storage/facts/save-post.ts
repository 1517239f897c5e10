import { mergePosts, startPost, updatePost } from '../../leads/posts/merge-posts';
import { statedField } from '../../leads/posts/stated-field';
import type { Capture } from '../../leads/records/capture';
import type { Post, SeenPost } from '../../leads/records/post';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { indexPosts } from './index-posts';
import { movePosts } from './move-posts';

/**
 * Finds the post by any of its ids, joins records that turn out to be one, adds what the capture tells.
 * `touched` names the people whose reasons changed by a join. Runs inside the caller's transaction.
 */
export async function savePost(capture: Capture): Promise<{ post: Post; touched: Set<string> }> {
  const seen = readSeenPost(capture);
  const byId = await db.posts.where('aliases').anyOf(seen.aliases).distinct().toArray();
  const stored = byId.length > 0 ? byId : await findFromFile(seen);
  const known = stored.length > 0 ? stored.reduce(mergePosts) : null;
  const post = known ? updatePost(known, seen, capture.at) : startPost(seen, capture.at);
  const before = stored.find((one) => one.id === post.id);
  const losers = stored.filter((one) => one !== before).map((one) => one.id);
  await db.posts.bulkDelete(losers);
  if (!isSame(before, post)) await db.posts.put(post);
  return { post, touched: await movePosts(losers, post.id) };
}

/** A workbook names a post by one of its ids only, a page maybe by another: then the moment it was published tells. */
async function findFromFile(seen: SeenPost): Promise<Post[]> {
  const fromFiles = await db.posts.filter(({ numbers }) => numbers?.onlyFiles === true).toArray();
  const found = indexPosts(fromFiles).find(seen);
  return found ? [found] : [];
}

/** A list states its own count too; it is as good as the one on the post. */
function readSeenPost({ post, kind, stated }: Capture): SeenPost {
  if (kind === 'post' || stated === null) return post;
  return { ...post, stated: { ...post.stated, [statedField[kind]]: stated } };
}
