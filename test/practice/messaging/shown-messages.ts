import type { View } from '../pages';
import type { PracticeMessage, PracticePerson, PracticeThread } from '../scenario';
import { isSameDay } from './words';

/** A message and what the page says once for those that follow it. */
export type ShownMessage = { message: PracticeMessage; startsDay: boolean; startsRun: boolean };

const runWithin = 10 * 60_000;

/**
 * `count` messages that end before `before`. One sender's messages within ten minutes are a run: only its first has a
 * name and a clock. What a page begins with always has all of it.
 */
export function showMessages(
  thread: PracticeThread,
  before: number,
  count: number,
): { shown: ShownMessage[]; start: number } {
  const start = Math.max(0, before - count);
  const shown = thread.messages.slice(start, before).map((message, index, all): ShownMessage => {
    const last = all[index - 1];
    const startsDay = !last || !isSameDay(last.at, message.at);
    const isRun = last?.from === message.from && message.at - last.at < runWithin;
    return { message, startsDay, startsRun: startsDay || !isRun };
  });
  return { shown, start };
}

/** Where what came before is to be had; empty at the beginning. */
export function olderAddress(thread: PracticeThread, start: number, form: 'v1' | 'v2'): string {
  return start === 0 ? '' : `/practice/older-messages/${thread.id}?before=${start}&form=${form}`;
}

export function personIn(view: View, id: string): PracticePerson {
  const person = view.scenario.people.find((candidate) => candidate.id === id);
  if (!person) throw new Error(`scenario ${view.scenario.name}: nobody is called ${id}`);
  return person;
}

/** `urn:li:msg_message:(urn:li:fsd_profile:ME,2-…)` */
export function messageUrn(view: View, message: PracticeMessage): string {
  return `urn:li:msg_message:(urn:li:fsd_profile:${personIn(view, view.scenario.me).memberId},${message.id})`;
}
