import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../src/exchange/tables/guard-cell';
import { readRecords, type Separator } from '../../../src/exchange/tables/read-records';
import { byteOrderMark, writeCsv } from '../../../src/exchange/tables/write-csv';

const separators: Separator[] = [',', ';', '\t'];
/** Mostly what has a meaning to some reader, and anything at all between. */
const letters = fc.oneof(
  fc.constantFrom(
    ...["'", '"', '=', '+', '-', '@', '\t', '\r', '\n', '\r\n', ',', ';', ' ', '\u00A0', '\u200B', '\uFEFF'],
    ...['＝', '＋', '－', '＠', '\v', '\u2028', '\u0085', '\\', 'a', '0', '李', '😀', 'é'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5', "'-5"],
    ['@ada', "'@ada"],
    ['\t=1', "'\t=1"],
    ['\n=1', "'\n'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['  =1', "'  =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u200B=1', "'\u200B=1"],
    ['Hello\n=1\n-2', "Hello\n'=1\n'-2"],
    ['Hello\r\n =1', "Hello\r\n' =1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["' =1", "'' =1"],
  ])('%j is no formula', (value, cell) => {
    expect(guardCell(value)).toBe(cell);
    expect(unguardCell(cell)).toBe(value);
  });

  it.each(['Ada', '', "O'Neill", "'tis", "'", '1-2', 'a=b', 'a\n\nb', 'a -1', "''", '007', '2026-11-22'])(
    '%j stays as it is',
    (value) => {
      expect([guardCell(value), unguardCell(value)]).toEqual([value, value]);
    },
  );

  it('never begins as a formula does, on any of its lines', () => {
    fc.assert(
      fc.property(text, (value) => {
        const cell = guardCell(value);
        for (const line of cell.split(/[\r\n]/u)) expect(line.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/^\s*[\t\r\n]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        expect(unguardCell(guardCell(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(separators)('a table with %j between', (separator) => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );

  it('is read back by a strict reader', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const file = byteOrderMark + writeCsv(rows, separator);
        const read = parse(file, { bom: true, delimiter: separator, record_delimiter: '\r\n' }) as string[][];
        expect(read.map((row) => row.map(unguardCell))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back by our own reader, line breaks as one kind', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = [...readRecords(byteOrderMark + writeCsv(rows, separator), separator)];
        const oneKind = rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
        expect(read.map((row) => row.map(unguardCell))).toEqual(oneKind);
      }),
      { numRuns: 300 },
    );
  });
});

it('a file ends each line as the standard says, with every cell in quotes', () => {
  expect(
    writeCsv(
      [
        ['a', 'b "c"'],
        ['', '1'],
      ],
      ';',
    ),
  ).toBe('"a";"b ""c"""\r\n"";"1"\r\n');
  expect(writeCsv([], ',')).toBe('');
});

it('half a character becomes the sign for that, since it has no bytes', () => {
  expect(writeCsv([['a\uD83D']], ',')).toBe('"a\uFFFD"\r\n');
});
