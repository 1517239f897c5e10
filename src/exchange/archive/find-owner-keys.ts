import type { PersonKey } from '../../leads/records/person';
import type { ArchiveMessage, Side } from './read-archive-messages';

/** What the files say about whose archive this is. */
export type OwnerHints = {
  /** One entry for each invitation that names the owner. */
  inviters: PersonKey[][];
  name: string | null;
  headline: string | null;
};

/** The owner's keys: who sends the outgoing invitations, else who is part of most conversations, else by name. */
export function findOwnerKeys(hints: OwnerHints, messages: readonly ArchiveMessage[]): PersonKey[] {
  return mostFrequent(hints.inviters) ?? inMostConversations(messages) ?? byName(hints.name, messages) ?? [];
}

function inMostConversations(messages: readonly ArchiveMessage[]): PersonKey[] | null {
  const talks = new Map<string, Map<string, PersonKey[]>>();
  for (const message of messages) {
    const talk = talks.get(message.conversation) ?? new Map<string, PersonKey[]>();
    talks.set(message.conversation, talk);
    for (const { keys } of [message.from, ...message.to]) if (keys[0]) talk.set(keys[0], keys);
  }
  return mostFrequent([...talks.values()].flatMap((talk) => [...talk.values()]));
}

/** Null on a tie: one conversation of two does not tell who of them is who. */
function mostFrequent(keySets: readonly PersonKey[][]): PersonKey[] | null {
  const counts = new Map<string, { keys: PersonKey[]; count: number }>();
  for (const keys of keySets) {
    const [id] = keys;
    if (!id) continue;
    const known = counts.get(id);
    if (known) known.count += 1;
    else counts.set(id, { keys, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  return first && first.count > (second?.count ?? 0) ? first.keys : null;
}

function byName(name: string | null, messages: readonly ArchiveMessage[]): PersonKey[] | null {
  if (!name) return null;
  const isOwner = (side: Side) => side.keys.length > 0 && side.name.toLowerCase() === name.toLowerCase();
  for (const { from, to } of messages) {
    const owner = [from, ...to].find(isOwner);
    if (owner) return owner.keys;
  }
  return null;
}
