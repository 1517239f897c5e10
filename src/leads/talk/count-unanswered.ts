import type { Ordered, Touch } from '../records/touch';
import { countsAsAnswer } from './kind-of';

/** Lines written so soon after one another are one message. */
const oneSitting = 60 * 60 * 1000;

/**
 * How often, up to now, the seller turned to somebody without an answer.  Lines a page or an
 * archive tells of, written on one channel within the hour, are one touch; what was typed is always its own.
 */
export function countUnanswered(touches: Ordered): number {
  const waiting = findWaiting(touches);
  return waiting.filter((touch, index) => !continues(touch, waiting[index - 1])).length;
}

/** What went out since their last answer, in order. */
export function findWaiting(touches: Ordered): Touch[] {
  const since = touches.slice(touches.findLastIndex(countsAsAnswer) + 1);
  return since.filter(({ direction }) => direction === 'out');
}

function continues(touch: Touch, before: Touch | undefined): boolean {
  if (!before || touch.channel !== before.channel) return false;
  const areRead = touch.source !== 'typed' && before.source !== 'typed';
  return areRead && touch.at - before.at <= oneSitting;
}
