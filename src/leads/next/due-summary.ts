import type { LastNotice, QuietHours } from '../records/settings';
import { quietUntil } from './is-quiet';

/** What is due, as `nextWhy` names it; `other` for whatever else it says. */
export const dueKinds = ['answer', 'follow-up', 'log-outcome', 'rest-over', 'other'] as const;
export type DueKind = (typeof dueKinds)[number];

/** One promise: to whom, since when it is due (or from when it will be), and what for. */
export type DueFact = { personId: string; name: string; at: number; why: string | null };

export type DueSummary = {
  /** How many people. */
  due: number;
  /** Since when the oldest promise is due, epoch ms; null when nothing is. */
  oldest: number | null;
  /** Of those who have waited longest. */
  names: string[];
  kinds: Record<DueKind, number>;
};

const namesAtMost = 3;

/** Everything due by now in a few numbers. A person with two promises waits once, since the older one. */
export function dueSummary(facts: readonly DueFact[], now: number): DueSummary {
  const due = findDue(facts, now);
  const kinds = Object.fromEntries(dueKinds.map((kind) => [kind, 0])) as Record<DueKind, number>;
  for (const { why } of due) kinds[kindOf(why)] += 1;
  const names = due.map(({ name }) => name).filter((name) => name !== '');
  return { due: due.length, oldest: due[0]?.at ?? null, names: names.slice(0, namesAtMost), kinds };
}

/** Oldest first, each person once. */
function findDue(facts: readonly DueFact[], now: number): DueFact[] {
  const due = facts.filter(({ at }) => at <= now).toSorted(byAge);
  return [...new Map(due.toReversed().map((fact) => [fact.personId, fact])).values()].toSorted(byAge);
}

function byAge(left: DueFact, right: DueFact): number {
  return left.at - right.at || (left.personId < right.personId ? -1 : 1);
}

function kindOf(why: string | null): DueKind {
  return dueKinds.find((kind) => kind === why) ?? 'other';
}

/** `again`: when to ask anew, epoch ms; null when only a change can make a difference. */
export type Telling = { tell: boolean; again: number | null };

/** The summary of the day, and one more when something came up since. */
const timesADay = 2;

/**
 * Whether to show a notification now: something has become due since the last one, it is not quiet, and it is not the
 * third of its day. What is due and was told already stays a number on the badge.
 */
export function decideTelling(
  facts: readonly DueFact[],
  last: LastNotice,
  quiet: QuietHours,
  now: number,
): Telling {
  if (!facts.some(({ at }) => at > last.at && at <= now)) return { tell: false, again: null };
  const isToldOut = isSameDay(last.at, now) && last.times >= timesADay;
  const free = quietUntil(quiet, isToldOut ? nextMidnight(now) : now);
  return free > now ? { tell: false, again: free } : { tell: true, again: null };
}

/** The notification shown now, for the next time. */
export function countTold(last: LastNotice, now: number): LastNotice {
  return { at: now, times: isSameDay(last.at, now) ? last.times + 1 : 1 };
}

function isSameDay(left: number, right: number): boolean {
  return new Date(left).setHours(0, 0, 0, 0) === new Date(right).setHours(0, 0, 0, 0);
}

function nextMidnight(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** The first of several moments that is still to come, epoch ms; null when none is. */
export function nextMoment(moments: readonly (number | null)[], now: number): number | null {
  const coming = moments.filter((moment) => moment !== null && moment > now) as number[];
  return coming.length === 0 ? null : Math.min(...coming);
}
