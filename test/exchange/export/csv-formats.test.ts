import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CsvFormat, csvFormats, csvTable } from '../../../src/exchange/export/csv-formats';
import { type PlainColumn, plainColumns } from '../../../src/exchange/tables/plain-columns';
import type { Separator } from '../../../src/exchange/tables/read-records';
import { byteOrderMark, writeCsv } from '../../../src/exchange/tables/write-csv';
import { stages } from '../../../src/leads/records/stage';
import type { PersonRecord } from '../../../src/leads/results/export-person';
import { inZone } from '../../support/in-zone';
import { jose, madonna, makeRecord, mei, zoe } from '../make-record';
import { readText } from '../read-texts';

const people = [zoe, jose, madonna, mei];

function write(
  format: CsvFormat,
  records: readonly PersonRecord[],
  { columns = plainColumns, separator = ',' as Separator, withBarred = false } = {},
): string {
  const { header, toRow } = csvTable(format, columns, withBarred);
  return byteOrderMark + writeCsv([header, ...records.map(toRow)], separator);
}

function read(file: string): Record<string, string>[] {
  return parse(file, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
}

describe('HubSpot', () => {
  test('the columns it knows, one row a person', () => {
    expect(read(write('hubspot', people)).map((row) => Object.values(row))).toEqual([
      ['Zoë', 'Brandt', '', 'VP of Sales EMEA', zoe.company, zoe.url, 'Lead', 'New'],
      [
        'José',
        'Ñandú',
        'jose@example.com',
        'Director, Growth',
        'Cafés Montuno',
        jose.url,
        'Lead',
        'Attempted to contact',
      ],
      ['', 'Madonna', '', 'Artist', '', madonna.url, 'Lead', 'New'],
      ['', '李梅', 'mei@example.com', '销售总监', '青禾科技', mei.url, 'Opportunity', 'Open deal'],
    ]);
    expect(csvTable('hubspot', [], false).header.join(',')).toBe(
      'First Name,Last Name,Email,Job Title,Company Name,LinkedIn URL,Lifecycle Stage,Lead Status',
    );
  });

  test('every stage has a word that is on its lists', () => {
    const rows = read(
      write(
        'hubspot',
        stages.map((stage) => makeRecord({ stage })),
      ),
    );
    for (const row of rows) {
      expect(['Lead', 'Opportunity', 'Customer', 'Other']).toContain(row['Lifecycle Stage']);
      expect([
        'New',
        'Attempted to contact',
        'Connected',
        'Open deal',
        'Unqualified',
        'Bad timing',
      ]).toContain(row['Lead Status']);
    }
  });
});

describe('Salesforce', () => {
  test('a lead always has a last name and a company', () => {
    const nobody = makeRecord({ name: '', firstName: '', lastName: '', company: null, doNotContact: true });
    expect(read(write('salesforce-lead', [...people, nobody])).map((row) => Object.values(row))).toEqual([
      ['Zoë', 'Brandt', zoe.company, 'VP of Sales EMEA', '', 'Social', 'Open - Not Contacted', zoe.url, '0'],
      [
        'José',
        'Ñandú',
        'Cafés Montuno',
        'Director, Growth',
        'jose@example.com',
        'Social',
        'Working - Contacted',
        jose.url,
        '0',
      ],
      ['', 'Madonna', '[not provided]', 'Artist', '', 'Social', 'Open - Not Contacted', madonna.url, '0'],
      ['', '李梅', '青禾科技', '销售总监', 'mei@example.com', 'Social', 'Working - Contacted', mei.url, '0'],
      ['', '[not provided]', '[not provided]', '', '', 'Social', 'Open - Not Contacted', zoe.url, '1'],
    ]);
    expect(csvTable('salesforce-lead', [], false).header.join(',')).toBe(
      'First Name,Last Name,Company,Title,Email,Lead Source,Lead Status,LinkedIn URL,Email Opt Out',
    );
  });

  test('no lead comes as converted: an import with that is refused', () => {
    const rows = read(
      write(
        'salesforce-lead',
        stages.map((stage) => makeRecord({ stage })),
      ),
    );
    const words = new Set(rows.map((row) => row['Lead Status']));
    expect([...words].sort()).toEqual([
      'Closed - Not Converted',
      'Open - Not Contacted',
      'Working - Contacted',
    ]);
  });

  test('a contact has an account instead of a company', () => {
    expect(read(write('salesforce-contact', [zoe, madonna]))).toMatchObject([
      { 'First Name': 'Zoë', 'Last Name': 'Brandt', 'Account Name': zoe.company, 'Email Opt Out': '0' },
      { 'First Name': '', 'Last Name': 'Madonna', 'Account Name': '', 'Email Opt Out': '0' },
    ]);
  });
});

test('Pipedrive: its own prefix', () => {
  expect(read(write('pipedrive', people))).toMatchObject([
    { 'Person - Name': 'Zoë Brandt', 'Person - Organization': zoe.company, 'Person - Email - Work': '' },
    { 'Person - Name': 'José Ñandú', 'Person - Email - Work': 'jose@example.com' },
    { 'Person - Name': 'Madonna', 'Person - Organization': '', 'Person - LinkedIn Page': madonna.url },
    { 'Person - Name': '李梅', 'Person - Title': '销售总监' },
  ]);
});

describe('the plain table', () => {
  test('everything about a person, dates as days on the user’s own clock', async () => {
    const person = makeRecord({
      emails: ['zoe@example.com', 'z@example.com'],
      stage: 'won',
      level: 'vp',
      function: 'sales',
      nextAt: Date.UTC(2026, 10, 24, 23, 30),
      nextWhy: 'follow-up',
      tags: ['fair', 'warm'],
      note: 'Likes coffee;\n=not a formula',
      touches: 3,
      firstTouchAt: Date.UTC(2026, 0, 2, 12),
      lastTouchAt: Date.UTC(2026, 1, 3, 12),
      lastReasonAt: Date.UTC(2026, 1, 1, 12),
      postUrl: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      topic: 'A question about harbours',
      outcomes: [
        { kind: 'meeting-held', at: Date.UTC(2026, 2, 2, 12) },
        { kind: 'order', at: Date.UTC(2026, 3, 9, 12) },
      ],
      orders: [
        { amount: 1_250_050, currency: 'EUR' },
        { amount: 90_000, currency: 'JPY' },
      ],
      doNotContact: true,
      knownBecause: 'do-not-contact',
    });
    const [row] = await inZone('Asia/Tokyo', async () => read(write('plain', [person])));
    expect(row).toEqual({
      'Full name': 'Zoë Brandt',
      'First name': 'Zoë',
      'Last name': 'Brandt',
      'LinkedIn URL': person.url,
      'LinkedIn keys': 'in:zoë-brandt',
      Headline: '',
      'Job title': '',
      Company: '',
      'E-mail': 'zoe@example.com; z@example.com',
      Degree: '2',
      Level: 'vp',
      Function: 'sales',
      Stage: 'won',
      'Known because': 'do-not-contact',
      'Next on': '2026-11-25',
      'Next step': 'follow-up',
      Tags: 'fair; warm',
      Note: "Likes coffee;\n'=not a formula",
      Reasons: '1',
      'Last reason on': '2026-02-01',
      'Last topic': 'A question about harbours',
      'Last post': 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      Touches: '3',
      'First touch on': '2026-01-02',
      'Last touch on': '2026-02-03',
      Outcomes: 'meeting-held 2026-03-02; order 2026-04-09',
      Ordered: '12500.50; 90000',
      Currency: 'EUR; JPY',
      'Do not contact': 'Yes',
    });
  });

  test('the chosen columns alone, in the order of the list', () => {
    expect(write('plain', [zoe], { columns: ['url', 'company'], separator: ';' })).toBe(
      `\uFEFF"LinkedIn URL";"Company"\r\n"${zoe.url}";"${zoe.company}"\r\n`,
    );
  });
});

describe('brought back in', () => {
  const kinds = {
    hubspot: 'hubspot',
    'salesforce-lead': 'salesforce',
    'salesforce-contact': 'salesforce',
    pipedrive: 'pipedrive',
    plain: 'afterpost',
  } as const;

  it.each(csvFormats)('%s is known for what it is, and says the same of everybody', async (format) => {
    const { contacts, finding } = await readText('x.csv', write(format, people));
    expect(finding).toMatchObject({
      kind: kinds[format],
      used: 4,
      skipped: [],
      question: null,
      problem: null,
    });
    const emails = (person: PersonRecord) => (format === 'plain' ? person.emails : person.emails.slice(0, 1));
    const keys = (person: PersonRecord) => (format === 'plain' ? person.keys : person.keys.slice(0, 1));
    expect(contacts).toMatchObject(
      people.map((person) => ({
        name: person.name,
        company: person.company,
        position: person.title,
        emails: emails(person),
        keys: keys(person),
        doNotContact: false,
      })),
    );
  });

  it.each(csvFormats)('%s tells who must not be contacted', async (format) => {
    const barred = makeRecord({ doNotContact: true, stage: 'talking' });
    const { contacts } = await readText('x.csv', write(format, [zoe, barred], { withBarred: true }));
    expect(contacts.map(({ doNotContact }) => doNotContact)).toEqual([false, true]);
  });

  it('also where a plain table has no column for that chosen', async () => {
    const file = write('plain', [zoe, makeRecord({ doNotContact: true })], {
      columns: ['url'],
      withBarred: true,
    });
    expect(Object.keys(read(file)[0] ?? {})).toEqual(['LinkedIn URL', 'Do not contact']);
    expect(csvTable('plain', plainColumns, true).header).toEqual(
      csvTable('plain', plainColumns, false).header,
    );
    const { contacts } = await readText('x.csv', file);
    expect(contacts.map(({ doNotContact }) => doNotContact)).toEqual([false, true]);
  });

  it('nobody comes back named as a placeholder', async () => {
    const nameless = makeRecord({ name: '', firstName: '', lastName: '' });
    for (const format of csvFormats) {
      const { contacts } = await readText('x.csv', write(format, [nameless]));
      expect(contacts).toMatchObject([{ name: '', company: null, keys: ['in:zoë-brandt'] }]);
    }
  });

  it('whatever the names, companies and titles hold', async () => {
    const letter = fc.constantFrom(
      ...["'", '"', '=', '+', '-', '@', ',', ';', '＝', 'a', 'B', '李', '😀', '.'],
    );
    const value = fc
      .tuple(fc.constantFrom('x', "'=x", '=x', '+x', '@x', "''-x"), fc.array(letter, { maxLength: 6 }))
      .map(([start, rest]) => start + rest.join(''));
    await fc.assert(
      fc.asyncProperty(
        value,
        value,
        value,
        fc.constantFrom(...csvFormats),
        async (name, company, title, format) => {
          const person = makeRecord({ name, firstName: '', lastName: name, company, title });
          const { contacts } = await readText('x.csv', write(format, [person]));
          expect(contacts).toMatchObject([{ name, company, position: title, keys: ['in:zoë-brandt'] }]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each<[PlainColumn[], Separator]>([
    [['name', 'note'], ';'],
    [['url'], ','],
    [['email', 'tags'], '\t'],
    [['last_name', 'url', 'do_not_contact'], ','],
  ])('a plain table of %j alone is known too', async (columns, separator) => {
    const { finding, contacts } = await readText('x.csv', write('plain', [jose], { columns, separator }));
    expect(finding).toMatchObject({ kind: 'afterpost', used: 1, question: null });
    expect(contacts).toHaveLength(1);
  });

  it('a link in a note or topic is not the person’s', async () => {
    const other = 'https://www.linkedin.com/in/somebody-else/';
    const person = makeRecord({ url: null, keys: [], note: other, topic: other, headline: other });
    const { contacts } = await readText('x.csv', write('plain', [person]));
    expect(contacts).toMatchObject([{ name: 'Zoë Brandt', keys: [] }]);
  });

  it('a list of somebody else’s with other columns is asked about as before', async () => {
    const { finding } = await readText('x.csv', 'Full name,Company,Shoe size\nIda Lund,Nordlys,39\n');
    expect(finding).toMatchObject({ kind: 'other-csv' });
  });
});
