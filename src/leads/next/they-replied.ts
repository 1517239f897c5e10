import type { Card } from '../records/card';
import type { Channel } from '../records/touch';
import type { Act } from './act';

/** Who takes up an invitation or a reaction answers somewhere else. */
const answersOn: Partial<Record<Channel, Channel>> = {
  invitation: 'message',
  'invitation-note': 'message',
  reaction: 'comment-reply',
};

/** "They replied": where the seller wrote to them last. */
export function theyReplied({ touches }: Pick<Card, 'touches'>): Act {
  const last = touches.find(({ direction }) => direction === 'out');
  const channel = last?.channel ?? 'message';
  return { is: 'replied', channel: answersOn[channel] ?? channel, text: null };
}
