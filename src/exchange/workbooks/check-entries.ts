import type { FileProblem } from '../tables/finding';
import { isBomb, isUnsafePath, type ZipEntry } from '../zip/list-zip';

const megabyte = 1024 * 1024;
/** A year of posts is some 100 KB. */
const largestFile = 20 * megabyte;
const largestParts = 60 * megabyte;
const mostEntries = 500;
const mostRows = 50_000;
const mostColumns = 500;
/** What one sheet may spread to once its gaps are filled. */
const mostCells = 2_000_000;

/** What speaks against a workbook, from its ZIP's directory alone; nothing is unpacked yet. */
export function checkEntries(size: number, entries: readonly ZipEntry[]): FileProblem | null {
  if (size > largestFile || entries.length > mostEntries) return 'too-large';
  if (entries.some(isBomb)) return 'zip-bomb';
  if (entries.some(({ path }) => isUnsafePath(path))) return 'unsafe-path';
  if (new Set(entries.map(({ path }) => path)).size < entries.length) return 'damaged-workbook';
  if (!entries.some(({ path }) => path === 'xl/workbook.xml')) return 'not-a-table';
  const parts = entries.filter(({ path }) => isPart(path));
  if (parts.some(({ isEncrypted }) => isEncrypted)) return 'encrypted-zip';
  return parts.reduce((sum, part) => sum + part.size, 0) > largestParts ? 'too-large' : null;
}

/** The parts that hold cells, and those that tell where they are. */
export function isPart(path: string): boolean {
  return /\.xml(?:\.rels)?$/.test(path);
}

/** What speaks against the text of one part: entities of its own, or a cell so far out that the gaps fill the memory. */
export function checkPart(xml: string): FileProblem | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'unsafe-workbook';
  let [rows, columns] = [0, 0];
  for (const [, name, attributes = ''] of xml.matchAll(placed)) {
    for (const [, , quoted = ''] of attributes.matchAll(place)) {
      const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(quoted);
      if (!match || (name === 'c') === (match[1] === '')) return 'damaged-workbook';
      rows = Math.max(rows, Number(match[2]));
      columns = Math.max(columns, columnOf(match[1] ?? ''));
    }
  }
  return rows > mostRows || columns > mostColumns || rows * columns > mostCells ? 'too-large' : null;
}

/** Rows and cells, with all their attributes; `>` may stand in a quoted one. */
const placed = /<(?:\w+:)?(c|row)(\s(?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const place = /(?:^|\s)(?:\w+:)?r\s*=\s*(["'])(.*?)\1/g;

/** `A` → 1, `AA` → 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
