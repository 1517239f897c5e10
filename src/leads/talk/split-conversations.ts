import type { Ordered, Touch } from '../records/touch';

const day = 24 * 60 * 60 * 1000;
/** After so long without a word from either side, whoever writes next begins anew. */
const conversationGap = 30 * day;

/** The touches, parted where both were silent for `conversationGap`. */
export function splitConversations(touches: Ordered): Touch[][] {
  const conversations: Touch[][] = [];
  for (const touch of touches) {
    const current = conversations.at(-1);
    const last = current?.at(-1);
    if (current && last && touch.at - last.at < conversationGap) current.push(touch);
    else conversations.push([touch]);
  }
  return conversations;
}
