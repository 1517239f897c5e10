import type { QueueFilter } from '../records/queue-filter';

/** What a filter may still ask for: `posts` from the id it knows to the one it has now, and the profiles' ids. */
export type Existing = { posts: ReadonlyMap<string, string>; profiles: readonly string[] };

/**
 * A filter without what is no longer there: a post or profile that was deleted would silently hide everybody. A post
 * that goes by another id now is asked for by that.
 */
export function liveFilter(filter: QueueFilter, { posts, profiles }: Existing): QueueFilter {
  const found = filter.posts.flatMap((id) => posts.get(id) ?? []);
  const isThere = (id: string) => (id === 'any' ? profiles.length > 0 : profiles.includes(id));
  return { ...filter, posts: [...new Set(found)], fits: filter.fits.filter(isThere) };
}
