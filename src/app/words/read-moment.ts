import type { ParsedResult } from 'chrono-node/en';
import { atHour } from './morning';

/** A language's way of reading dates: one of chrono's, and the words that may stand before a date and say nothing. */
export type DateReader = {
  parse: (words: string, from: Date, option: { forwardDate: boolean }) => ParsedResult[];
  before: RegExp;
};

/** A moment somebody meant. Without an hour of its own it has the hour that was asked for instead. */
export type SpokenMoment = { at: number; hourSaid: boolean };

/** Chrono's tags of words that stand for an hour. "Morning" is not among them: that is when a day begins here. */
const spokenHour = /^casualReference\/(noon|afternoon|evening|tonight|midnight)$/;
const dated = ['year', 'month', 'weekday', 'day'] as const;

/**
 * Reads all of the words as one moment to come, or nothing: chrono finds dates inside any text, but half a sentence
 * understood is a wrong day.
 */
export function readMoment(
  reader: DateReader,
  words: string,
  now: number,
  hour: number,
): SpokenMoment | null {
  const first = readWhole(reader, words, new Date(now));
  if (!first) return null;
  if (saysHour(first)) return check(reader, words, first, { at: timeOf(first), hourSaid: true }, now);
  // Seen from the end of today, so that the hour of asking decides nothing: a day's own name is a week away.
  const found = readWhole(reader, words, endOfDay(now));
  if (!found || !saysDay(found)) return null;
  const implied = readImpliedHour(found);
  const at = atHour(dayOf(found), implied ?? hour);
  return check(reader, words, found, { at, hourSaid: implied !== null }, now);
}

function readWhole({ parse, before }: DateReader, words: string, from: Date, forwardDate = true) {
  const [found, second] = parse(words, from, { forwardDate });
  // Two dates, or a span, are no moment.
  if (!found || second || found.end) return null;
  const lead = words.slice(0, found.index).trim();
  const rest = words.slice(found.index + found.text.length);
  return (lead === '' || before.test(lead)) && /^[\s.,!?。]*$/.test(rest) ? found : null;
}

function check(reader: DateReader, words: string, found: ParsedResult, moment: SpokenMoment, now: number) {
  const isRefused = moment.at <= now || contradictsItself(found) || looksBack(reader, words, found);
  return isRefused ? null : moment;
}

/** "Tue, 24 Nov" of a year in which that is a Wednesday. */
function contradictsItself({ start }: ParsedResult): boolean {
  return start.isCertain('weekday') && start.get('weekday') !== dayOf({ start }).getDay();
}

/**
 * "Last Friday": asked for days to come, chrono moves it to the next one. On the eve of that day "Friday" is tomorrow,
 * and "last Friday" still lies behind.
 */
function looksBack(reader: DateReader, words: string, found: ParsedResult): boolean {
  if (!found.start.isCertain('weekday') || found.start.isCertain('day')) return false;
  const eve = dayOf(found);
  eve.setDate(eve.getDate() - 1);
  const seen = readWhole(reader, words, eve, false);
  return !seen || dayOf(seen) < eve;
}

function saysHour({ start }: ParsedResult): boolean {
  return start.isCertain('hour') || [...start.tags()].some((tag) => spokenHour.test(tag));
}

/** Not every language tags its "afternoon". A full hour that is neither chrono's own noon nor the asking's was meant. */
function readImpliedHour({ start }: ParsedResult): number | null {
  const hour = start.get('hour') ?? 0;
  return hour > 12 && start.get('minute') === 0 ? hour : null;
}

/** "This week" names no day, and chrono answers with the one it was asked on. */
function saysDay({ start }: ParsedResult): boolean {
  const tags = start.tags();
  const isRelative = tags.has('result/relativeDate') || tags.has('casualReference/morning');
  return isRelative || dated.some((part) => start.isCertain(part));
}

/**
 * The clock's time on that day. Chrono counts it from today's offset, which is an hour off beyond a change of clocks;
 * only where an offset was meant ("9am EST", "in 2 hours") is its own moment right.
 */
function timeOf({ start }: ParsedResult): number {
  if (start.isCertain('timezoneOffset')) return start.date().getTime();
  return dayOf({ start }).setHours(
    start.get('hour') ?? 0,
    start.get('minute') ?? 0,
    start.get('second') ?? 0,
    0,
  );
}

function dayOf({ start }: Pick<ParsedResult, 'start'>): Date {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  return year && month && day ? new Date(year, month - 1, day, 12) : start.date();
}

function endOfDay(now: number): Date {
  const day = new Date(now);
  day.setHours(23, 59, 59, 0);
  return day;
}
