import type { Besides } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision } from '../../leads/records/outreach';
import type { Channel } from '../../leads/records/touch';
import { countUnanswered } from '../../leads/talk/count-unanswered';
import { deafChannel } from '../../leads/talk/other-channel';
import { db } from '../base/database';

/** What the next act needs to know of a person besides their card. */
export type ConversationContext = Omit<Besides, 'allowance'>;

/** The ledger reads everybody's touches, so it is asked only where another channel may be proposed. */
export async function loadConversationContext(
  { person, history }: Card,
  now: number,
): Promise<ConversationContext> {
  const known = await db.knownPeople.get(person.id);
  const doNotContact = known?.reasons.includes('do-not-contact') ?? false;
  const deaf = deafChannel(history, countUnanswered(history));
  return { doNotContact, bestChannel: deaf && (await loadBestChannel(deaf, now)) };
}

/** Few cards need it, so what counts the ledger is loaded only then. */
async function loadBestChannel(deaf: Channel, now: number): Promise<Channel | null> {
  const { bestChannel } = await import('../../leads/talk/count-ledger');
  const { loadLedger } = await import('./load-ledger');
  return bestChannel(await loadLedger(now), deaf);
}

/** What the card does not hold of a person's history. */
export type History = { decisions: Decision[]; outcomes: Outcome[]; doNotContact: boolean };

/** Everything decided about a person and what came of it; outcomes newest first. */
export async function loadHistory(personId: string): Promise<History> {
  const decisions = await db.decisions.where('personId').equals(personId).toArray();
  const outcomes = await db.outcomes.where('personId').equals(personId).toArray();
  const known = await db.knownPeople.get(personId);
  const doNotContact = known?.reason === 'do-not-contact';
  return { decisions, outcomes: outcomes.sort((left, right) => right.at - left.at), doNotContact };
}

/** Every tag in use, in the order of the alphabet. */
export async function loadTags(): Promise<string[]> {
  const tags = new Set<string>();
  await db.outreach.each((row) => {
    for (const tag of row.tags) tags.add(tag);
  });
  return [...tags].sort((left, right) => left.localeCompare(right));
}
