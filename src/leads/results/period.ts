export const periodKinds = ['week', 'month', 'quarter', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Whole days on the seller's own clock: from the first midnight to the one after the last day. Epoch ms. */
export type Period = { kind: PeriodKind; from: number; to: number };

/** So many periods before one say what is usual. */
const compared = 4;
const monthsIn = { month: 1, quarter: 3 } as const;

/** The week (Monday to Sunday), month or quarter that a moment lies in. */
export function periodAt(kind: Exclude<PeriodKind, 'range'>, at: number): Period {
  const day = new Date(at);
  if (kind === 'week') {
    const sinceMonday = (day.getDay() + 6) % 7;
    const from = addDays(at, -sinceMonday);
    return { kind, from, to: addDays(from, 7) };
  }
  const months = monthsIn[kind];
  const month = day.getMonth() - (day.getMonth() % months);
  return { kind, from: monthStart(day, month), to: monthStart(day, month + months) };
}

/** The days from one moment's to another one's, both included, whichever comes first. */
export function rangeOf(one: number, other: number): Period {
  const from = addDays(Math.min(one, other), 0);
  return { kind: 'range', from, to: addDays(Math.max(one, other), 1) };
}

/** The period so many steps later; a range moves by its own number of days. */
export function stepPeriod(period: Period, steps: number): Period {
  const { kind, from, to } = period;
  if (kind === 'week') return periodAt(kind, addDays(from, 7 * steps));
  if (kind === 'range') {
    const days = steps * countDays(period);
    return { kind, from: addDays(from, days), to: addDays(to, days) };
  }
  const day = new Date(from);
  return periodAt(kind, monthStart(day, day.getMonth() + steps * monthsIn[kind]));
}

/** The four of the same kind before it, newest first. */
export function periodsBefore(period: Period): Period[] {
  return Array.from({ length: compared }, (_, index) => stepPeriod(period, -1 - index));
}

/** How many days it has, however long those are. */
export function countDays({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from);
}

/** Something belongs to a period when it happened in it; what is to come belongs to none yet. */
export function isWithin(at: number | null, { from, to }: Period, now: number): at is number {
  return at !== null && at >= from && at < to && at <= now;
}

/** The midnight before a moment, so many days on: days are counted, since some have 23 or 25 hours. */
export function addDays(at: number, days: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}

function monthStart(day: Date, month: number): number {
  return new Date(day.getFullYear(), month, 1).getTime();
}

function dayNumber(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000;
}
