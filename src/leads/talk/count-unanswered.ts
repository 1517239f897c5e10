import type { Touch } from '../records/touch';
import { inOrder } from './in-order';

/** Lines written so soon after one another are one message. */
const oneSitting = 60 * 60 * 1000;

/**
 * How often, up to now, the seller turned to somebody without an answer. A talk is one. `touches` in any order. Lines a
 * page or an archive tells of, written on one channel within the hour, are one touch; what was typed is always its own.
 */
export function countUnanswered(touches: readonly Touch[]): number {
  const sorted = inOrder(touches);
  const answered = sorted.findLastIndex(({ direction, live }) => direction === 'in' || live);
  const waiting = sorted.slice(answered + 1);
  return waiting.filter((touch, index) => !continues(touch, waiting[index - 1])).length;
}

function continues(touch: Touch, before: Touch | undefined): boolean {
  if (!before || touch.channel !== before.channel) return false;
  const areRead = touch.source !== 'typed' && before.source !== 'typed';
  return areRead && touch.at - before.at <= oneSitting;
}
