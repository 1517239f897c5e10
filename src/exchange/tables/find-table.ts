import type { FileKind } from './finding';
import { isEmail } from './read-emails';
import { readPersonKeys } from './read-person-keys';
import { readRecords, type Separator } from './read-records';
import { recogniseHeader } from './recognise-header';

export type Table = {
  kind: FileKind;
  header: string[];
  /** Every record after the header, blank ones too. */
  records: () => Generator<string[]>;
};

const separators: Separator[] = [',', ';', '\t'];
/** A header stands among the first records, behind notes or titles. */
const headerWithin = 10;
const looked = 20;

/** Finds separator and header by content, never by a fixed line; null when the text is no table. */
export function findTable(text: string): Table | null {
  const body = withoutSeparatorLine(text);
  const looks = separators.map((separator) => ({ separator, start: takeRecords(body, separator) }));
  for (const { separator, start } of looks) {
    const at = start.slice(0, headerWithin).findIndex((record) => recogniseHeader(record) !== null);
    const header = start[at];
    const kind = header && recogniseHeader(header);
    if (kind) return { kind, header, records: () => recordsAfter(body, separator, at + 1) };
  }
  return findUnknownTable(body, looks);
}

type Look = { separator: Separator; start: string[][] };

/** The separator by which most records have the same number of cells; its header is the first such record. */
function findUnknownTable(body: string, looks: Look[]): Table | null {
  const [best] = looks
    .map((look) => ({ ...look, ...commonWidth(look.start) }))
    .filter(({ width, share }) => width > 1 && share >= 0.6)
    .sort((one, other) => other.share - one.share || other.width - one.width);
  if (!best) return findList(body, looks[0]?.start ?? []);
  const at = best.start.findIndex((record) => record.length === best.width);
  return makeUnknown(body, best.separator, best.start[at] ?? [], at);
}

/** One value a line: a column of profile links or addresses. */
function findList(body: string, start: string[][]): Table | null {
  const filled = start.filter((record) => !isBlank(record));
  const telling = filled.filter(([cell = '']) => tellsPerson(cell));
  if (telling.length === 0 || telling.length < (filled.length - 1) / 2) return null;
  return makeUnknown(body, ',', filled[0] ?? [], filled[0] ? start.indexOf(filled[0]) : 0);
}

/** A first record that already tells somebody is no header: its columns get numbers for names. */
function makeUnknown(body: string, separator: Separator, first: string[], at: number): Table {
  const isHeader = !first.some(tellsPerson);
  const header = first.map((name, index) => (isHeader && name.trim()) || `Column ${index + 1}`);
  return { kind: 'other-csv', header, records: () => recordsAfter(body, separator, isHeader ? at + 1 : at) };
}

function tellsPerson(cell: string): boolean {
  return isEmail(cell.trim()) || readPersonKeys(cell).length > 0;
}

function commonWidth(records: string[][]): { width: number; share: number } {
  const widths = records.filter((record) => !isBlank(record)).map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [
    0, 0,
  ];
  return { width, share: widths.length === 0 ? 0 : count / widths.length };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function takeRecords(text: string, separator: Separator): string[][] {
  const taken: string[][] = [];
  for (const record of readRecords(text, separator, looked)) {
    taken.push(record);
    if (taken.length === looked) break;
  }
  return taken;
}

function* recordsAfter(text: string, separator: Separator, passed: number): Generator<string[]> {
  let index = 0;
  for (const record of readRecords(text, separator)) {
    if (index >= passed) yield record;
    index += 1;
  }
}

/** Excel's first line `sep=;` is no record. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^\uFEFF?"?sep=[,;\t]"?\r?\n/i, '');
}
