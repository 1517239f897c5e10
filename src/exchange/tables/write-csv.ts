import Papa from 'papaparse';
import { guardCell } from './guard-cell';
import type { Separator } from './read-records';

/** What Excel needs to take a file for UTF-8. */
export const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** Rows as lines of a CSV (RFC 4180): every cell in quotes, none of them a formula, each line ended. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  if (rows.length === 0) return '';
  const guarded = rows.map((row) => row.map((cell) => guardCell(wellFormed(cell))));
  return Papa.unparse(guarded, { delimiter: separator, newline: lineEnd, quotes: true }) + lineEnd;
}

/** Half a character has no bytes of its own. */
function wellFormed(cell: string): string {
  return cell.replace(/\p{Surrogate}/gu, '\uFFFD');
}
