import type { PersonKey } from '../../leads/records/person';
import type { SeenMessage } from '../../leads/records/seen-thread';
import type { MessageTime, ShownTime } from './message-times';
import { readTimes } from './message-times';

/** One message as a generation's reader finds it, before its time is worked out. */
export type FoundMessage = Pick<SeenMessage, 'id' | 'direction' | 'text' | 'isInMail'> & ShownTime;

/**
 * What a generation's reader makes of an open conversation: its messages, oldest first; `unreadable` with the part that
 * could not be understood. An empty list is an empty conversation.
 */
export type ThreadReading = { messages: FoundMessage[]; unreadable: Element | null };

/** Whom a conversation is with, told without reading a word of it. */
export type FoundThread = {
  element: Element;
  generation: 'V1' | 'V2';
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
