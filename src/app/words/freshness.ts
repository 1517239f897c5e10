import { day, span } from './ago';
import { t } from './t';

export type Freshness = { tone: 'due' | 'calm' | 'late'; words: string };

const soon = 6 * 60 * 60_000;
const stale = 14 * day;

/** The clock on a card. Late is said calmly and, after two weeks, no longer counted. */
export function readFreshness(freshUntil: number, now: number): Freshness {
  const left = freshUntil - now;
  if (left > 0) return { tone: left <= soon ? 'due' : 'calm', words: t('freshWithin', span(left)) };
  if (left < -stale) return { tone: 'late', words: t('freshLongAgo') };
  return { tone: 'late', words: t('freshLate', span(-left)) };
}
