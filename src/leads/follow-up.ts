import type { Channel } from './touch';

/** Why somebody comes back on a date; the app puts it into words. */
export type NextWhy = 'follow-up' | 'answer' | 'log-outcome' | 'rest-over';

/** Days from the nth touch without an answer to the next one; after the last of them it rests. */
const daysAfter: readonly number[] = [3, 7];
/** So many touches without an answer are enough. */
export const unansweredAtMost = daysAfter.length + 1;
/** An invitation is taken up in its own time. */
const invitationDays = 7;
const restDays = 90;
const hourOfDay = 9;

/** What comes after a touch, counted from its moment. */
export type FollowUp = { at: number; why: NextWhy; rests: boolean };

/**
 * When to come back after a touch that is the `unanswered`th in a row without an answer: after 3 days, then 7, then
 * rest for 90; after an invitation a week. In the morning of a working day in the seller's own time zone, also across a change of the clock.
 */
export function followUpAfter(at: number, unanswered: number, channel: Channel = 'message'): FollowUp {
  // Their words may bear a later time than the touch: then it is the first one after them all the same.
  const days = daysAfter[Math.max(unanswered, 1) - 1];
  if (days === undefined) return { at: onWorkday(at, restDays), why: 'rest-over', rests: true };
  const isInvitation = channel === 'invitation' || channel === 'invitation-note';
  const wait = isInvitation ? Math.max(days, invitationDays) : days;
  return { at: onWorkday(at, wait), why: 'follow-up', rests: false };
}

/** Saturday and Sunday become Monday. */
function onWorkday(from: number, days: number): number {
  const date = new Date(from);
  date.setDate(date.getDate() + days);
  date.setHours(hourOfDay, 0, 0, 0);
  const weekday = date.getDay();
  if (weekday === 6) date.setDate(date.getDate() + 2);
  if (weekday === 0) date.setDate(date.getDate() + 1);
  return date.getTime();
}
