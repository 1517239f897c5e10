import type { Act } from '../../leads/next/act';
import type { Allowance } from '../../leads/next/act-facts';
import { reachedOut } from '../../leads/next/reached-out';
import { readConversation, wayTo } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import { loadConversationContext } from '../../storage/load/load-conversation-context';

/** That they were reached just now, by the way the card proposes. */
export async function reachOut(card: Card, allowance: Allowance): Promise<Act> {
  const now = Date.now();
  const besides = { allowance, ...(await loadConversationContext(card, now)) };
  return reachedOut(card, { channel: wayTo(readConversation(card, besides, now).next, card) });
}
