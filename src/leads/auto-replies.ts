import { inOrder } from './in-order';
import type { Stop } from './stop';
import type { Touch } from './touch';

/** The touches without automatic replies: what a machine wrote is no reply. Others that say the same are the same. */
export function withoutAutoReplies(touches: readonly Touch[], stop: Stop | null): readonly Touch[] {
  if (stop?.kind !== 'out-of-office') return touches;
  const newest = inOrder(touches).findLast(({ direction }) => direction === 'in');
  if (!newest?.text?.includes(stop.words)) return touches;
  return touches.filter(({ direction, text }) => direction === 'out' || text !== newest.text);
}
