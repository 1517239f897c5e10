import { morning } from './morning';
import { language, t } from './t';

/**
 * A moment to come as one says it: "today, 16:00", "tomorrow", "Tuesday", "Tuesday 24 November", "3 March 2027". The
 * hour is said only when it is not when a day begins. A day's name alone is one of the next six days.
 */
export function sayWhen(at: number, now: number): string {
  return withClock(nearDay(at, now) ?? farDay(at, now), at);
}

/** The same as a whole sentence: "Back tomorrow", "Back on Tuesday 24 November". */
export function sayBack(at: number, now: number): string {
  return daysUntil(at, now) < 2 ? t('whenBack', sayWhen(at, now)) : t('whenBackOn', sayWhen(at, now));
}

/** All of it, to be checked at a glance: "Tuesday 24 November, 7:00", "Thursday 4 March 2027, 7:00". */
export function sayFully(at: number, now: number): string {
  return t('whenClock', sayDate(at, now), clock(at));
}

/** A day with its weekday, and its year when that is not this one. */
export function sayDate(at: number, now: number): string {
  return isThisYear(at, now) ? sayWeekdayDate(at) : t('whenWeekdayDateYear', sayWeekdayDate(at), year(at));
}

/** "Tuesday" */
export function sayWeekday(at: number): string {
  return new Intl.DateTimeFormat(language(), { weekday: 'long' }).format(at);
}

function nearDay(at: number, now: number): string | null {
  const days = daysUntil(at, now);
  if (days === 0) return t('whenToday');
  if (days === 1) return t('whenTomorrow');
  return days > 1 && days < 7 ? sayWeekday(at) : null;
}

function farDay(at: number, now: number): string {
  if (isThisYear(at, now)) return sayWeekdayDate(at);
  const part = parts(at);
  return t('whenDateYear', part('day'), part('month'), year(at));
}

function sayWeekdayDate(at: number): string {
  const part = parts(at);
  return t('whenWeekdayDate', part('weekday'), part('day'), part('month'));
}

/** The names as they are inflected in a date; their order is the message's. */
function parts(at: number): (type: Intl.DateTimeFormatPartTypes) => string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const all = new Intl.DateTimeFormat(language(), options).formatToParts(at);
  return (type) => all.find((part) => part.type === type)?.value ?? '';
}

function year(at: number): string {
  return new Intl.DateTimeFormat(language(), { year: 'numeric' }).format(at);
}

function withClock(day: string, at: number): string {
  const moment = new Date(at);
  const isMorning = moment.getHours() === morning && moment.getMinutes() === 0;
  return isMorning ? day : t('whenClock', day, clock(at));
}

/** "7:00", "16:30": on 24 hours, which nobody misreads. */
function clock(at: number): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language(), options).format(at).replace(/^0(?=\d)/, '');
}

function isThisYear(at: number, now: number): boolean {
  return new Date(at).getFullYear() === new Date(now).getFullYear();
}

/** Nights between the two, whatever the hours and however long the days are. */
function daysUntil(at: number, now: number): number {
  return dayNumber(at) - dayNumber(now);
}

function dayNumber(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000;
}
