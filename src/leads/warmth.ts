import { asksQuestion, saysLittle } from './comment-words';
import type { Engagement } from './engagement';

/** How much one reason weighs, in reactions. A comment took thought, a reaction took a tap. */
const weights = { comment: 6, reply: 4, repost: 3, reaction: 1 } as const;

/** A question asks for an answer: added to a comment or reply that holds one. */
const questionBonus = 3;

/**
 * After one half-life a reason counts half. Seven days: a comment then outweighs a bare reaction that is up to
 * two and a half weeks younger, and last month's comment no longer stands before this week's.
 */
export const halfLife = 7 * 24 * 60 * 60 * 1000;

/** All of a person's reasons added up, over all posts, without regard to their age. 0 when there are none. */
export function warmthOf(engagements: readonly Engagement[]): number {
  return engagements.reduce((sum, engagement) => sum + weightOf(engagement), 0);
}

/** When a reason came: a comment's own time; a reaction has none, so its first sighting. Epoch ms. */
export function reasonTime(engagement: Pick<Engagement, 'at' | 'seenAt'>): number {
  return engagement.at ?? engagement.seenAt;
}

/**
 * The place in the queue, higher first: log2(warmth) + t / h, where t is the newest reason's time. With one
 * half-life h for everyone this orders people as warmth × 2^(−(now − t) / h) does at every later moment, so it is
 * written once and never re-scored. A time ahead of the clock counts as now. −Infinity without reasons.
 */
export function queueRank(engagements: readonly Engagement[], now: number): number {
  const newest = engagements.reduce((latest, engagement) => Math.max(latest, reasonTime(engagement)), 0);
  return Math.log2(warmthOf(engagements)) + Math.min(newest, now) / halfLife;
}

function weightOf({ kind, text }: Engagement): number {
  if (kind !== 'comment' && kind !== 'reply') return weights[kind];
  // Unread text gets the benefit of the doubt.
  if (text === null) return weights[kind];
  if (saysLittle(text)) return weights.reaction;
  return weights[kind] + (asksQuestion(text) ? questionBonus : 0);
}
