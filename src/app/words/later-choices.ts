import { atMorning } from './morning';
import { sayDate, sayWeekday } from './say-when';
import { t } from './t';

export type LaterChoice = { id: 'tomorrow' | 'midweek' | 'week' | 'month'; at: number; label: string };

const [monday, tuesday, thursday] = [1, 2, 4];

/**
 * Four mornings to put somebody off to, one after the other and never at a weekend: the next working day, the next
 * Tuesday (Thursday when tomorrow is Tuesday), the first Monday at least a week away, and this day in a month.
 */
export function laterChoices(now: number): LaterChoice[] {
  return [tomorrow(now), midweek(now), week(now), month(now)];
}

function tomorrow(now: number): LaterChoice {
  const next = inDays(now, 1);
  const workday = afterWeekend(next);
  const at = atMorning(workday);
  return { id: 'tomorrow', at, label: workday === next ? t('laterTomorrow') : sayWeekday(at) };
}

function midweek(now: number): LaterChoice {
  const next = inDays(now, 1);
  if (next.getDay() !== tuesday) {
    return { id: 'midweek', at: atMorning(firstOn(tuesday, next)), label: t('laterNextTuesday') };
  }
  const at = atMorning(firstOn(thursday, next));
  return { id: 'midweek', at, label: sayWeekday(at) };
}

function week(now: number): LaterChoice {
  const at = atMorning(firstOn(monday, inDays(now, 7)));
  return { id: 'week', at, label: sayDate(at, now) };
}

function month(now: number): LaterChoice {
  const day = new Date(now);
  const next = new Date(day.getFullYear(), day.getMonth() + 1, day.getDate());
  // A month without this day rolled over into the one after: its last day instead.
  if (next.getDate() !== day.getDate()) next.setDate(0);
  const at = atMorning(afterWeekend(next));
  return { id: 'month', at, label: t('laterInAMonth', sayDate(at, now)) };
}

function inDays(now: number, days: number): Date {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** The first such weekday from that day on, itself included. */
function firstOn(weekday: number, from: Date): Date {
  return inDays(from.getTime(), (weekday - from.getDay() + 7) % 7);
}

function afterWeekend(day: Date): Date {
  const isWeekend = day.getDay() === 0 || day.getDay() === 6;
  return isWeekend ? firstOn(monday, day) : day;
}
