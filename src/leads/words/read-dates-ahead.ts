import { listPattern, listPlace } from './list-pattern';
import { foldPhrase, withoutQuotes } from './read-sentences';

/** A day as written, at its place in the text; the year is often left out. */
type Day = { year: number | null; month: number; day: number };

const iso = /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/gu;
const asian = /(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/gu;
/** 25.11., 25.11.2026, 25/11/26, 25-11-2026; a dot between two numbers alone may be a price or a version. */
const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?: ?(20\d\d|\d\d)(?!\d))?(?!\d)/gu;
const slashed = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](20\d\d|\d\d))?(?![\d/])/gu;
const longestAhead = 2;
const officeHour = 9;

/**
 * The days a text names that lie ahead, at 9:00 on the user's clock, soonest first: 2026-11-25, 25.11., 11/25,
 * 25 November, 11月25日. Where day and month may be either way round, the way that comes sooner.
 */
export function readDatesAhead(text: string, months: readonly (readonly string[])[], now: number): number[] {
  const own = withoutQuotes(text).normalize('NFKC');
  const ways = [...numericDays(own), ...months.flatMap((names) => namedDays(own, names))];
  const dates = ways.flatMap((days) => {
    const ahead = days.flatMap((day) => dateAhead(day, now) ?? []);
    return ahead.length > 0 ? [Math.min(...ahead)] : [];
  });
  return [...new Set(dates)].toSorted((left, right) => left - right);
}

/** Each day with the other ways it may be read. */
function numericDays(text: string): Day[][] {
  const at = (match: RegExpExecArray, year: number, month: number, day: number): Day => ({
    year: readYear(match[year]),
    month: Number(match[month]),
    day: Number(match[day]),
  });
  return [
    ...[...text.matchAll(iso)].map((match) => [at(match, 1, 2, 3)]),
    ...[...text.matchAll(asian)].map((match) => [at(match, 1, 2, 3)]),
    ...[...text.matchAll(dotted)].map((match) => [at(match, 3, 2, 1)]),
    ...[...text.matchAll(slashed)].map((match) => [at(match, 3, 2, 1), at(match, 3, 1, 2)]),
  ];
}

function readYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "25 November", "25. November 2026", "25 de noviembre", "November 25th", "November 25, 2026". */
function namedDays(text: string, months: readonly string[]): Day[][] {
  if (months.some((name) => /\d/.test(name))) return [];
  const folded = foldPhrase(text);
  const { dayFirst, monthFirst } = patternsOf(months);
  const day = (name: string, number: string, written: string | undefined): Day[] => [
    { year: readYear(written), month: listPlace(months, name), day: Number(number) },
  ];
  return [
    ...[...folded.matchAll(dayFirst)].map(([, number = '', name = '', written]) =>
      day(name, number, written),
    ),
    ...[...folded.matchAll(monthFirst)].map(([, name = '', number = '', written]) =>
      day(name, number, written),
    ),
  ];
}

type DayPatterns = { dayFirst: RegExp; monthFirst: RegExp };
const patterns = new WeakMap<readonly string[], DayPatterns>();

function patternsOf(months: readonly string[]): DayPatterns {
  const known = patterns.get(months);
  if (known) return known;
  const month = `(?<![\\p{L}\\p{M}])(${listPattern(months)})(?![\\p{L}\\p{M}])`;
  const year = '(?:,? (?:de |del )?(20\\d\\d))?';
  const behind = '(?:\\.|st|nd|rd|th|er|-?ви|η|ης)? ?(?:of |de |di |den )?';
  const made = {
    dayFirst: new RegExp(`(?<!\\d)(\\d{1,2})${behind}${month}\\.?${year}`, 'gu'),
    monthFirst: new RegExp(`${month}\\.? (?:the )?(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?${year}`, 'gu'),
  };
  patterns.set(months, made);
  return made;
}

/** Null for days that are no days, are over or lie too far ahead to be meant. */
function dateAhead({ year, month, day }: Day, now: number): number | null {
  const thisYear = new Date(now).getFullYear();
  for (const each of year === null ? [thisYear, thisYear + 1] : [year]) {
    const date = new Date(each, month - 1, day, officeHour);
    const isReal = date.getMonth() === month - 1 && date.getDate() === day;
    if (isReal && date.getTime() > now && each <= thisYear + longestAhead) return date.getTime();
  }
  return null;
}
