import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText, readTexts } from '../read-texts';

const connections =
  'First Name,Last Name,URL,Connected On\nIda,Lund,https://www.linkedin.com/in/ida-lund,07 Jun 2026\n';
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
const kinds = async (bytes: Uint8Array) =>
  Object.fromEntries(
    (await readTexts({ 'a.zip': bytes })).findings.map(({ file, kind, problem }) => [file, problem ?? kind]),
  );

describe('the LinkedIn archive', () => {
  test('reads what tells about people, and nothing else', async () => {
    const found = await kinds(
      zip({
        'Connections.csv': connections,
        'Comments_12345.csv': 'Date,Link,Message\n',
        'Reactions_1.csv': 'Date,Type,Link\n',
        'Rich_Media.csv': 'Date/Time,Media Description\n',
        'Jobs/Saved Jobs.csv': 'Saved Date,Job Url\n',
        'Something New.csv': 'A,B\n1,2\n',
        'Articles/a.html': '<html>',
        'learning_coach_messages.csv': 'No conversations found',
      }),
    );
    expect(found).toEqual({
      'a.zip/Connections.csv': 'linkedin-connections',
      'a.zip/Comments_12345.csv': 'not-used',
      'a.zip/Reactions_1.csv': 'not-used',
      'a.zip/Rich_Media.csv': 'not-used',
      'a.zip/Jobs/Saved Jobs.csv': 'not-used',
      'a.zip/Something New.csv': 'not-used',
      'a.zip/Articles/a.html': 'not-used',
      'a.zip/learning_coach_messages.csv': 'not-used',
    });
  });

  test.each([
    ['in a folder', { 'Export/Connections.csv': connections }, 'a.zip/Export/Connections.csv'],
    ['in Windows’ folders', { 'Export\\Connections.csv': connections }, 'a.zip/Export/Connections.csv'],
    ['with a member id', { 'Connections_99.csv': connections }, 'a.zip/Connections_99.csv'],
    [
      'zipped again on a Mac',
      {
        'Export/Connections.csv': connections,
        '__MACOSX/Export/._Connections.csv': 'x',
        'Export/.DS_Store': 'x',
      },
      'a.zip/Export/Connections.csv',
    ],
    [
      'zipped twice',
      { 'inner.zip': zip({ 'Connections.csv': connections }) },
      'a.zip/inner.zip/Connections.csv',
    ],
  ])('%s', async (_name, files, file) => {
    expect(await kinds(zip(files))).toEqual({ [file]: 'linkedin-connections' });
  });

  test('the one file alone, and other people’s exports in one ZIP', async () => {
    const vcf = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ida Lund\nEND:VCARD\n';
    const found = await kinds(
      zip({ 'phone.vcf': vcf, 'list.csv': 'A,B\n1,2\n', 'book.xlsx': 'x', 'photo.jpg': 'x' }),
    );
    expect(found).toEqual({
      'a.zip/phone.vcf': 'vcard',
      'a.zip/list.csv': 'other-csv',
      'a.zip/book.xlsx': 'damaged-workbook',
      'a.zip/photo.jpg': 'not-used',
    });
  });

  test('stored without packing', async () => {
    const bytes = zipSync({ 'Connections.csv': strToU8(connections) }, { level: 0 });
    expect((await readText('a.zip', bytes)).finding).toMatchObject({ used: 1 });
  });
});

describe('a ZIP that is not well', () => {
  test('of names outside its folder: those are refused, the rest is read', async () => {
    const found = await kinds(
      zip({
        '../../Connections.csv': connections,
        '/etc/Connections.csv': connections,
        'C:\\Connections.csv': connections,
        'a/..\\Connections.csv': connections,
        'Connections.csv': connections,
      }),
    );
    expect(Object.values(found)).toEqual([
      'unsafe-path',
      'unsafe-path',
      'unsafe-path',
      'unsafe-path',
      'linkedin-connections',
    ]);
  });

  test('that would burst is refused unread', async () => {
    const bomb = zipSync({ 'Connections.csv': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await readText('a.zip', bomb)).finding).toMatchObject({ problem: 'zip-bomb', used: 0 });
  });

  test('that lies about its size is stopped on the way', async () => {
    const bytes = zipSync({ 'Connections.csv': strToU8(connections.repeat(20_000)) });
    const directory = bytes.length - 22 - 46 - 'Connections.csv'.length;
    new DataView(bytes.buffer).setUint32(directory + 24, 100, true);
    expect((await readText('a.zip', bytes)).finding.problem).toBe('zip-bomb');
  });

  test('of too many entries', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.txt`, '']));
    expect((await readText('a.zip', zip(files))).finding.problem).toBe('too-large');
  });

  test('cut anywhere, or with a byte turned over, is damaged', async () => {
    const bytes = zip({ 'Connections.csv': connections.repeat(50) });
    for (const length of [4, 10, 40, bytes.length - 60, bytes.length - 22, bytes.length - 1]) {
      expect((await readText('a.zip', bytes.slice(0, length))).finding.problem, String(length)).toBe(
        'damaged-zip',
      );
    }
    const turned = bytes.slice();
    turned[60] = (turned[60] ?? 0) ^ 0xff;
    expect((await readText('a.zip', turned)).finding.problem).toBe('damaged-zip');
    expect((await readText('a.zip', 'no zip at all')).finding.problem).toBe('damaged-zip');
  });

  test('with a password', async () => {
    const bytes = zip({ 'Connections.csv': connections });
    const directory = bytes.length - 22 - 46 - 'Connections.csv'.length;
    bytes[directory + 8] = 1;
    expect((await readText('a.zip', bytes)).finding.problem).toBe('encrypted-zip');
  });

  test('that is a workbook, or holds nothing to read', async () => {
    expect(
      (await readText('a.xlsx', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }))).finding.problem,
    ).toBe('damaged-workbook');
    const { findings } = await readTexts({ 'a.zip': zip({ 'photo.jpg': 'x' }) });
    expect(findings.map(({ problem }) => problem)).toEqual([null, 'nothing-usable']);
    expect((await readText('a.zip', zip({}))).finding.problem).toBe('nothing-usable');
  });
});
