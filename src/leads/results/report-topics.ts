import { postTopic } from '../posts/post-topic';
import type { Post } from '../records/post';
import { groupBy } from '../text/group-by';
import { readShare } from '../text/read-share';
import { type Begun, enoughConversations, type PostRow, sortBegun } from './report-posts';
import type { Revenue } from './report-revenue';

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
