import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type FileIn, type FoundInFiles, readFiles } from '../../src/exchange/read-files';
import { noChoices, readText, readTexts, toFiles } from './read-texts';

const names = fc.constantFrom(
  'Connections.csv',
  'messages.csv',
  'x.vcf',
  'a.zip',
  'x',
  'guide_messages.csv',
  '__proto__',
);
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const row = 'Ida,Lund,https://www.linkedin.com/in/ida-lund,ida@example.com,Nordlys,CFO,07 Jun 2026\n';
const cellLimit = 64 * 1024;

/** What holds of every answer, whatever came in. */
function checkFound(found: FoundInFiles): void {
  for (const finding of found.findings) {
    const skipped = finding.skipped.filter(({ reason }) => reason !== 'long-cell');
    const sum = skipped.reduce((total, { count }) => total + count, finding.used);
    expect(finding.rowsRead).toBe(sum);
    const isClear = finding.used > 0 || finding.problem || finding.question || finding.kind === 'not-used';
    expect(isClear || finding.kind === 'linkedin-invitations', JSON.stringify(finding)).toBeTruthy();
    for (const { sample } of finding.skipped) expect(sample.length).toBeLessThanOrEqual(160);
  }
  for (const { keys, name, emails } of found.contacts) {
    expect(keys.every((key) => /^(?:in|urn):./.test(key))).toBe(true);
    expect(keys.length > 0 || name !== '' || emails.length > 0).toBe(true);
    expect(name).not.toContain('\0');
  }
  expect(found.touches.every(({ at }) => Number.isFinite(at))).toBe(true);
}

async function readAny(files: FileIn[]): Promise<FoundInFiles> {
  const found = await readFiles(
    files,
    noChoices,
    () => {},
    () => false,
  );
  checkFound(found);
  return found;
}

describe('whatever the file, the answer is a finding', () => {
  test('random bytes under any name', async () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, content) => {
        expect((await readAny([{ name, bytes: content }])).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  test('random bytes behind a ZIP’s, a workbook’s and a mark’s first bytes', async () => {
    const marks = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    );
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({ maxLength: 500 }), async (mark, rest) => {
        await readAny([{ name: 'a', bytes: Uint8Array.from([...mark, ...rest]) }]);
      }),
    );
  });

  test('random cells under real headers', async () => {
    const headers = fc.constantFrom(
      header,
      'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT\n',
      'From,To,Date,Subject,Content,Direction,Folder\n',
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n',
      'First Name,Last Name,Maiden Name,Headline\n',
      'Record ID,First Name,Email,LinkedIn URL,Opted out\n',
      'Person - Name;Person - Email - Work\n',
      'First Name,Full Name,Linkedin URL Public,Matches Filters\n',
      'FirstName,LastName,LeadSource,Company\n',
      'BEGIN:VCARD\n',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '"',
        '""',
        ',',
        '\r\n',
        '\0',
        '=1+1',
        "'=1",
        "'",
        'javascript:alert(1)',
        'OUTGOING',
        'Yes',
        '07 Jun 2026',
        '2026-03-02 08:15:09 UTC',
        '1/2/26',
        'https://www.linkedin.com/in/%zz',
        'https://www.linkedin.com/in/a-b',
        'FN:x',
        'N:a;b',
        'END:VCARD',
        'FN;ENCODING=QUOTED-PRINTABLE:=',
        '<p',
        '&#x110000;',
        '&#0;',
        '\ud800',
      ),
    );
    const body = fc.array(cell, { maxLength: 60 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(names, headers, body, async (name, head, rest) => {
        await readAny(toFiles({ [name]: head + rest.replaceAll(';', ',\n') }));
      }),
      { numRuns: 300 },
    );
  });

  test('a ZIP with any byte changed, or cut', async () => {
    const zip = zipSync({
      'Connections.csv': strToU8(header + row.repeat(20)),
      'b/messages.csv': strToU8('x'),
    });
    const place = fc.nat(zip.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? zip.slice(0, at) : zip.slice();
        if (!isCut) bytes[at] = byte;
        await readAny([{ name: 'a.zip', bytes }]);
      }),
    );
  });

  test('what was written comes back: any names, companies and quotes', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((value) => `x${value}x`);
    const separators = fc.constantFrom(',', ';', '\t');
    const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        separators,
        async (values, separator) => {
          const lines = values.map((value) => ['Ida', 'Lund', quote(value), '07 Jun 2026'].join(separator));
          const file = [
            ['First Name', 'Last Name', 'Company', 'Connected On'].join(separator),
            ...lines,
          ].join('\r\n');
          const { contacts } = await readTexts({ 'c.csv': file });
          expect(contacts.map(({ company }) => company)).toEqual(values);
        },
      ),
    );
  });
});

