import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import { findAll, precedes } from '../base/find-all';
import { readProfileLink } from '../base/read-profile-link';
import { visibleText } from '../base/visible-text';
import { expandableText } from '../selectors/expandable-text';
import { profileLinks } from '../selectors/profile-links';
import {
  bubble as bubbles,
  dayHeading,
  messageIds,
  messageList,
  quoted,
  recalled,
} from '../selectors/threads';
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
  const list = element.querySelector(messageList.V2) ?? element;
  let run = noRun;
  const messages: FoundMessage[] = [];
  for (const part of listParts(list)) {
    if (part.matches(dayHeading.V2)) {
      run = { ...noRun, day: readHeading(part, run, language, now) };
      continue;
    }
    if (part.querySelector(recalled)) continue;
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
  return [...findAll(list, bubbles.V2), ...findAll(list, dayHeading.V2)]
    .filter((part) => !part.parentElement?.closest(bubbles.V2))
    .sort((left, right) => (precedes(left, right) ? -1 : 1));
}

function readRun(bubble: Element, before: Run, language: string): Run {
  const link = findAll(bubble, profileLinks).find((each) => !each.closest(`${expandableText}, ${quoted}`));
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
  const body = findAll(bubble, expandableText).find((each) => !each.closest(quoted));
  const { attribute, start } = messageIds.V2;
  const urn = bubble.getAttribute(attribute) ?? bubble.id;
  const id = readMessageId(urn.slice(Math.max(0, urn.indexOf(start))));
  return { id, text: visibleText(body) || null, isInMail: false };
}
