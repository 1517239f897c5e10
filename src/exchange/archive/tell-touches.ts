import type { ArchiveTouch, KnownContact } from '../../leads/records/known-row';
import { type PersonKey, shareKey } from '../../leads/records/person';
import { bareContact } from '../tables/bare-contact';
import { isNobody } from '../tables/clean-cell';
import type { SkipReason } from '../tables/finding';
import { type ArchiveMessage, type Side, unuse } from './read-archive-messages';

/** Who the owner has written with, and every message with its direction; what tells nobody is counted out. */
export function tellTouches(
  messages: readonly ArchiveMessage[],
  owner: readonly PersonKey[],
): { touches: ArchiveTouch[]; contacts: KnownContact[] } {
  const touches = new Map<string, ArchiveTouch>();
  const names = nameSenders(messages);
  const partners = findPartners(messages, owner);
  for (const message of messages) {
    const direction = directionOf(message, owner);
    const others = findOthers(message, direction, owner, partners);
    if (typeof others === 'string' || direction === null) {
      unuse(message, typeof others === 'string' ? others : 'unknown-direction');
      continue;
    }
    for (const other of others) {
      const name = other.name || names.get(idOf(other)) || '';
      const id = touchId(message, others.length > 1 ? idOf(other) : '');
      touches.set(id, { id, keys: other.keys, name, at: message.at, direction, text: message.text });
    }
  }
  return { touches: [...touches.values()], contacts: listContacts(touches.values()) };
}

function directionOf(message: ArchiveMessage, owner: readonly PersonKey[]): 'out' | 'in' | null {
  if (message.direction) return message.direction;
  if (owner.length === 0) return null;
  return shareKey(message.from.keys, owner) ? 'out' : 'in';
}

/** The other end: the sender of what came in, every recipient of what went out. */
function findOthers(
  message: ArchiveMessage,
  direction: 'out' | 'in' | null,
  owner: readonly PersonKey[],
  partners: ReadonlyMap<string, Side | null>,
): Side[] | SkipReason {
  if (!message.isNamesOnly && message.from.keys.length === 0) return 'no-profile-link';
  if (direction === 'in') return isTold(message.from) ? [message.from] : 'no-profile-link';
  if (direction === null) return 'unknown-direction';
  const others = message.to.filter((side) => !shareKey(side.keys, owner));
  if (others.length > 0) return others;
  if (message.to.length > 0) return 'own-row';
  // Before 2023 no column links the recipients: the only other sender of the conversation is who it went to.
  const partner = partners.get(message.conversation);
  if (partner) return [partner];
  const named = { keys: [], name: message.toText };
  return isTold(named) ? [named] : 'no-profile-link';
}

function isTold(side: Side): boolean {
  return side.keys.length > 0 || (side.name !== '' && !isNobody(side.name));
}

/** The one other sender of each conversation; null where there are several. */
function findPartners(
  messages: readonly ArchiveMessage[],
  owner: readonly PersonKey[],
): Map<string, Side | null> {
  const partners = new Map<string, Side | null>();
  for (const { conversation, from } of messages) {
    if (conversation === '' || from.keys.length === 0 || shareKey(from.keys, owner)) continue;
    const known = partners.get(conversation);
    if (known === undefined) partners.set(conversation, from);
    else if (known && !shareKey(known.keys, from.keys)) partners.set(conversation, null);
  }
  return partners;
}

function nameSenders(messages: readonly ArchiveMessage[]): Map<string, string> {
  return new Map(messages.map(({ from }) => [idOf(from), from.name]));
}

function idOf(side: Side): string {
  return side.keys[0] ?? `name:${side.name.toLowerCase()}`;
}

/** The archive has no message ids; the same message of two exports must give the same one. */
function touchId(message: ArchiveMessage, recipient: string): string {
  const parts = [message.conversation, String(message.at), idOf(message.from), recipient];
  return ['archive', ...parts, markOf(message.text)].join('|');
}

/** One contact a person, named as in their last message. */
function listContacts(touches: Iterable<ArchiveTouch>): KnownContact[] {
  const last = new Map<string, ArchiveTouch>();
  for (const touch of touches) {
    const known = last.get(idOf(touch));
    const isBetter = !known || known.name === '' || (touch.name !== '' && touch.at > known.at);
    if (isBetter) last.set(idOf(touch), touch);
  }
  return [...last.values()].map(({ keys, name }) => bareContact('written-with', name, keys));
}

/**
 * 64 bits of FNV-1a, twice 32, as hex. Every touch an archive told so far ends with one, and must be found under it when
 * the next archive tells it again: so this stays as it is. For whatever else is to be told apart: `hashText` of leads.
 */
function markOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xc9dc5118;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x01000193);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
