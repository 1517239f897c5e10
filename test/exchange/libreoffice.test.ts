import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFormats, csvTable } from '../../src/exchange/export/csv-formats';
import { guardCell } from '../../src/exchange/tables/guard-cell';
import { plainColumns } from '../../src/exchange/tables/plain-columns';
import type { Separator } from '../../src/exchange/tables/read-records';
import { byteOrderMark, writeCsv } from '../../src/exchange/tables/write-csv';
import { jose, madonna, makeRecord, mei, zoe } from './make-record';

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const patience = 240_000;

/** What spreadsheets like to change: formulas, numbers, dates, words of theirs, blanks, quotes, breaks. */
const odd = makeRecord({
  name: '=HYPERLINK("https://example.com","x")',
  firstName: '+49 30 1234567',
  lastName: 'O\'Neill, "Kit"',
  headline: '-1+1',
  title: '@SUM(A1:A2)',
  company: '3-4 GmbH; 1,5',
  emails: ['0049@example.com'],
  tags: ['TRUE', '1/2', '1e5'],
  note: 'First line\n=1+1\n  -2\n\nlast, "quoted"; 😀 销售 עברית',
  topic: '2026-03-02',
  nextWhy: '＝1+1',
  postUrl: '007',
});
const people = [odd, zoe, jose, madonna, mei];
const tables: [name: string, format: (typeof csvFormats)[number], separator: Separator][] = [
  ...csvFormats.map((format): [string, typeof format, Separator] => [format, format, ',']),
  ['plain with semicolons', 'plain', ';'],
  ['plain with tabs', 'plain', '\t'],
];

describe.skipIf(!program)(
  'LibreOffice opens every CSV without a changed value (skipped where it is not installed)',
  () => {
    let folder = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'afterpost-office-'));
    });
    afterAll(async () => rm(folder, { recursive: true, force: true }));

    it.each(tables)(
      '%s',
      async (name, format, separator) => {
        const { header, toRow } = csvTable(format, plainColumns, true);
        const rows = [header, ...people.map(toRow)];
        const file = join(folder, `${name}.csv`);
        await writeFile(file, byteOrderMark + writeCsv(rows, separator));
        const sheet = await readSheet(await convert(file, separator), { trim: false });
        const cells = sheet.map((row) => row.map((cell) => (cell === null ? '' : cell)));
        expect(cells).toEqual(rows.map((row) => row.map(guardCell)));
      },
      patience,
    );

    /** UTF-8, quoted cells as text, as the import window offers it. Answers the workbook's path. */
    async function convert(file: string, separator: Separator): Promise<string> {
      const options = [separator.charCodeAt(0), 34, 76, 1, '', 0, true, false].join(',');
      await promisify(execFile)(program ?? '', [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        `--infilter=CSV:${options}`,
        '--convert-to',
        'xlsx',
        '--outdir',
        folder,
        file,
      ]);
      return file.replace(/csv$/, 'xlsx');
    }
  },
);
