import { westernDigits } from '../base/read-count';

/** A day by the browser's own clock, epoch ms: from its first moment to its last. */
export type Day = { from: number; to: number };

/**
 * The day a heading names ("Today", "Montag", "12. Sept.", "Aug 3, 2023", "9月12日"), or null when it names none for
 * certain. No word is known here: what the browser would call each day in the page's language is compared with what
 * the page says.
 */
export function readDay(heading: string | null | undefined, language: string, now: number): Day | null {
  const shown = splitWords(heading ?? '');
  if (shown.length === 0 || shown.length > 8) return null;
  const today = new Date(now);
  const key = [language, today.toDateString(), ...shown].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 1000) known.clear();
  const day = findDay(shown, language, today);
  known.set(key, day);
  return day;
}

/** A thread is read at each change, and its headings stay. */
const known = new Map<string, Day | null>();

function findDay(shown: readonly string[], language: string, today: Date): Day | null {
  const found = new Set(
    candidates(shown, today)
      .filter((date) => namesOf(date, today, language).some((name) => isSame(name, shown)))
      .map((date) => date.getTime()),
  );
  const [first, ...others] = [...found];
  return first === undefined || others.length > 0 ? null : dayOf(new Date(first));
}

/** A year in the heading decides; without one it is a day of the past year. */
function candidates(shown: readonly string[], today: Date): Date[] {
  const year = shown.map(Number).find((value) => value > 2002 && value < 2100);
  if (year !== undefined) return daysBack(new Date(year, 11, 31), 366).filter((date) => date <= today);
  const hasNumber = shown.some((word) => /\d/.test(word));
  return daysBack(today, hasNumber ? 365 : 8);
}

function daysBack(last: Date, count: number): Date[] {
  return Array.from({ length: count }, (_, ago) => {
    return new Date(last.getFullYear(), last.getMonth(), last.getDate() - ago);
  });
}

const forms: Intl.DateTimeFormatOptions[] = [
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: 'numeric' },
  { weekday: 'long', month: 'long', day: 'numeric' },
];

/** What the browser would call a day in this language, as words. A weekday alone is one of the last six days. */
function namesOf(date: Date, today: Date, language: string): string[][] {
  const ago = Math.round((dayOf(today).from - dayOf(date).from) / 86_400_000);
  const near = ago < 2 ? relative(-ago, language) : [];
  const weekday = ago > 0 && ago < 7 ? [format(date, { weekday: 'long' }, language)] : [];
  const dated = forms.flatMap((form) => [
    ...(ago < 366 ? [format(date, form, language)] : []),
    format(date, { ...form, year: 'numeric' }, language),
  ]);
  return [...near, ...weekday, ...dated].map(splitWords);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions, language: string): string {
  const key = language + JSON.stringify(options);
  try {
    const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory' });
    formats.set(key, known);
    return known.format(date);
  } catch {
    return '';
  }
}

function relative(days: number, language: string): string[] {
  try {
    return [new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')];
  } catch {
    return [];
  }
}

/** Runs of letters and of digits, small letters only. */
function splitWords(text: string): string[] {
  const plain = westernDigits(text).normalize('NFKC').toLowerCase();
  return plain.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
}

/** In the same order; or, where only one number is no year, in any: "12 Sep" is "Sep 12". */
function isSame(name: readonly string[], shown: readonly string[]): boolean {
  if (name.length !== shown.length || name.length === 0) return false;
  if (name.every((word, index) => isSameWord(word, shown[index] ?? ''))) return true;
  const small = shown.filter((word) => /^\d{1,2}$/.test(word));
  return small.length === 1 && isShuffled(name, shown);
}

function isShuffled(name: readonly string[], shown: readonly string[]): boolean {
  const left = [...shown];
  return name.every((word) => {
    const index = left.findIndex((other) => isSameWord(word, other));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

const shortest = 3;

/** "Sep" and "Sept" are the same month: browsers and LinkedIn cut it differently. */
function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const areLong = left.length >= shortest && right.length >= shortest && !/\d/.test(left + right);
  return areLong && (left.startsWith(right) || right.startsWith(left));
}

function dayOf(date: Date): Day {
  const start = (ahead: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + ahead);
  return { from: start(0).getTime(), to: start(1).getTime() - 1 };
}
