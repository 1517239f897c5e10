import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import { readProfileLink } from '../base/identity';
import { precedes } from '../base/precedes';
import { visibleText } from '../base/visible-text';
import { expandableText, message, messageV2, profileLinks } from '../selectors/selectors';
import { readClock } from './read-clock';
import { contradicts, noRun, type Run, readHeading, readMessageId } from './read-thread-v1';
import type { FoundMessage, FoundThread, ThreadReading } from './thread-reading';

/**
 * V2's conversation. Nobody has published one: this is a guess from V2's other surfaces, so whatever does not fit is
 * said to be unreadable. Whose a message is tells the profile link on the first of a run.
 */
export function readThreadV2(
  { element, partner }: FoundThread,
  self: Self | null,
  language: string,
  now: number,
): ThreadReading {
  const list = element.querySelector(messageV2.list) ?? element;
  let run = noRun;
  const messages: FoundMessage[] = [];
  for (const part of listParts(list)) {
    if (part.matches(messageV2.day)) {
      run = { ...noRun, day: readHeading(part, run, language, now) };
      continue;
    }
    if (part.querySelector(message.recalled)) continue;
    run = readRun(part, run, language);
    const direction = readDirection(run.sender, partner, self);
    if (direction === null || contradicts(direction, run.sender, partner, self)) {
      return { messages: [], unreadable: part };
    }
    messages.push({ ...readBubble(part), direction, ...run });
    run = { ...run, isFirst: false };
  }
  const isUnknown = messages.length === 0 && visibleText(list) !== '';
  return { messages, unreadable: isUnknown ? list : null };
}

/** Messages and day lines, from top to bottom. */
function listParts(list: Element): Element[] {
  const parts = [...list.querySelectorAll(messageV2.bubble), ...list.querySelectorAll(messageV2.day)];
  return parts
    .filter((part) => !part.parentElement?.closest(messageV2.bubble))
    .sort((left, right) => (precedes(left, right) ? -1 : 1));
}

function readRun(bubble: Element, before: Run, language: string): Run {
  const link = [...bubble.querySelectorAll(profileLinks)].find(
    (each) => !each.closest(`${expandableText}, ${message.quoted}`),
  );
  const clock = bubble.querySelector('time');
  if (!link && !clock) return before;
  const sender = link ? (readProfileLink(link)?.keys ?? []) : before.sender;
  return { ...before, minute: readClock(clock?.textContent, language), isFirst: true, sender };
}

/** Null where neither the user nor the other one is named. */
function readDirection(
  sender: readonly PersonKey[],
  partner: readonly PersonKey[],
  self: Self | null,
): 'in' | 'out' | null {
  if (shareKey(sender, partner)) return 'in';
  return self !== null && shareKey(sender, self.keys) ? 'out' : null;
}

function readBubble(bubble: Element): Pick<FoundMessage, 'id' | 'text' | 'isInMail'> {
  const body = [...bubble.querySelectorAll(expandableText)].find((each) => !each.closest(message.quoted));
  const urn = bubble.getAttribute('componentkey') ?? bubble.id;
  const id = readMessageId(urn.slice(Math.max(0, urn.indexOf('urn:li:msg_message:'))));
  return { id, text: visibleText(body) || null, isInMail: false };
}
