export type DateOrder = 'day-first' | 'month-first';

const time = String.raw`(?:,?[\sT]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([AP]M)?\s*(?:UTC|Z)?)?`;
/** `2026-03-02 08:15:09 UTC`, `2026/03/02`, ISO. */
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
/** `3/1/26, 9:05 AM`, `01/03/2026`, `1.3.2026`. */
const numeric = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}$`, 'i');
/** `07 Jun 2026`, `7-Jun-26`, `7. Juni 2026`, `12 mars 2023`. */
const dayAndName = new RegExp(String.raw`^(\d{1,2})\.?[-\s]+(\p{L}+)\.?[-\s,]+(\d{4}|\d{2})${time}$`, 'iu');
/** `Jun 7, 2026`. */
const nameAndDay = new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})${time}$`, 'iu');

/** First letters of month names, without marks: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const months = [
  'jan ene gen',
  'feb fev',
  'mar mrt',
  'apr avr abr',
  'may mai mei mag',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec dez dic',
].map((line) => line.split(' '));

/** Epoch ms, UTC; null for anything that is no date, or whose day and month cannot be told apart without `order`. */
export function parseDate(text: string, order: DateOrder | null): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  let match = yearFirst.exec(trimmed);
  if (match) return toTime(match[1], match[2], match[3], match.slice(4));
  match = numeric.exec(trimmed);
  if (match) return parseNumeric(match, order);
  match = dayAndName.exec(trimmed);
  if (match) return toTime(match[3], monthOf(match[2]), match[1], match.slice(4));
  match = nameAndDay.exec(trimmed);
  return match ? toTime(match[3], monthOf(match[1]), match[2], match.slice(4)) : null;
}

/**
 * Which way round a whole column writes its dates: null when it does not say (or contradicts itself), which
 * `undecided` tells apart from a column without such dates. Never decided by one cell alone.
 */
export function findDateOrder(column: readonly string[]): { order: DateOrder | null; undecided: string[] } {
  const open = column.filter((text) => isTwoWay(text));
  const isDayFirst = open.some((text) => Number(numeric.exec(text.trim())?.[1]) > 12);
  const isMonthFirst = open.some((text) => Number(numeric.exec(text.trim())?.[3]) > 12);
  if (isDayFirst !== isMonthFirst) return { order: isDayFirst ? 'day-first' : 'month-first', undecided: [] };
  return { order: null, undecided: open };
}

function isTwoWay(text: string): boolean {
  const match = text.length > 40 ? null : numeric.exec(text.trim());
  return match !== null && fixedOrder(match) === null && Number(match[1]) !== Number(match[3]);
}

/** Dots are German, AM and PM after a comma are LinkedIn's own: those two are never asked about. */
function fixedOrder(match: RegExpExecArray): DateOrder | null {
  if (match[2] === '.') return 'day-first';
  return match[8] && match[0].includes(',') ? 'month-first' : null;
}

function parseNumeric(match: RegExpExecArray, asked: DateOrder | null): number | null {
  const [, first = '', , second = '', year] = match;
  const order = fixedOrder(match) ?? (Number(first) === Number(second) ? 'day-first' : asked);
  if (!order) return null;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return toTime(year, month, day, match.slice(5));
}

function monthOf(name = ''): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return String(months.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1);
}

function toTime(year = '', month = '', day = '', clock: readonly (string | undefined)[] = []): number | null {
  const [hour, minute = '0', second = '0', half] = clock;
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const at = Date.UTC(
    fullYear,
    Number(month) - 1,
    Number(day),
    hours(hour, half),
    Number(minute),
    Number(second),
  );
  const date = new Date(at);
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && fullYear >= 1900 ? at : null;
}

function hours(hour = '0', half?: string): number {
  if (!half) return Number(hour);
  return (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}
