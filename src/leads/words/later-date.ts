import type { LaterTime, SeasonMonth } from '../text/language-words';

/** A time as it was named: `n` is the number of weeks or months, the quarter, or the month (1 to 12). */
export type NamedTime = { time: LaterTime; n: number; year: number | null };

const officeHour = 9;

const seasonMonths: Record<SeasonMonth, number> = {
  march: 2,
  may: 4,
  june: 5,
  september: 8,
  october: 9,
  november: 10,
};

/** Whether a time is a season, told by the month in which it begins or is over. */
export function isSeason(time: LaterTime): time is SeasonMonth {
  return Object.hasOwn(seasonMonths, time);
}

/** When a named time comes, at 9:00 on the user's clock and always after `now`; null when no calendar knows it. */
export function laterDate({ time, n, year }: NamedTime, now: number): number | null {
  const today = new Date(now);
  const [thisYear, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (isSeason(time)) return monthAhead(seasonMonths[time], year, now);
  switch (time) {
    case 'next-year':
      return mondayAfterEpiphany(thisYear + 1);
    case 'next-month':
      return firstWorkingDay(thisYear, month + 1);
    case 'weeks':
      return morning(thisYear, month, day + 7 * n);
    case 'months':
      return monthsOn(today, n);
    case 'half-year':
      return monthsOn(today, 6);
    case 'quarter':
      return n >= 1 && n <= 4 ? monthAhead((n - 1) * 3, year, now) : null;
    case 'month':
      return monthAhead(n - 1, year, now);
    case 'someday':
      return null;
  }
}

function morning(year: number, month: number, day: number): number {
  return new Date(year, month, day, officeHour).getTime();
}

/** The same day of a later month, or that month's last: 31 October and one month is 30 November. */
function monthsOn(today: Date, months: number): number {
  const [year, month] = [today.getFullYear(), today.getMonth() + months];
  const lastDay = new Date(year, month + 1, 0).getDate();
  return morning(year, month, Math.min(today.getDate(), lastDay));
}

/** The month's first working day, in the year named or in the next year in which it is still to come. */
function monthAhead(month: number, year: number | null, now: number): number {
  const thisYear = new Date(now).getFullYear();
  const years = [...(year === null ? [] : [year]), thisYear, thisYear + 1];
  const days = years.map((each) => firstWorkingDay(each, month));
  return days.find((at) => at > now) ?? firstWorkingDay(thisYear + 1, month);
}

/** Monday to Friday; nobody works on the first of January. */
function firstWorkingDay(year: number, month: number): number {
  const first = new Date(year, month, 1);
  const start = first.getMonth() === 0 ? 2 : 1;
  const weekday = new Date(year, month, start).getDay();
  const skipped = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return morning(first.getFullYear(), first.getMonth(), start + skipped);
}

/** By then the holidays are over everywhere: the first Monday after 6 January. */
function mondayAfterEpiphany(year: number): number {
  const weekday = new Date(year, 0, 7).getDay();
  return morning(year, 0, 7 + ((8 - weekday) % 7));
}
