import { timeOfPost } from '../../leads/posts/parse-post-urn';
import type { DayRange, PostKey, PostNumbers } from '../../leads/records/post';
import type { AnalyticsKind, FileProblem } from '../tables/finding';
import { addNumber, hasNumber } from './add-number';
import { findTopLists, tellLists } from './find-top-lists';
import { readPagePosts } from './read-page-posts';
import { type Dated, findOrder, findRange, readSheetDay } from './read-sheet-day';
import { readSinglePost } from './read-single-post';
import type { Cell, Workbook } from './read-workbook';

export type AnalyticsFound = {
  kind: AnalyticsKind;
  found: PostNumbers[];
  /** Links that name no post, and posts without a number. */
  strayLinks: string[];
  noNumber: string[];
  problems: FileProblem[];
  /** Which numbers are impressions was told by size alone. */
  isGuess: boolean;
};

/** Where it comes from: the file's name, when the disk says it was written, and the time now. */
export type Origin = { file: string; at: number | null; now: number };

/** What a workbook tells of posts, recognised by its structure and never by the names of its sheets; null = nothing. */
export function readAnalyticsWorkbook(workbook: Workbook, origin: Origin): AnalyticsFound | null {
  return readSingle(workbook, origin) ?? readPage(workbook, origin) ?? readAggregate(workbook, origin);
}

type Row = Pick<PostNumbers, 'stated' | 'extra'> & { key: PostKey; date: Cell };

function readSingle(workbook: Workbook, origin: Origin): AnalyticsFound | null {
  const post = readSinglePost(workbook.sheets, origin.file);
  if (!post) return null;
  const { key, cell, stated, extra } = post;
  return finish('post-analytics', [{ key, date: cell, stated, extra }], workbook, origin, false);
}

/** Whether its numbers are of the chosen days or of the whole life is not known: they only fill gaps. */
function readPage({ sheets }: Workbook, origin: Origin): AnalyticsFound | null {
  const pages = sheets.flatMap((sheet) => readPagePosts(sheet) ?? []);
  if (pages.length === 0) return null;
  const posts = pages.flatMap((page) => page.posts);
  const undated = { sheets, writtenAt: [] };
  const found = finish('page-analytics', posts, undated, { ...origin, at: null }, false);
  return { ...found, strayLinks: pages.flatMap((page) => page.strayLinks) };
}

function readAggregate(workbook: Workbook, origin: Origin): AnalyticsFound | null {
  const lists = workbook.sheets.flatMap(findTopLists);
  if (lists.length === 0) return null;
  const told = tellLists(lists);
  if (!told) return { ...nothing('content-analytics'), problems: ['unsure-numbers'] };
  const rows = new Map<PostKey, Row>();
  lists.forEach((list, index) => {
    for (const { key, date, count } of list.rows) {
      const row = rows.get(key) ?? { key, date, stated: {}, extra: {} };
      const field = told.fields[index];
      if (field) addNumber(row, field, count);
      rows.set(key, row);
    }
  });
  const found = finish('content-analytics', [...rows.values()], workbook, origin, true);
  const strayLinks = [...new Set(lists.flatMap((list) => list.strayLinks))];
  return { ...found, strayLinks, isGuess: told.isGuess };
}

function finish(
  kind: AnalyticsKind,
  rows: readonly Row[],
  { sheets, writtenAt }: Workbook,
  { file, at, now }: Origin,
  isOfDays: boolean,
): AnalyticsFound {
  const dated: Dated[] = rows.map(({ key, date }) => ({ idAt: timeOfPost(key, now), cell: date }));
  const order = findOrder(sheets, dated);
  const range: DayRange | null = isOfDays ? findRange(sheets, file, order) : null;
  const found = rows.filter(hasNumber).map(({ key, date, stated, extra }) => ({
    aliases: [key],
    publishedAt: timeOfPost(key, now) ?? readSheetDay(date, order),
    stated,
    extra,
    range,
    source: file,
  }));
  const newest = Math.max(0, range?.to ?? 0, ...found.map(({ publishedAt }) => publishedAt ?? 0));
  const takenAt = pickTime([...writtenAt, ...(at === null ? [] : [at])], newest, now);
  return {
    ...nothing(kind),
    found: found.map((one) => ({ ...one, at: takenAt })),
    noNumber: rows.filter((row) => !hasNumber(row)).map(({ key }) => key),
  };
}

/** The earliest time that a file was written after what it tells of: copies and changes are later than the export. */
function pickTime(times: readonly number[], notBefore: number, now: number): number | null {
  const fit = times.filter((time) => time >= notBefore && time <= now);
  return fit.length > 0 ? Math.min(...fit) : null;
}

function nothing(kind: AnalyticsKind): AnalyticsFound {
  return { kind, found: [], strayLinks: [], noNumber: [], problems: [], isGuess: false };
}
