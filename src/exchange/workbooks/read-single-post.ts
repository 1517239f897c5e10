import type { PostKey, PostNumbers } from '../../leads/records/post';
import { addNumber } from './add-number';
import { readLabel } from './read-label';
import { readPostLink, readPostName } from './read-post-link';
import { isDateCell } from './read-sheet-day';
import type { Cell, SheetRows } from './read-workbook';

/** One post's own workbook; `cell` is its date, as it is written. */
export type SinglePost = Pick<PostNumbers, 'stated' | 'extra'> & { key: PostKey; cell: Cell };

/**
 * Labels with their values beside them, in whatever row: since 2026 `Post analytics`, before `PERFORMANCE`. Null when
 * it is something else, as the totals of an aggregate workbook, whose posts stand in a table.
 */
export function readSinglePost(sheets: readonly SheetRows[], file: string): SinglePost | null {
  const pairs = sheets.flatMap(({ rows }) => rows.flatMap(readPair));
  const links = pairs.flatMap(([, value]) => readPostLink(value) ?? []);
  const known = pairs.filter(([label, value]) => readLabel(label) !== null && value !== null);
  const key = links[0] ?? (hasLinks(sheets) ? null : readPostName(file));
  if (known.length < 2 || new Set(links).size > 1 || key === null) return null;
  const post: SinglePost = {
    key,
    cell: pairs.find(([, value]) => isDateCell(value))?.[1] ?? null,
    stated: {},
    extra: {},
  };
  for (const [label, value] of known) {
    const field = readLabel(label);
    if (field) addNumber(post, field, value);
  }
  return post;
}

function hasLinks(sheets: readonly SheetRows[]): boolean {
  return sheets.some(({ rows }) => rows.flat().some((cell) => readPostLink(cell) !== null));
}

/** A row of exactly two: a label and its value. The table of viewers below has three. */
function readPair(row: readonly Cell[]): [Cell, Cell][] {
  const [label = null, value = null, ...others] = row.filter((cell) => cell !== null && cell !== '');
  return typeof label === 'string' && others.length === 0 ? [[label, value]] : [];
}
