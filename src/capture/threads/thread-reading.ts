import type { PersonKey, Self } from '../../leads/records/person';
import type { Generation } from '../../leads/records/problem';
import type { SeenMessage } from '../../leads/records/seen-thread';
import { type MessageTime, readTimes, type ShownTime } from './read-times';

/** One message as a generation's reader finds it, before its time is worked out. */
export type FoundMessage = Pick<SeenMessage, 'id' | 'direction' | 'text' | 'isInMail'> & ShownTime;

/**
 * What a generation's reader makes of an open conversation: its messages, oldest first; `unreadable` with the part that
 * could not be understood. An empty list is an empty conversation.
 */
export type ThreadReading = { messages: FoundMessage[]; unreadable: Element | null };

/** How a generation's conversations are read; `language`: of the page. */
export type ThreadReader = (
  found: FoundThread,
  self: Self | null,
  language: string,
  now: number,
) => ThreadReading;

/** Whom a conversation is with, told without reading a word of it. */
export type FoundThread = {
  element: Element;
  generation: Generation;
  surface: 'page' | 'overlay';
  /** Every key for the one other person, those of the heading first. */
  partner: PersonKey[];
};

export function toMessages(found: readonly FoundMessage[]): SeenMessage[] {
  const times = readTimes(found);
  return found.map((message, index) => toMessage(message, times[index]));
}

const unknown: MessageTime = { at: null, from: null, to: null };

function toMessage({ id, direction, text, isInMail }: FoundMessage, time = unknown): SeenMessage {
  return { id, direction, text, isInMail, ...time };
}
