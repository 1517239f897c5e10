import type { Card } from '../records/card';
import type { Act } from './act';
import type { NextStep } from './next-step';

/** "I reached out": what was drafted, or else only that it happened, the way the next step proposed. */
export function reachedOut({ draft }: Pick<Card, 'draft'>, next: Pick<NextStep, 'channel'>): Act {
  const text = draft?.text.trim() || null;
  const gave = draft?.gave.trim() || null;
  return { is: 'reached-out', channel: draft && text ? draft.channel : next.channel, text, gave };
}
