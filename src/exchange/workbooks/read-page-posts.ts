import type { PostKey, PostNumbers } from '../../leads/records/post';
import { addNumber } from './add-number';
import { readLabel } from './read-label';
import { readPostLink } from './read-post-link';
import { isDateCell } from './read-sheet-day';
import type { Cell, SheetRows } from './read-workbook';

export type PagePost = Pick<PostNumbers, 'stated' | 'extra'> & { key: PostKey; date: Cell };
export type PagePosts = { posts: PagePost[]; strayLinks: string[] };

const headerWithin = 6;

/**
 * `All posts` of a company page, once saved as .xlsx: one post a row, its numbers by the names of their columns. Null
 * when the sheet is something else.
 */
export function readPagePosts({ rows }: SheetRows): PagePosts | null {
  const at = rows.slice(0, headerWithin).findIndex((row) => namedIn(row) >= 3);
  const header = rows[at];
  const link = rows
    .find((row) => row.some((cell) => readPostLink(cell)))
    ?.findIndex((cell) => readPostLink(cell));
  if (!header || link === undefined) return null;
  const found: PagePosts = { posts: [], strayLinks: [] };
  for (const row of rows.slice(at + 1)) {
    const cell = row[link] ?? null;
    const key = readPostLink(cell);
    if (key) found.posts.push(readRow(header, row, key));
    else if (cell !== null) found.strayLinks.push(String(cell));
  }
  return found;
}

function readRow(header: readonly Cell[], row: readonly Cell[], key: PostKey): PagePost {
  const post: PagePost = { key, date: row.find(isDateCell) ?? null, stated: {}, extra: {} };
  header.forEach((name, column) => {
    const field = readLabel(name);
    if (field) addNumber(post, field, row[column] ?? null);
  });
  return post;
}

function namedIn(row: readonly Cell[]): number {
  const fields = row.map(readLabel).filter((field) => field !== null);
  return fields.includes('impressions') ? new Set(fields).size : 0;
}