describe('no file is too odd to come to an end', () => {
  const big = 10 * 1024 * 1024;

  test.each([
    ['letters', 'x'.repeat(big)],
    ['quotes', '"'.repeat(big)],
    ['quotes and letters', '"x'.repeat(big / 2)],
    ['commas', ','.repeat(big)],
    ['line breaks', '\n'.repeat(big)],
    ['blanks', ' '.repeat(big)],
    ['NULs', '\0'.repeat(big)],
    ['tags that never close', '<a '.repeat(big / 3)],
    ['ampersands', '&#'.repeat(big / 2)],
  ])(
    '10 MB of %s in a cell and in a message, and a part of it alone and in a card',
    async (_name, filling) => {
      const cell = `"${filling.replaceAll('"', '""')}"`;
      const message =
        'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n1,A,,B,2026-03-02 08:15:09 UTC,';
      const part = filling.slice(0, big / 8);
      await readAny(toFiles({ x: part }));
      await readAny(toFiles({ x: header + part }));
      const { finding } = await readText('x', `${header}Ida,Lund,,,${cell},CFO,07 Jun 2026\n`);
      expect(finding).toMatchObject({ rowsRead: 1, used: 1 });
      await readAny(toFiles({ x: message + cell }));
      await readAny(toFiles({ 'x.vcf': `BEGIN:VCARD\r\nFN:${part}\r\nEND:VCARD\r\n` }));
      await readAny(
        toFiles({ 'x.vcf': `BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:${part}=\r\nEND:VCARD\r\n` }),
      );
    },
    60_000,
  );

  test('a long cell is cut, and the row is used', async () => {
    const { contacts, finding } = await readText(
      'c.csv',
      `${header}Ida,Lund,,,${'x'.repeat(big)},CFO,07 Jun 2026\n${row}`,
    );
    expect(contacts[0]?.company).toHaveLength(cellLimit);
    expect(finding).toMatchObject({ rowsRead: 2, used: 2, skipped: [{ reason: 'long-cell', count: 1 }] });
  });

  test('a stray quote costs its own cell', async () => {
    const { contacts } = await readText(
      'c.csv',
      `${header}"Ida,Lund,,,Nordlys,CFO,07 Jun 2026\n${row}${row}`,
    );
    expect(contacts).toHaveLength(3);
  });

  test('rows beyond half a million are counted, not read', async () => {
    const { contacts, finding } = await readText(
      'c.csv',
      `First Name,Connected On\n${'A,\n'.repeat(500_003)}`,
    );
    expect(contacts).toHaveLength(500_000);
    expect(finding.skipped).toEqual([{ reason: 'too-many-rows', count: 3, sample: 'A' }]);
  }, 60_000);
});

describe('cancelling', () => {
  test('ends the reading with an error of that name', async () => {
    const files = toFiles({ 'c.csv': header + row.repeat(200_000) });
    let looks = 0;
    const reading = readFiles(
      files,
      noChoices,
      () => {},
      () => ++looks > 4,
    );
    await expect(reading).rejects.toMatchObject({ name: 'Cancelled' });
  });

  test('progress only grows, and ends at the whole', async () => {
    const seen: [number, number][] = [];
    const zip = zipSync({
      'Connections.csv': strToU8(header + row.repeat(20_000)),
      'b.csv': strToU8('ä,b\n'.repeat(9)),
    });
    await readFiles(
      [{ name: 'a.zip', bytes: zip }],
      noChoices,
      (done, total) => seen.push([done, total]),
      () => false,
    );
    expect(seen.length).toBeGreaterThan(3);
    for (const [index, [done]] of seen.entries())
      expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.[0] ?? 0);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });
});
