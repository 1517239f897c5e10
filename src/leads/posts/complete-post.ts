import type { NumbersReading, PostNumbers } from '../records/post';
import { nothingStated, type Post } from '../records/post';
import { pagesOf, uniteReadings } from './merge-numbers';
import { startPost } from './merge-posts';
import { settleNumbers } from './settle-numbers';

/** The post with what a workbook tells of it. A post nobody has seen yet begins here. */
export function completePost(known: Post | undefined, told: PostNumbers, importId: string, at: number): Post {
  const post = known ?? startUnseen(told, at);
  const { publishedAt, ...rest } = told;
  const aliases = told.aliases.filter((alias) => !post.aliases.includes(alias));
  const reading: NumbersReading = { ...rest, aliases, importIds: [importId] };
  const readings = uniteReadings([...(post.numbers?.readings ?? []), reading]);
  const { onlyFiles = false } = post.numbers ?? {};
  return settleNumbers({
    ...post,
    aliases: [...post.aliases, ...aliases].sort(),
    publishedAt: post.publishedAt ?? publishedAt,
    numbers: { readings, pages: pagesOf(post), extra: {}, onlyFiles },
  });
}

/** The post without what one import told; null when nothing else tells of it. */
export function releasePost(post: Post, importId: string): Post | null {
  if (!post.numbers) return post;
  const readings = post.numbers.readings.flatMap((reading) => releaseReading(reading, importId) ?? []);
  const kept = new Set(readings.flatMap(({ aliases }) => aliases));
  const taught = post.numbers.readings.flatMap(({ aliases }) => aliases).filter((alias) => !kept.has(alias));
  const aliases = post.aliases.filter((alias) => alias === post.id || !taught.includes(alias));
  const settled = settleNumbers({ ...post, aliases, numbers: { ...post.numbers, readings } });
  if (readings.length > 0) return settled;
  const { numbers, ...plain } = settled;
  return numbers?.onlyFiles && !isUsersOwn(post) ? null : plain;
}

function releaseReading(reading: NumbersReading, importId: string): NumbersReading | null {
  const importIds = reading.importIds.filter((id) => id !== importId);
  return importIds.length > 0 ? { ...reading, importIds } : null;
}

/** They have said something about it themselves. */
function isUsersOwn({ topic, effortMinutes }: Post): boolean {
  return Boolean(topic) || effortMinutes !== null;
}

function startUnseen({ aliases, publishedAt }: PostNumbers, at: number): Post {
  const post = startPost({ aliases, text: null, publishedAt, stated: nothingStated }, at);
  return { ...post, numbers: { readings: [], pages: {}, extra: {}, onlyFiles: true } };
}
