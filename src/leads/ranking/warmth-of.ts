import { asksQuestion, saysLittle } from '../posts/asks-question';
import type { FitVerdict, Warmth } from '../records/card';
import type { Engagement } from '../records/engagement';
import type { Level } from '../records/headline';

import { startWeights, type Weights } from '../records/order-settings';
import { groupBy } from '../text/group-by';
import { seniorityFactor } from './seniority-factor';

const day = 24 * 60 * 60 * 1000;

/** What of a person counts besides their reasons. */
export type Qualities = { level: Level; fit: FitVerdict };

const plain: Qualities = { level: 'unknown', fit: 'none' };

/** All of a person's reasons added up, over all posts, without regard to their age. 0 when there are none. */
export function warmthOf(
  engagements: readonly Engagement[],
  { level, fit }: Qualities = plain,
  weights: Weights = startWeights,
): Warmth {
  const reasons = engagements.reduce((sum, engagement) => sum + weightOf(engagement, weights), 0);
  const seniority = seniorityFactor(level, weights);
  const fits = { none: 1, unclear: 1, fits: weights.fit, outside: 1 / weights.fit }[fit];
  return { total: reasons * seniority * fits, reasons, seniority, fit: fits };
}

/** When a reason came: a comment's own time; a reaction has none, so its first sighting. Epoch ms. */
export function reasonTime(engagement: Pick<Engagement, 'at' | 'seenAt'>): number {
  return engagement.at ?? engagement.seenAt;
}

/**
 * The place in the queue, higher first: log2(warmth) + t / h, where t is the newest reason's time. With one
 * half-life h for everyone this orders people as warmth × 2^(−(now − t) / h) does at every later moment, so it is
 * written once and never re-scored. A time ahead of the clock counts as now. −Infinity without reasons.
 * `posts`: what is known of each post's times, by post id.
 */
export function queueRank(
  engagements: readonly Engagement[],
  now: number,
  { qualities = plain, weights = startWeights, posts }: RankOptions = {},
): number {
  const newest = [...groupBy(engagements, (one) => one.postId)].reduce((latest, [postId, reasons]) => {
    return Math.max(latest, timeOnPost(reasons, posts?.get(postId)));
  }, 0);
  const { total } = warmthOf(engagements, qualities, weights);
  return Math.log2(total) + Math.min(newest, now) / (weights.halfLifeDays * day);
}

export type RankOptions = {
  qualities?: Qualities;
  weights?: Weights;
  posts?: ReadonlyMap<string, PostTimes>;
};

/** When a post came out, and when each of its lists without times was read first. Epoch ms; null = not known, never. */
export type PostTimes = {
  publishedAt: number | null;
  firstReadAt: Record<'reaction' | 'repost', number | null>;
};

/** The newest time that is a reason's own; with reactions and reposts alone, when they were likely given. */
function timeOnPost(reasons: readonly Engagement[], post: PostTimes | undefined): number {
  const dated = reasons.filter((one) => one.at !== null);
  const times = dated.length > 0 ? dated.map(reasonTime) : reasons.map((one) => likelyTime(one, post));
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

/** Most reactions come on the first day. */
const mostReactWithin = day;
/** One reading of a long list may take this long. */
const oneReading = day / 24;

/**
 * What the first reading of a list shows was given at any time since the post, most likely early: who opens an old
 * post for the first time must not find its reactions before its comments. What a later reading adds is new.
 */
function likelyTime({ kind, seenAt }: Engagement, post: PostTimes | undefined): number {
  const list = kind === 'repost' ? 'repost' : 'reaction';
  const firstReadAt = post?.firstReadAt[list] ?? null;
  const isLater = firstReadAt !== null && seenAt - firstReadAt > oneReading;
  if (!post || post.publishedAt === null || isLater) return seenAt;
  return Math.min(seenAt, post.publishedAt + mostReactWithin);
}

function weightOf({ kind, text }: Engagement, weights: Weights): number {
  if (kind !== 'comment' && kind !== 'reply') return weights[kind];
  // Unread text gets the benefit of the doubt.
  if (text === null) return weights[kind];
  if (saysLittle(text)) return weights.reaction;
  return weights[kind] + (asksQuestion(text) ? weights.question : 0);
}
