import type { DayRange } from '../../leads/records/post';
import { type DateOrder, findDateOrder, parseDate } from '../tables/parse-date';
import type { Cell, SheetRows } from './read-workbook';

const day = 24 * 60 * 60 * 1000;
/** `3/1/2026`, `2026-03-01`, `Mar 1, 2026`, `1 de mar. de 2026`. */
const oneDate = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4}`;
const wholeDate = new RegExp(`^(?:${oneDate})$`, 'u');
/** Titles stand above the tables. */
const titleWithin = 12;

/** A post's time by its id, beside the date that a cell gives it. */
export type Dated = { idAt: number | null; cell: Cell };

/**
 * Which way round a workbook writes its dates: by every date in it and the two in its title, then by what the posts'
 * ids tell; never by one cell. Null when nothing decides.
 */
export function findOrder(sheets: readonly SheetRows[], posts: readonly Dated[]): DateOrder | null {
  const cells = sheets.flatMap(({ rows }) => rows.flat()).map(dateText);
  const dates = cells.filter((text) => wholeDate.test(text));
  return findDateOrder([...dates, ...findTitle(sheets)]).order ?? orderByIds(posts) ?? orderByTitle(sheets);
}

/** A date cell as epoch ms of its midnight in UTC. */
export function readSheetDay(cell: Cell, order: DateOrder | null): number | null {
  return parseDate(dateText(cell), order);
}

/** True for a cell that is a date and nothing else. */
export function isDateCell(cell: Cell): boolean {
  return wholeDate.test(dateText(cell));
}

/** The days a workbook is about: by its title, else by its file's name. */
export function findRange(sheets: readonly SheetRows[], file: string, order: DateOrder | null): DayRange {
  const [from = null, to = null] = findTitle(sheets).map((text) => parseDate(text, order));
  if (from !== null && to !== null && from <= to) return { from, to };
  const named = /(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})/.exec(file);
  const [start = null, end = null] = named
    ? [named[1], named[2]].map((text) => parseDate(text ?? '', null))
    : [];
  return { from: start, to: end };
}

/** The two dates of the first title that has exactly two. */
function findTitle(sheets: readonly SheetRows[]): string[] {
  const titles = sheets.flatMap(({ rows }) => rows.slice(0, titleWithin).flat());
  for (const title of titles) {
    const text = dateText(title);
    const dates = text.length > 200 ? [] : (text.match(new RegExp(oneDate, 'gu')) ?? []);
    if (dates.length === 2) return dates.map(plain);
  }
  return [];
}

/** Ids tell the day within one: the cell's is a day of the owner's own time zone. */
function orderByIds(posts: readonly Dated[]): DateOrder | null {
  const fits = (order: DateOrder) =>
    posts.filter(({ idAt, cell }) => {
      const at = readSheetDay(cell, order);
      return idAt !== null && at !== null && at - idAt < day && idAt - at < 2 * day;
    }).length;
  const [dayFirst, monthFirst] = [fits('day-first'), fits('month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** `3/1/2026 - 3/12/2026` runs forward one way only when the other would end before it begins. */
function orderByTitle(sheets: readonly SheetRows[]): DateOrder | null {
  const [from, to] = findTitle(sheets);
  if (from === undefined || to === undefined) return null;
  const forward = (['day-first', 'month-first'] as const).filter((order) => {
    const [start, end] = [parseDate(from, order), parseDate(to, order)];
    return start !== null && end !== null && start <= end;
  });
  return forward.length === 1 ? (forward[0] ?? null) : null;
}

function dateText(cell: Cell): string {
  return typeof cell === 'string' ? plain(cell.trim()) : '';
}

/** Spanish and Portuguese put words between the numbers. */
function plain(text: string): string {
  return text.length > 200 ? '' : text.replace(/ de (?=\p{L}|\d)/gu, ' ');
}
