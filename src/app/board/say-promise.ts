import type { NextWhy } from '../../leads/next/follow-up-after';
import type { Outreach } from '../../leads/records/outreach';
import { atMorning } from '../words/morning';
import { sayWhen } from '../words/say-when';
import { plural, t } from '../words/t';
import { underscored } from '../words/underscored';

/** A promise in a few words; `isDue`: it is to be kept now. */
export type PromiseWords = { words: string; isDue: boolean };

const whys: readonly NextWhy[] = ['follow-up', 'answer', 'log-outcome', 'rest-over'];

/** On a card: "Follow-up: 4 days overdue", "Call: Tuesday, 15:30". Null where nothing is promised. */
export function sayPromise({ nextAt, nextWhy }: Outreach, now: number): PromiseWords | null {
  if (nextAt === null) return null;
  const { words, isDue } = sayMoment(nextAt, now, nextWhy === 'log-outcome');
  return { words: t('promiseOf', sayWhat(nextWhy, isDue), words), isDue };
}

/** Over a column: "oldest: 4 days overdue", "next: Tuesday". Null where nobody was promised anything. */
export function sayOldestPromise(promiseAt: number | null, now: number): PromiseWords | null {
  if (promiseAt === null) return null;
  const { words, isDue } = sayMoment(promiseAt, now);
  return { words: isDue ? t('promiseOldest', words) : t('promiseNext', words), isDue };
}

/** A call that is over is an outcome to be noted. */
function sayWhat(nextWhy: string | null, isDue: boolean): string {
  if (nextWhy === 'log-outcome' && isDue) return t('outcome');
  const why = whys.find((each) => each === nextWhy);
  return why ? t(`promise_${underscored(why)}`) : t('promiseReminder');
}

/** Only a call has an hour that matters. */
function sayMoment(at: number, now: number, withClock = false): PromiseWords {
  if (at > now) return { words: sayWhen(withClock ? at : atMorning(new Date(at)), now), isDue: false };
  const nights = dayNumber(now) - dayNumber(at);
  return { words: nights === 0 ? t('promiseToday') : plural('promiseOverdue', nights), isDue: true };
}

/** Whatever the hours, and however long the days are. */
function dayNumber(at: number): number {
  const day = new Date(at);
  return Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000);
}
