import { postTopic } from '../posts/post-topic';
import type { Post, PostKey } from '../records/post';
import { groupBy } from '../text/group-by';
import { readShare, type Share } from '../text/read-share';
import { type Revenue, sumOrders } from './count-period';
import { isWithin, type Period } from './period';
import type { Path } from './read-paths';
import { followAliases, type ReportFacts } from './report-facts';

const day = 24 * 60 * 60 * 1000;
/** Most answers to a post are still to come before that. */
const youngDays = 7;
/** Fewer conversations say nothing about what began them. */
const enoughConversations = 5;

/**
 * What one post, or all on one topic, began. `conversations`: people whose first answer came in the period; `reached`:
 * of those first reached in the period, how many have answered since.
 */
export type Begun = {
  conversations: number;
  enough: boolean;
  reached: Share;
  revenue: Revenue[];
};
/** `provisional`: the post is younger than seven days. `post`: null where it is no longer there. */
export type PostRow = Begun & { id: PostKey; post: Post | null; provisional: boolean };

/** Every post that began something in the period: most conversations first. */
export function countPosts(
  facts: Pick<ReportFacts, 'posts' | 'outcomes'>,
  paths: readonly Path[],
  period: Period,
  now: number,
): PostRow[] {
  const posts = new Map(facts.posts.map((post) => [post.id, post]));
  const byPost = groupBy(paths, ({ postId }) => postId ?? '');
  const orders = facts.outcomes.filter(({ kind, at }) => kind === 'order' && isWithin(at, period, now));
  const postIdOf = followAliases(facts.posts);
  const ordersByPost = groupBy(orders, ({ postId }) => (postId === null ? '' : postIdOf(postId)));
  const ids = [...new Set([...byPost.keys(), ...ordersByPost.keys()])].filter((id) => id !== '') as PostKey[];
  const rows = ids.map((id) => {
    const post = posts.get(id) ?? null;
    const revenue = sumOrders(ordersByPost.get(id) ?? []);
    const begun = countBegun(byPost.get(id) ?? [], period, now);
    return { id, post, provisional: post !== null && isYoung(post, now), ...begun, revenue };
  });
  return sortBegun(rows.filter(hasBegun), ({ id }) => id);
}

/** `paths`: those put down to it. */
function countBegun(paths: readonly Path[], period: Period, now: number): Omit<Begun, 'revenue'> {
  const conversations = paths.filter(({ at }) => isWithin(at.replied, period, now)).length;
  const reached = paths.filter(({ at }) => isWithin(at.reached, period, now));
  const answered = reached.filter(({ at }) => at.replied !== null && at.replied <= now);
  const enough = conversations >= enoughConversations;
  return { conversations, enough, reached: readShare(answered.length, reached.length) };
}

function hasBegun({ conversations, reached, revenue }: Begun): boolean {
  return conversations > 0 || reached.tries > 0 || revenue.length > 0;
}

function sortBegun<T extends Begun>(rows: T[], nameOf: (row: T) => string): T[] {
  return rows.toSorted(
    (left, right) =>
      right.conversations - left.conversations ||
      right.reached.tries - left.reached.tries ||
      (nameOf(left) < nameOf(right) ? -1 : 1),
  );
}

function isYoung({ publishedAt, firstSeenAt }: Post, now: number): boolean {
  return now - (publishedAt ?? firstSeenAt) < youngDays * day;
}

/** One line for each post and currency, the largest amounts of each currency first. */
export function listByRevenue(rows: readonly PostRow[]): (PostRow & { earned: Revenue })[] {
  const lines = rows.flatMap((row) => row.revenue.map((earned) => ({ ...row, earned })));
  return lines.sort(
    (left, right) =>
      (left.earned.currency < right.earned.currency
        ? -1
        : Number(left.earned.currency > right.earned.currency)) || right.earned.amount - left.earned.amount,
  );
}

/** All posts of one topic together. `topic`: null where nothing names it. */
export type TopicRow = Begun & { topic: string | null; posts: number; provisional: boolean };

/** Which topics start conversations: what the seller calls a post, or else what its own text gives. */
export function countTopics(rows: readonly PostRow[]): TopicRow[] {
  const groups = groupBy(rows, ({ post }) => topicOf(post) ?? '');
  const topics = [...groups].map(([topic, posts]) => addUp(topic || null, posts));
  return sortBegun(topics, ({ topic }) => topic ?? '');
}

export function topicOf(post: Pick<Post, 'topic' | 'text'> | null): string | null {
  return post?.topic || postTopic(post?.text ?? null);
}

function addUp(topic: string | null, rows: readonly PostRow[]): TopicRow {
  const sum = (read: (row: PostRow) => number) => rows.reduce((all, row) => all + read(row), 0);
  const conversations = sum((row) => row.conversations);
  return {
    topic,
    posts: rows.length,
    provisional: rows.some(({ provisional }) => provisional),
    conversations,
    enough: conversations >= enoughConversations,
    reached: readShare(
      sum(({ reached }) => reached.answered),
      sum(({ reached }) => reached.tries),
    ),
    revenue: addRevenue(rows.flatMap(({ revenue }) => revenue)),
  };
}

function addRevenue(all: readonly Revenue[]): Revenue[] {
  const byCurrency = [...groupBy(all, ({ currency }) => currency)];
  const sums = byCurrency.map(([currency, theirs]) => ({
    currency,
    amount: theirs.reduce((sum, { amount }) => sum + amount, 0),
    n: theirs.reduce((sum, { n }) => sum + n, 0),
  }));
  return sums.sort((left, right) => (left.currency < right.currency ? -1 : 1));
}
