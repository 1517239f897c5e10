import { language } from './t';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in one round unit: "2 days", "5 hours", "20 minutes". */
export function sayLength(ms: number): string {
  if (ms < hour) return say(Math.max(1, Math.round(ms / minute)), 'minute');
  if (ms < 36 * hour) return say(Math.round(ms / hour), 'hour');
  return say(Math.round(ms / day), 'day');
}

function say(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "12 Nov", with its year when that is not this one. */
export function sayDay(at: number, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', year }).format(at);
}
