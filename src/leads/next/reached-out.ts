import type { Card } from '../records/card';
import type { Channel } from '../records/touch';
import type { Act } from './act';

/** "I reached out": what was drafted, or else only that it happened, the way the next act proposed. */
export function reachedOut({ draft }: Pick<Card, 'draft'>, next: { channel: Channel }): Act {
  const text = draft?.text.trim() || null;
  const gave = draft?.gave.trim() || null;
  return { is: 'reached-out', channel: draft && text ? draft.channel : next.channel, text, gave };
}
