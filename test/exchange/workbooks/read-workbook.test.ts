import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { startProgress } from '../../../src/exchange/tables/progress';
import { readWorkbook } from '../../../src/exchange/workbooks/read-workbook';
import { makeXlsx, packFiles } from '../../support/make-xlsx';
import { readText } from '../read-texts';
import { aggregate2026, single2026 } from './analytics-workbooks';

const progress = () =>
  startProgress(
    () => {},
    () => false,
  );
const read = (bytes: Uint8Array) => readWorkbook(bytes, progress());
const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const withSheet = (rows: string) =>
  makeXlsx({ One: [['x']] }, { extra: { 'xl/worksheets/sheet1.xml': sheet(rows) } });
const rowsOf = async (bytes: Uint8Array) => {
  const workbook = await read(bytes);
  return typeof workbook === 'string' ? workbook : workbook.sheets.map(({ rows }) => rows);
};

describe('a workbook', () => {
  test.each(['inline', 'shared'] as const)('with %s strings: every kind of cell', async (strings) => {
    const rows = [
      ['Ana & <Co> "1"', 4113, true, new Date(Date.UTC(2026, 2, 9)), null, '4,113'],
      [],
      [new Date(Date.UTC(2026, 2, 9, 12, 30)), null, -28, 0.02],
    ];
    expect(
      await read(makeXlsx({ Élan: rows, Two: [['b']] }, { strings, created: '2026-03-20T10:00:00Z' })),
    ).toEqual({
      sheets: [
        {
          name: 'Élan',
          rows: [
            ['Ana & <Co> "1"', 4113, true, '2026-03-09', null, '4,113'],
            [null, null, null, null, null, null],
            ['2026-03-09T12:30:00Z', null, -28, 0.02, null, null],
          ],
        },
        { name: 'Two', rows: [['b']] },
      ],
      writtenAt: [Date.UTC(2026, 2, 20, 10)],
    });
  });

  test('a formula is what it last came to, and never worked out', async () => {
    const cells =
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("https://evil.example","x")</f><v>x</v></c><c r="B1"><f>1+1</f><v>7</v></c><c r="C1"><f>WEBSERVICE("https://evil.example")</f></c></row>';
    expect(await rowsOf(withSheet(cells))).toEqual([[['x', 7]]]);
  });

  test('styled cells without a value are passed over', async () => {
    const cells =
      '<row r="1"><c r="A1" t="s"/><c r="B1" s="1" t="inlineStr"></c><c r="C1"><v>3</v></c></row><row r="2" spans="1:3"/>';
    expect(await rowsOf(withSheet(cells))).toEqual([[[null, null, 3]]]);
  });

  test('large enough that a deflated part would ask for a worker', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => [`row ${index} of many words`, index]);
    const sheets = await rowsOf(makeXlsx({ One: rows }));
    expect(sheets[0]).toHaveLength(9_000);
    expect(sheets[0]?.at(-1)).toEqual(['row 8999 of many words', 8_999]);
  });
});

