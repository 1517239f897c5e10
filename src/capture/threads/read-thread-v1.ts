import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import { attributeOf, findAll, findAllWithin } from '../base/find-all';
import { readProfileLink } from '../base/read-profile-link';
import { fold, visibleText } from '../base/visible-text';
import { hiddenTwins } from '../selectors/expandable-text';
import {
  bubble as bubbles,
  dayHeading,
  message,
  messageIds,
  messageList,
  messageRow,
  quoted,
  recalled,
} from '../selectors/threads';
import { readClock } from './read-clock';
import { type Day, readDay } from './read-day';
import type { FoundMessage, FoundThread, ThreadReading } from './thread-reading';

/** What a page says once for the messages after it: the day, and of a run its clock and sender. */
export type Run = { day: Day | null; minute: number | null; isFirst: boolean; sender: readonly PersonKey[] };

export const noRun: Run = { day: null, minute: null, isFirst: true, sender: [] };

/** V1's conversation, on the messaging page or in the overlay. */
export function readThreadV1(
  { element, partner }: FoundThread,
  self: Self | null,
  language: string,
  now: number,
): ThreadReading {
  const list = element.querySelector(messageList.V1) ?? element;
  const rows = findAll(list, messageRow);
  let run = noRun;
  const messages: FoundMessage[] = [];
  for (const row of rows) {
    run = readRun(row, run, language, now);
    for (const bubble of findAllWithin(row, bubbles.V1)) {
      if (findAllWithin(bubble, recalled).length > 0) continue;
      const direction = bubble.matches(message.theirs) ? 'in' : 'out';
      if (contradicts(direction, run.sender, partner, self)) return { messages: [], unreadable: bubble };
      messages.push({ ...readBubble(bubble), direction, ...run });
      run = { ...run, isFirst: false };
    }
  }
  const isUnknown = messages.length === 0 && holdsSomething(list, rows);
  return { messages, unreadable: isUnknown ? list : null };
}

/** `--other` says whose a message is; where its link says something else, neither is believed. */
export function contradicts(
  direction: 'in' | 'out',
  sender: readonly PersonKey[],
  partner: readonly PersonKey[],
  self: Self | null,
): boolean {
  if (direction === 'out') return shareKey(sender, partner);
  return self !== null && shareKey(sender, self.keys);
}

function readRun(row: Element, before: Run, language: string, now: number): Run {
  const day = readHeading(row.querySelector(dayHeading.V1), before, language, now);
  const clock = row.querySelector(message.time);
  const link = row.querySelector(message.senderLink);
  if (!clock && !link && !row.querySelector(message.sender)) return { ...before, day };
  const sender = (link && readProfileLink(link)?.keys) ?? [];
  return { day, minute: readClock(clock?.textContent, language), isFirst: true, sender };
}

/** A day before the last one is a heading misread. */
export function readHeading(
  heading: Element | null,
  { day }: Run,
  language: string,
  now: number,
): Day | null {
  if (!heading) return day;
  const next = readDay(heading.textContent, language, now);
  return next && day && next.from < day.from ? null : next;
}

function readBubble(bubble: Element): Pick<FoundMessage, 'id' | 'text' | 'isInMail'> {
  const body = findAll(bubble, message.body).find((each) => !each.closest(quoted));
  return {
    id: readMessageId(attributeOf(bubble, messageIds.V1.attribute)),
    text: readWords(body),
    isInMail: bubble.querySelector(message.subject) !== null,
  };
}

/** Without the page's mark of an edited message, whatever its language; null where nothing is written. */
function readWords(body: Element | undefined): string | null {
  if (!body) return null;
  const words = linesOf(body);
  const mark = visibleText(body.querySelector(message.mark));
  const said = mark !== '' && words.endsWith(mark) ? words.slice(0, -mark.length).trim() : words;
  return said || null;
}

/** Line breaks in a message are characters, unless it holds elements that break lines or are not seen. */
function linesOf(body: Element): string {
  const hasParts = body.querySelector(`br, p, div, li, button, [aria-hidden], ${hiddenTwins}`) !== null;
  return hasParts ? visibleText(body) : fold(body.textContent ?? '');
}

/** `urn:li:msg_message:(urn:li:fsd_profile:ME,2-…)` → `2-…`; another urn as it is. */
export function readMessageId(urn: string): string | null {
  return /,([^,()]+)\)\s*$/.exec(urn)?.[1] ?? (urn.trim() || null);
}

/** Something stands there that is no message of a known form; what LinkedIn says in between has no profile link. */
function holdsSomething(list: Element, rows: readonly Element[]): boolean {
  if (rows.length > 0) return rows.some((row) => row.querySelector(`${message.body}, ${message.sender}`));
  return visibleText(list) !== '';
}
