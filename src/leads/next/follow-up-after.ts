import type { Channel } from '../records/touch';
import { workdayMorning } from './workday-morning';

/** Why somebody comes back on a date; the app puts it into words. */
export type NextWhy = 'follow-up' | 'answer' | 'log-outcome' | 'rest-over';

/** Days from the nth touch without an answer to the next one; after the last of them it rests. */
const daysAfter: readonly number[] = [3, 7];
/** So many touches without an answer are enough. */
export const unansweredAtMost = daysAfter.length + 1;
/** An invitation is taken up in its own time. */
const invitationDays = 7;
const restDays = 90;

/**
 * When to come back after a touch that is the `unanswered`th in a row without an answer: after 3 days, then 7, then
 * rest for 90; after an invitation a week. In the morning of a working day in the seller's own time zone.
 */
export function followUpAfter(at: number, unanswered: number, channel: Channel = 'message'): number {
  // Their words may bear a later time than the touch: then it is the first one after them all the same.
  const days = daysAfter[Math.max(unanswered, 1) - 1];
  if (days === undefined) return restUntil(at);
  const isInvitation = channel === 'invitation' || channel === 'invitation-note';
  return workdayMorning(at, isInvitation ? Math.max(days, invitationDays) : days);
}

/** The morning after a rest of 90 days. */
export function restUntil(from: number): number {
  return workdayMorning(from, restDays);
}
