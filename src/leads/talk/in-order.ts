import type { Channel, Touch } from '../records/touch';

const day = 24 * 60 * 60 * 1000;
/** After so long without a word from either side, whoever writes next begins anew. */
export const conversationGap = 30 * day;

/** A tap: it says that somebody has seen something, and nothing in words. */
const wordless: readonly Channel[] = ['reaction', 'invitation'];

/** True for what holds, or held, words. */
export function isInWords({ channel }: Pick<Touch, 'channel'>): boolean {
  return !wordless.includes(channel);
}

/** Oldest first, the same for any order given. Of one moment, what went out comes first, since an answer follows. */
export function inOrder(touches: readonly Touch[]): Touch[] {
  return touches.toSorted(
    (left, right) => left.at - right.at || directionOf(left) - directionOf(right) || compareIds(left, right),
  );
}

function directionOf({ direction }: Touch): number {
  return direction === 'out' ? 0 : 1;
}

function compareIds(left: Touch, right: Touch): number {
  return left.id < right.id ? -1 : Number(left.id > right.id);
}

/** The touches in order, parted where both were silent for `conversationGap`. */
export function splitConversations(touches: readonly Touch[]): Touch[][] {
  const conversations: Touch[][] = [];
  for (const touch of inOrder(touches)) {
    const current = conversations.at(-1);
    const last = current?.at(-1);
    if (current && last && touch.at - last.at < conversationGap) current.push(touch);
    else conversations.push([touch]);
  }
  return conversations;
}