describe('a workbook that is not well', () => {
  test('declares entities of its own', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>';
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
      const bytes = makeXlsx({ One: [['x']] }, { extra: { [part]: `${bomb}<a>&b;</a>` } });
      expect(await read(bytes), part).toBe('unsafe-workbook');
    }
  });

  test('would unpack to far more than it should', async () => {
    const bytes = makeXlsx({ One: [['x']] }, { extra: { 'xl/a.xml': new Uint8Array(30 * 1024 * 1024) } });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await read(bytes)).toBe('zip-bomb');
  });

  test('holds many parts, each of them harmless', async () => {
    const part = new Uint8Array(19 * 1024 * 1024);
    const extra = { 'xl/a.xml': part, 'xl/b.xml': part, 'xl/c.xml': part, 'xl/d.xml': part };
    expect(await read(makeXlsx({ One: [['x']] }, { extra }))).toBe('too-large');
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`xl/${index}.xml`, '']));
    expect(await read(makeXlsx({ One: [['x']] }, { extra: many }))).toBe('too-large');
  });

  test.each([
    ['far down', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>', 'too-large'],
    ['far right', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'too-large'],
    ['far away by entity', '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>', 'damaged-workbook'],
    ['far away behind a quoted bracket', '<row r="1"><c s=">" r="XFD1"><v>1</v></c></row>', 'too-large'],
    ['by a prefix', '<x:row x:r="1"><x:c x:r="XFD1"><x:v>1</x:v></x:c></x:row>', 'too-large'],
    ['in a row that is none', '<row r="-1"><c r="A1"><v>1</v></c></row>', 'damaged-workbook'],
    [
      'out of order',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      'damaged-workbook',
    ],
    ['torn', '<row r="1"><c r="A1"><v>1</v>', 'damaged-workbook'],
  ])('has a cell %s', async (_name, cells, problem) => {
    expect(await read(withSheet(cells))).toBe(problem);
  });

  test('is cut anywhere, or has a byte turned over', async () => {
    const bytes = makeXlsx(single2026);
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await read(bytes.slice(0, length)), String(length)).toBe('damaged-workbook');
    }
    const turned = bytes.slice();
    turned[80] = (turned[80] ?? 0) ^ 0xff;
    expect(await read(turned)).toBe('damaged-workbook');
  });

  test('lies about its size', async () => {
    const bytes = makeXlsx({ One: Array.from({ length: 400 }, (_, index) => [`row ${index}`]) });
    const at = lastIndexOf(bytes, 'xl/worksheets/sheet1.xml') - 46;
    new DataView(bytes.buffer).setUint32(at + 24, 100, true);
    expect(await read(bytes)).toBe('zip-bomb');
  });

  test('names one part twice, or one outside of it', async () => {
    expect(await read(makeXlsx({ One: [['x']] }, { extra: { '../../x.xml': 'x' } }))).toBe('unsafe-path');
    const bytes = makeXlsx({ One: [['x']] }, { extra: { 'xl/workbook.xmm': '<workbook/>' } });
    const at = lastIndexOf(bytes, 'xl/workbook.xmm');
    bytes.set(strToU8('l'), at + 'xl/workbook.xm'.length);
    expect(await read(bytes)).toBe('damaged-workbook');
  });

  it('never breaks the reader, whatever its sheet says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
        const workbook = await read(withSheet(text));
        expect(
          typeof workbook === 'string' ? ['damaged-workbook', 'unsafe-workbook'] : [workbook.sheets.length],
        ).toContain(typeof workbook === 'string' ? workbook : 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file called .xlsx', () => {
  const problemOf = async (name: string, bytes: Uint8Array) => (await readText(name, bytes)).finding.problem;
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);

  test('that is an old .xls, or locked with a password', async () => {
    expect(await problemOf('acme_content_1770000000.xls', ole)).toBe('binary-xls');
    expect(await problemOf('locked.xlsx', ole)).toBe('binary-xls');
    expect(await problemOf('a.zip', packFiles({ 'locked.xlsx': ole }))).toBe('binary-xls');
  });

  test('that is no workbook', async () => {
    expect(await problemOf('page.xlsx', strToU8('<html>Sign in</html>'))).toBe('damaged-workbook');
    const other = zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': strToU8('') });
    expect(await problemOf('letter.docx', other)).toBe('not-a-table');
  });

  test('that holds contacts is refused with a word of its own', async () => {
    const contacts = makeXlsx({
      Contacts: [
        ['First Name', 'Last Name', 'Email'],
        ['Ida', 'Lund', 'ida@example.com'],
      ],
    });
    expect(await problemOf('hubspot.xlsx', contacts)).toBe('unknown-workbook');
  });

  test('inside a ZIP is read, and so is one after another', async () => {
    const { posts, finding } = await readText(
      'mine.zip',
      packFiles({ 'March/aggregate.xlsx': makeXlsx(aggregate2026) }),
    );
    expect(finding).toMatchObject({
      file: 'mine.zip/March/aggregate.xlsx',
      kind: 'content-analytics',
      used: 4,
    });
    expect(posts).toHaveLength(4);
  });
});

function lastIndexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes).lastIndexOf(text);
}
