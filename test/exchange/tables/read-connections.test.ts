import { describe, expect, test } from 'vitest';
import { latin1, readText, utf16le } from '../read-texts';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see addresses, if allowed, see https://www.linkedin.com/psettings/privacy/email."

`;
const today = `${preamble}First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zoë,"Brandt, PhD",https://www.linkedin.com/in/zo%C3%AB-brandt-synthetic,,"Kesselring, Holtmann & Co.",VP of Sales EMEA,07 Jun 2026
,,,,,,03 May 2026
José,Ñandú 🚀,https://www.linkedin.com/in/jose-nandu-synthetic,jose@example.com,Cafés Montuno,"Director, ""Growth""",29 Feb 2024`;

describe('Connections.csv', () => {
  test('of today: preamble, credentials, commas, quotes, a closed account, no newline at the end', async () => {
    const { contacts, finding } = await readText('Connections.csv', today);
    expect(contacts).toEqual([
      {
        source: 'connection',
        name: 'Zoë Brandt, PhD',
        keys: ['in:zoë-brandt-synthetic'],
        emails: [],
        company: 'Kesselring, Holtmann & Co.',
        position: 'VP of Sales EMEA',
        connectedOn: Date.UTC(2026, 5, 7),
        doNotContact: false,
      },
      {
        source: 'connection',
        name: 'José Ñandú 🚀',
        keys: ['in:jose-nandu-synthetic'],
        emails: ['jose@example.com'],
        company: 'Cafés Montuno',
        position: 'Director, "Growth"',
        connectedOn: Date.UTC(2024, 1, 29),
        doNotContact: false,
      },
    ]);
    expect(finding).toEqual({
      file: 'Connections.csv',
      kind: 'linkedin-connections',
      rowsRead: 3,
      used: 2,
      skipped: [{ reason: 'closed-account', count: 1, sample: '03 May 2026' }],
      warning: null,
      problem: null,
      question: null,
    });
  });

  test('of 2018: no preamble, no link, a date with a clock', async () => {
    const file =
      'First Name,Last Name,Email Address,Company,Position,Connected On\nIda,Lund,ida@example.com,Nordlys,CFO,"11/2/18, 9:05 PM"\n';
    const { contacts, finding } = await readText('Connections.csv', file);
    expect(contacts[0]).toMatchObject({ name: 'Ida Lund', keys: [], emails: ['ida@example.com'] });
    expect(contacts[0]?.connectedOn).toBe(Date.UTC(2018, 10, 2, 21, 5));
    expect(finding.question).toBeNull();
  });

  test('re-saved by Excel: byte order mark, CRLF, semicolons, lost columns, DD-Mon-YY', async () => {
    const file =
      '\uFEFFFirst Name;Last Name;URL;Connected On\r\nIda;Lund;https://www.linkedin.com/in/ida-lund;07-Jun-26\r\n';
    const { contacts, finding } = await readText('Connections (1).csv', file);
    expect(contacts).toMatchObject([
      { keys: ['in:ida-lund'], company: null, connectedOn: Date.UTC(2026, 5, 7) },
    ]);
    expect(finding.warning).toBeNull();
  });

  test.each([
    ['UTF-16 with its mark', utf16le(today.replaceAll(',', '\t').replaceAll('"', '')), null],
    [
      'Windows-1252, with a warning',
      latin1('First Name,Last Name,Connected On\nZoë,Brandt,07 Jun 2026\n'),
      'guessed-encoding',
    ],
  ])('in %s', async (_name, bytes, warning) => {
    const { contacts, finding } = await readText('Connections.csv', bytes);
    expect(contacts[0]?.name).toMatch(/^Zoë Brandt/);
    expect(finding.warning).toBe(warning);
  });

  test.each([
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '12 März 2023'],
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion', '12 mars 2023'],
    [
      'shouted, with underscores',
      'FIRST_NAME,LAST_NAME,URL,EMAIL_ADDRESS,COMPANY,POSITION,CONNECTED_ON',
      '12 Mar 2023',
    ],
  ])('with a %s header', async (_language, header, date) => {
    const row = `Ida,Lund,https://www.linkedin.com/in/ida-lund,ida@example.com,Nordlys,CFO,${date}`;
    const { contacts } = await readText('Connections.csv', `${header}\n${row}\n`);
    expect(contacts).toEqual([
      {
        source: 'connection',
        name: 'Ida Lund',
        keys: ['in:ida-lund'],
        emails: ['ida@example.com'],
        company: 'Nordlys',
        position: 'CFO',
        connectedOn: Date.UTC(2023, 2, 12),
        doNotContact: false,
      },
    ]);
  });

  test('other order, one more column, ?trk=, a row without link, bare commas', async () => {
    const file = `Connected On,Last Name,First Name,Tags,URL
07 Jun 2026,Lund,Ida,vip,https://www.linkedin.com/in/Ida-Lund/?trk=people
08 Jun 2026,Lund,Ida,,https://www.linkedin.com/in/ida-lund-2
09 Jun 2026,Moor,Tom,,
,,,,
,,,,
`;
    const { contacts, finding, reasons } = await readText('any name.csv', file);
    expect(contacts.map(({ name, keys }) => [name, ...keys])).toEqual([
      ['Ida Lund', 'in:ida-lund'],
      ['Ida Lund', 'in:ida-lund-2'],
      ['Tom Moor'],
    ]);
    expect(finding).toMatchObject({ rowsRead: 5, used: 3 });
    expect(reasons).toEqual({ 'empty-row': 2 });
  });

  test('links that are none of LinkedIn never become keys, and formulas stay text', async () => {
    const file = `First Name,Last Name,URL,Company,Connected On
=1+1,A,javascript:alert(1)//linkedin.com/in/x,'=SUM(A1),07 Jun 2026
@b,B,https://linkedin.com.evil.example/in/x,''+49,07 Jun 2026
C,C,https://www.linkedin.com/company/nordlys,'plain,07 Jun 2026
`;
    const { contacts } = await readText('Connections.csv', file);
    expect(contacts.map(({ name, keys, company }) => [name, keys, company])).toEqual([
      ['=1+1 A', [], '=SUM(A1)'],
      ['@b B', [], "'+49"],
      ['C C', [], "'plain"],
    ]);
  });

  test('a header without usable rows is an error', async () => {
    const { finding } = await readText(
      'Connections.csv',
      `${preamble}First Name,Last Name,URL,Connected On\n,,,07 Jun 2026\n`,
    );
    expect(finding).toMatchObject({ problem: 'nothing-usable', rowsRead: 1, used: 0 });
  });

  test('dates that may be read two ways are asked about, once for the column, and read as answered', async () => {
    const rows = (dates: string[]) =>
      `First Name,Last Name,Connected On\n${dates.map((date, index) => `P${index},Q,${date}`).join('\n')}\n`;
    const open = await readText('Connections.csv', rows(['03/04/2026', '05/06/2026']));
    expect(open.finding.question).toEqual({ kind: 'date-order', samples: ['03/04/2026', '05/06/2026'] });
    expect(open.contacts.map((contact) => contact.connectedOn)).toEqual([null, null]);
    const answered = await readText('Connections.csv', rows(['03/04/2026']), {
      dateOrder: { 'Connections.csv': 'day-first' },
    });
    expect(answered.finding.question).toBeNull();
    expect(answered.contacts[0]?.connectedOn).toBe(Date.UTC(2026, 3, 3));
    const told = await readText('Connections.csv', rows(['03/04/2026', '05/16/2026']));
    expect(told.finding.question).toBeNull();
    expect(told.contacts[0]?.connectedOn).toBe(Date.UTC(2026, 2, 4));
  });

  test('50,000 rows', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) =>
        `First${index},"Last, ${index}",https://www.linkedin.com/in/p-${index},,Nordlys,CFO,07 Jun 2026`,
    );
    const file = `${preamble}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}`;
    const { contacts, finding } = await readText('Connections.csv', file);
    expect(finding).toMatchObject({ rowsRead: 50_000, used: 50_000, skipped: [] });
    expect(contacts.at(-1)?.keys).toEqual(['in:p-49999']);
  });
});
