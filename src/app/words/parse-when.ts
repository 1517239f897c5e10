import { casual, GB } from 'chrono-node/en';
import { dateLanguagesOf } from './date-languages-of';
import { atHour, morning } from './morning';
import { readMoment, type SpokenMoment } from './read-moment';

/** Words that may stand before an English date and change nothing about it. */
const before = /^(on|in|by|at|from|until|till|the|(on|by|from|until|till) the)$/i;

/**
 * The moment meant by a date in English words, in epoch ms and always to come; null when it cannot be told. A day
 * without an hour means that morning. A bare weekday is its first day after today; "next" is that day of next week,
 * weeks beginning on Monday; today's own weekday is in a week either way:
 *
 * | Said on | "Tuesday" | "next Tuesday" | "next Sunday" |
 * |---|---|---|---|
 * | Sunday | in 2 days | in 2 days | in 7 days |
 * | Monday | tomorrow | in 8 days | in 13 days |
 * | Tuesday | in 7 days | in 7 days | in 12 days |
 * | Wednesday | in 6 days | in 6 days | in 11 days |
 * | Saturday | in 3 days | in 3 days | in 8 days |
 */
export function parseWhen(words: string, now: number): number | null {
  return readWhen(words, now)?.at ?? null;
}

/** As `parseWhen`, then in the seller's own languages, then in the others that sellers write. */
export async function parseWhenAnywhere(words: string, now: number): Promise<number | null> {
  return (await readWhenAnywhere(words, now))?.at ?? null;
}

/** As `parseWhen`, and whether an hour was said; `hour` is the one taken when none was. */
export function readWhen(words: string, now: number, hour = morning): SpokenMoment | null {
  const tidy = tidied(words);
  if (/^(in )?[\d\s]+$/i.test(tidy)) return readYear(tidy, now, hour);
  const chrono = isDayFirst(words) ? GB : casual;
  return readMoment({ parse: (...asked) => chrono.parse(...asked), before }, tidy, now, hour);
}

/** As `parseWhenAnywhere`, and whether an hour was said. */
export async function readWhenAnywhere(
  words: string,
  now: number,
  hour = morning,
): Promise<SpokenMoment | null> {
  const english = readWhen(words, now, hour);
  if (english) return english;
  for (const { load, before } of dateLanguagesOf(words)) {
    const { parse } = await load();
    const moment = readMoment({ parse, before }, tidied(words), now, hour);
    if (moment) return moment;
  }
  return null;
}

/** A year on its own is its first morning; any other number alone says nothing. */
function readYear(words: string, now: number, hour: number): SpokenMoment | null {
  const year = /^(?:in )?(20\d\d)$/i.exec(words)?.[1];
  if (!year) return null;
  const at = atHour(new Date(Number(year), 0, 1), hour);
  return at > now ? { at, hourSaid: false } : null;
}

const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/;

/** "3.12." is a date wherever it is written so, which chrono does not know. */
function tidied(words: string): string {
  return words.trim().replace(/\s+/g, ' ').replace(dotted, '$1/$2');
}

/** Is 3/12 in December? Where dots are used, yes; with strokes as the browser's own region writes it. */
function isDayFirst(words: string): boolean {
  if (dotted.test(words)) return true;
  const order = new Intl.DateTimeFormat().formatToParts().map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}
