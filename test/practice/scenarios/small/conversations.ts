import { messageId, type PracticeMessage, type PracticeThread } from '../../scenario';
import type { SmallCast } from './people';

/** Words that must never be found outside the page: they are said to people who are no leads. */
export const secret = 'Quillfeather';

export type SmallThread = 'lead' | 'quiet' | 'empty' | 'stranger' | 'group' | 'paid';

/** Ids as addresses have them. */
export const smallThreadIds: Record<SmallThread, string> = {
  lead: '2-bGVhZA',
  quiet: '2-cXVpZXQ',
  empty: '2-ZW1wdHk',
  stranger: '2-c3RyYW5nZXI',
  group: '2-Z3JvdXA',
  paid: '2-cGFpZA',
};

/** `daysAgo` days before `now`, at this time of the local day. */
export function timeOf(now: number, daysAgo: number, hours: number, minutes: number, seconds = 0): number {
  const date = new Date(now);
  date.setDate(date.getDate() - daysAgo);
  return date.setHours(hours, minutes, seconds, 0);
}

/** Six conversations, with every kind of message; two are with people who engaged with a post of mine. */
export function writeConversations(cast: SmallCast, now: number): PracticeThread[] {
  const by = (index: number) => cast.people[index]?.id ?? '';
  const { id: me } = cast.me;
  const [lead, quiet, empty, stranger] = [by(54), by(55), by(53), by(69)];
  const say = (
    from: string,
    at: number,
    text: string,
    more: Partial<PracticeMessage> = {},
  ): PracticeMessage => ({
    id: messageId(at, `${text.length}`, false),
    from,
    at,
    text,
    ...more,
  });
  const friday = say(lead, timeOf(now, 8, 9, 30, 5), 'Friday is good.\nAfter lunch?', { edited: true });
  const exact = timeOf(now, 1, 8, 15, 42);
  const only = (from: string) => [say(from, timeOf(now, 2, 10, 0), `${secret}: for your eyes only`)];
  return [
    {
      id: smallThreadIds.lead,
      with: [lead],
      messages: [
        say(me, timeOf(now, 400, 23, 59, 30), 'Glad to be in touch.'),
        say(me, timeOf(now, 9, 15, 5, 12), 'Shall we look at the heddles on Friday? 🙂', {
          reactions: ['👍'],
        }),
        say(me, timeOf(now, 9, 15, 6, 40), 'I have kept them all.'),
        friday,
        say(lead, timeOf(now, 8, 9, 31), '', { is: 'voice' }),
        say(lead, timeOf(now, 8, 9, 32), secret, { is: 'deleted' }),
        say(me, timeOf(now, 3, 18, 45), 'See you then <at noon>', { quotes: friday.id }),
        say(lead, exact, 'How much would a set cost?', { id: messageId(exact, 'q') }),
      ],
    },
    {
      id: smallThreadIds.quiet,
      with: [quiet],
      messages: [say(me, timeOf(now, 2, 0, 5), 'Your third line made me think.', { subject: 'Looms' })],
    },
    { id: smallThreadIds.empty, with: [empty], messages: [] },
    { id: smallThreadIds.stranger, with: [stranger], messages: only(stranger) },
    { id: smallThreadIds.group, with: [lead, quiet], messages: only(lead) },
    { id: smallThreadIds.paid, with: [lead], messages: only(lead), isPaid: true },
  ];
}
