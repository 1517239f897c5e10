import type { Touch } from '../records/touch';
import { readStop } from '../words/read-stop';
import type { Stop } from '../words/stop';
import { inOrder } from './in-order';

/**
 * The touches without the automatic replies of an absence that lasts: what a machine wrote is no reply. `stop`: what
 * their newest words say. Replies before that are read only up to the last one they wrote themselves.
 */
export function withoutAutoReplies(touches: readonly Touch[], stop: Stop | null): readonly Touch[] {
  if (stop?.kind !== 'out-of-office') return touches;
  const theirs = inOrder(touches).filter(({ direction }) => direction === 'in');
  const newest = theirs.at(-1);
  if (!newest || !(newest.text?.includes(stop.words) || saysAway(newest))) return touches;
  const own = theirs.findLastIndex((touch) => touch.text !== newest.text && !saysAway(touch));
  const automatic = new Set(theirs.slice(own + 1));
  return touches.filter((touch) => !automatic.has(touch));
}

function saysAway({ text, at }: Touch): boolean {
  return text !== null && readStop(text, at)?.kind === 'out-of-office';
}
