import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import type { FileProblem } from '../tables/finding';
import type { Progress } from '../tables/progress';
import { listZip } from '../zip/list-zip';
import { unpackEntry } from '../zip/unpack-entry';
import { checkEntries, checkPart, isPart } from './check-entries';

/** A date is `YYYY-MM-DD`, with a time when it has one; null = empty. A formula is what it last came to. */
export type Cell = string | number | boolean | null;
export type SheetRows = { name: string; rows: Cell[][] };
/** `writtenAt`: when it says it was made and changed. */
export type Workbook = { sheets: SheetRows[]; writtenAt: number[] };

type Parts = Record<string, Uint8Array>;

/** A workbook's sheets, row by row. Nothing in it is worked out, followed or loaded. */
export async function readWorkbook(bytes: Uint8Array, progress: Progress): Promise<Workbook | FileProblem> {
  const parts = await unpackParts(bytes, progress);
  if (typeof parts === 'string') return parts;
  try {
    const sheets = await readXlsx(packPlainly(parts));
    await progress.rest();
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(readCell)) })),
      writtenAt: readTimes(parts['docProps/core.xml']),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled') throw error;
    return 'damaged-workbook';
  }
}

async function unpackParts(bytes: Uint8Array, progress: Progress): Promise<Parts | FileProblem> {
  const entries = listZip(bytes);
  if (!entries) return 'damaged-workbook';
  const problem = checkEntries(bytes.length, entries);
  if (problem) return problem;
  const parts: Parts = {};
  for (const entry of entries.filter(({ path }) => isPart(path))) {
    const part = await unpackEntry(bytes, entry, progress);
    if (typeof part === 'string') return part === 'damaged-zip' ? 'damaged-workbook' : part;
    const xml = strFromU8(part);
    const fault = checkPart(xml);
    if (fault) return fault;
    parts[entry.path] = strToU8(withoutHollowCells(xml));
    if (progress.isOverdue()) await progress.rest();
  }
  return parts;
}

/** Styled but empty cells: the reader stumbles over those that name a type. */
function withoutHollowCells(xml: string): string {
  return xml.replace(/<((?:\w+:)?)c(?:\s(?:[^<>"'/]|"[^"]*"|'[^']*')*)?(?:\/>|><\/\1c>)/g, '');
}

/** Stored, not deflated: what is checked here is not unpacked again, and no worker is started from a blob. */
function packPlainly(parts: Parts): ArrayBuffer {
  return new Uint8Array(zipSync(parts, { level: 0 })).buffer;
}

/** The reader's types say `typeof Date` where it gives dates, so nothing is taken for granted. */
function readCell(value: unknown): Cell {
  if (value instanceof Date) return sayDate(value.getTime());
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Days are kept as fractions, so that a time is off by a hair. */
function sayDate(at: number): string | null {
  const date = new Date(Math.round(at / 1000) * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return date
    .toISOString()
    .replace(/\.000Z$/, 'Z')
    .replace(/T00:00:00Z$/, '');
}

function readTimes(part: Uint8Array | undefined): number[] {
  if (!part) return [];
  const dates = strFromU8(part).matchAll(/<dcterms:(?:created|modified)\b[^>]{0,200}>([^<]{1,40})</g);
  return [...dates].map(([, text]) => Date.parse(text ?? '')).filter((at) => !Number.isNaN(at));
}
