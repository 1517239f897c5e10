import type { Post, PostKey, PostNumbers } from '../../leads/records/post';

/** Ids of one post are minted moments apart. */
const moments = 2_000;

/** Finds the stored post a workbook speaks of: by any of its ids, else by the moment it was published. */
export type PostIndex = {
  find: (told: Pick<PostNumbers, 'aliases' | 'publishedAt'>) => Post | undefined;
  put: (post: Post) => void;
  all: () => Post[];
};

export function indexPosts(posts: readonly Post[]): PostIndex {
  const byId = new Map<string, Post>();
  const byAlias = new Map<PostKey, string>();
  const put = (post: Post) => {
    byId.set(post.id, post);
    for (const alias of post.aliases) byAlias.set(alias, post.id);
  };
  for (const post of posts) put(post);
  return {
    put,
    all: () => [...byId.values()],
    find: ({ aliases, publishedAt }) => {
      const ids = aliases.flatMap((alias) => byAlias.get(alias) ?? []);
      const [id] = ids;
      return id === undefined ? findByTime([...byId.values()], aliases, publishedAt) : byId.get(id);
    },
  };
}

/** Only one may be so near, and none with another id of the same kind: that is another post. */
function findByTime(posts: readonly Post[], aliases: PostKey[], at: number | null): Post | undefined {
  if (at === null) return undefined;
  const near = posts.filter(
    ({ publishedAt }) => publishedAt !== null && Math.abs(publishedAt - at) <= moments,
  );
  const kinds = new Set(aliases.map(kindOf));
  const [only, ...others] = near.filter((post) => !post.aliases.some((alias) => kinds.has(kindOf(alias))));
  return others.length === 0 ? only : undefined;
}

function kindOf(key: PostKey): string {
  return key.slice(0, key.indexOf(':'));
}
