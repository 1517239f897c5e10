import type { PostKey } from '../../leads/records/post';
import { parseCount } from './parse-count';
import { readLabel } from './read-label';
import { readPostLink } from './read-post-link';
import { isDateCell } from './read-sheet-day';
import type { Cell, SheetRows } from './read-workbook';

/** One of the lists of `TOP POSTS`: each ranks for itself, so only the link says which rows are one post. */
export type TopList = { header: Cell; rows: TopRow[]; strayLinks: string[] };
export type TopRow = { key: PostKey; date: Cell; count: Cell };

/** The lists of a sheet: each a column of links with dates and numbers beside it. */
export function findTopLists({ rows }: SheetRows): TopList[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const links = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => readPostLink(row[column] ?? null) !== null),
  );
  return links.flatMap((column, index) => readList(rows, column, links[index + 1] ?? width) ?? []);
}

function readList(rows: readonly Cell[][], link: number, end: number): TopList | null {
  const first = rows.findIndex((row) => readPostLink(row[link] ?? null) !== null);
  const body = rows.slice(first).filter((row) => row[link] !== null && row[link] !== undefined);
  const columns = Array.from({ length: end - link - 1 }, (_, index) => link + 1 + index);
  const date = columns.find((column) => body.some((row) => isDateCell(row[column] ?? null)));
  const count = columns.find(
    (column) => column !== date && body.some((row) => parseCount(row[column] ?? null) !== null),
  );
  if (count === undefined) return null;
  const list: TopList = { header: headerOf(rows, first, count), rows: [], strayLinks: [] };
  for (const row of body) {
    const key = readPostLink(row[link] ?? null);
    if (key)
      list.rows.push({
        key,
        date: date === undefined ? null : (row[date] ?? null),
        count: row[count] ?? null,
      });
    else list.strayLinks.push(String(row[link]));
  }
  return list;
}

/** The nearest word above the numbers. */
function headerOf(rows: readonly Cell[][], first: number, column: number): Cell {
  const above = rows.slice(0, first).reverse();
  return above.map((row) => row[column] ?? null).find((cell) => typeof cell === 'string') ?? null;
}

export type TopNumber = 'impressions' | 'engagements';

/**
 * Which list counts what: by its header, else by size, as nobody engages with a post more often than it is shown.
 * `isGuess`: by the sum alone. Null when nothing tells.
 */
export function tellLists(lists: readonly TopList[]): { fields: TopNumber[]; isGuess: boolean } | null {
  const named = lists.map(({ header }) => readTopNumber(header));
  const known = named.filter((field) => field !== null);
  if (known.length === lists.length && new Set(known).size === known.length) {
    return { fields: known, isGuess: false };
  }
  const [left, right] = lists;
  if (!left || !right || lists.length > 2) return null;
  const [one] = known;
  if (known.length === 1 && one) {
    const other = one === 'impressions' ? 'engagements' : 'impressions';
    return { fields: named.map((field) => field ?? other), isGuess: false };
  }
  return tellBySize(left, right);
}

function readTopNumber(header: Cell): TopNumber | null {
  const field = readLabel(header);
  return field === 'impressions' || field === 'engagements' ? field : null;
}

function tellBySize(left: TopList, right: TopList): { fields: TopNumber[]; isGuess: boolean } | null {
  const counts = new Map(right.rows.map(({ key, count }) => [key, parseCount(count)]));
  const gaps = left.rows.flatMap(({ key, count }) => {
    const [one, other] = [parseCount(count), counts.get(key) ?? null];
    return one === null || other === null ? [] : [one - other];
  });
  const isShared = gaps.some((gap) => gap !== 0);
  if (isShared && gaps.every((gap) => gap >= 0)) return leftCounts('impressions', gaps.length < 3);
  if (isShared && gaps.every((gap) => gap <= 0)) return leftCounts('engagements', gaps.length < 3);
  if (isShared) return null;
  const [one, other] = [sum(left), sum(right)];
  return one === other ? null : leftCounts(one > other ? 'impressions' : 'engagements', true);
}

function leftCounts(field: TopNumber, isGuess: boolean): { fields: TopNumber[]; isGuess: boolean } {
  return { fields: field === 'impressions' ? [field, 'engagements'] : [field, 'impressions'], isGuess };
}

function sum({ rows }: TopList): number {
  return rows.reduce((total, { count }) => total + Math.max(0, parseCount(count) ?? 0), 0);
}
