import { language, plural, t } from './t';

const minute = 60_000;
const hour = 60 * minute;

/** How long ago, in one short phrase: "10 days ago", "just now". */
export function ago(at: number, now: number): string {
  const past = Math.max(0, now - at);
  if (past < minute) return t('timeJustNow');
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'always' });
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute');
  if (past < 2 * day) return relative.format(-Math.floor(past / hour), 'hour');
  if (past < 60 * day) return relative.format(-Math.floor(past / day), 'day');
  if (past < 730 * day) return relative.format(-Math.floor(past / (30.44 * day)), 'month');
  return relative.format(-Math.floor(past / (365.25 * day)), 'year');
}
export const day = 24 * hour;

/** A span without direction: "3 h", "2 d". Never less than a minute. */
export function span(ms: number): string {
  if (ms < hour) return t('timeMinutes', Math.max(1, Math.round(ms / minute)));
  if (ms < 2 * day) return t('timeHours', Math.round(ms / hour));
  return t('timeDays', Math.round(ms / day));
}

/** Age as a card shows it, short enough for a column. */
export function age(at: number, now: number): string {
  return span(Math.max(minute, now - at));
}

/** Whole days as a phrase: "9 days". */
export function days(ms: number): string {
  return plural('timeSpanDays', Math.max(1, Math.round(ms / day)));
}

/** A date on which something was decided. */
export function date(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}
