import type { Conversation } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import { listSignals, pickSignal } from '../words/list-signals';

type Props = { card: Card; conversation: Conversation; now: number };

/** At most one sentence of what the conversation tells: what decided, or what is unlike them. */
export function CardSignal({ card, conversation: { signals, next }, now }: Props) {
  const signal = pickSignal(listSignals(signals, card.touches, now), next);
  if (!signal) return null;
  return (
    <p
      class="card-signal"
      data-testid="signal"
      data-signal={signal.is}
      data-unusual={signal.unusual ? '' : undefined}
    >
      {signal.words}
    </p>
  );
}
