import type { Act } from '../leads/act';
import type { Card } from '../leads/card';
import type { Allowance } from '../leads/next-step';
import { reachedOut } from '../leads/reached-out';
import { readConversation, wayTo } from '../leads/read-conversation';
import { loadStanding } from '../storage/load-conversation';

/** That they were reached just now, by the way the card proposes. */
export async function reachOut(card: Card, allowance: Allowance): Promise<Act> {
  const now = Date.now();
  const besides = { allowance, ...(await loadStanding(card, now)) };
  return reachedOut(card, { channel: wayTo(readConversation(card, besides, now).next, card) });
}
