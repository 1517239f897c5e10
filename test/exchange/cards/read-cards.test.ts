import { describe, expect, test } from 'vitest';
import { latin1, readText } from '../read-texts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const zoeUrl = 'https://www.linkedin.com/in/zo%C3%AB-brandt-synthetic';

describe('vCard', () => {
  test('3.0: item groups, escapes, several cards', async () => {
    const file = [
      card(
        'VERSION:3.0',
        'N:Brandt;Zoë;;;PhD',
        'FN:Zoë Brandt',
        'ORG:Kesselring\\, Holtmann & Co.',
        'TITLE:VP of Sales EMEA',
        `item1.URL:${zoeUrl}`,
        'item1.X-ABLabel:LinkedIn',
      ),
      card(
        'VERSION:3.0',
        'N:Ñandú;José;;;',
        'FN:José Ñandú',
        'EMAIL;TYPE=INTERNET:Jose@example.com',
        'NOTE:Met at a fair\\; likes\\ncoffee',
      ),
      card('VERSION:3.0', 'N:;Madonna;;;', 'FN:Madonna'),
    ].join('');
    const { contacts, finding } = await readText('contacts.vcf', file);
    expect(finding).toMatchObject({ kind: 'vcard', rowsRead: 3, used: 3, skipped: [], problem: null });
    expect(
      contacts.map(({ name, keys, emails, company, position }) => [name, keys, emails, company, position]),
    ).toEqual([
      ['Zoë Brandt', ['in:zoë-brandt-synthetic'], [], 'Kesselring, Holtmann & Co.', 'VP of Sales EMEA'],
      ['José Ñandú', [], ['jose@example.com'], null, null],
      ['Madonna', [], [], null, null],
    ]);
    expect(contacts.every(({ source }) => source === 'contact')).toBe(true);
  });

  test('2.1 of a phone: quoted-printable over two lines, a charset, bare parameters, a picture', async () => {
    const file = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91and=C3=BA;Jos=C3=A9;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =',
      '=C3=91and=C3=BA',
      'ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9s, Montuno',
      'EMAIL;INTERNET;PREF:jose@example.com',
      'URL;HOME:https://www.linkedin.com/in/jose-nandu',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ',
      ' AAAAAAAAAAAAAAAAAA=',
      '',
    );
    const { contacts } = await readText('phone.vcf', file);
    expect(contacts).toMatchObject([
      {
        name: 'José Ñandú',
        emails: ['jose@example.com'],
        keys: ['in:jose-nandu'],
        company: 'Cafés, Montuno',
      },
    ]);
  });

  test('2.1 in the bytes of its time', async () => {
    const { contacts, finding } = await readText(
      'old.vcf',
      latin1(card('VERSION:2.1', 'N:Brandt;Zoë', 'FN:Zoë Brandt')),
    );
    expect(contacts[0]?.name).toBe('Zoë Brandt');
    expect(finding.warning).toBe('guessed-encoding');
  });

  test('4.0, folded lines, social profiles', async () => {
    const file = card(
      'VERSION:4.0',
      'FN:Ida',
      '  Lund',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ida',
      ' -lund',
      'EMAIL;PREF=1:mailto:ida@example.com',
      'ORG:Nordlys;Finance',
    );
    const { contacts } = await readText('new.vcf', file);
    expect(contacts).toMatchObject([
      { name: 'Ida Lund', keys: ['in:ida-lund'], emails: ['ida@example.com'], company: 'Nordlys' },
    ]);
  });

  test.each([
    `X-SOCIALPROFILE;TYPE=linkedin:${zoeUrl}`,
    `X-SOCIALPROFILE;type=linkedin;x-user="a:b;c":${zoeUrl}`,
    `item2.X-SOCIALPROFILE;type=linkedin:${zoeUrl.replace(':', '\\:')}`,
    `url:${zoeUrl}`,
  ])('the link of %s', async (line) => {
    const { contacts } = await readText('x.vcf', card('VERSION:3.0', 'FN:Zoë Brandt', line));
    expect(contacts[0]?.keys).toEqual(['in:zoë-brandt-synthetic']);
  });

  test('a name from its parts, and no key from a link that is none', async () => {
    const file = card(
      'VERSION:3.0',
      'N:Lund;Ida;;Dr.;',
      'URL:javascript:alert(1)',
      'URL:https://www.linkedin.com/company/x',
    );
    const { contacts } = await readText('x.vcf', file);
    expect(contacts).toMatchObject([{ name: 'Ida Lund', keys: [] }]);
  });

  test('a broken card is left out, the others are read', async () => {
    const broken = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN\r\nEND:VCARD\r\n';
    const endless = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Half\r\n';
    const file =
      broken + endless + card('VERSION:3.0', 'FN:Ida Lund') + card('VERSION:3.0', 'NOTE:nobody') + endless;
    const { contacts, finding, reasons } = await readText('x.vcf', file);
    expect(contacts.map(({ name }) => name)).toEqual(['Ida Lund']);
    expect(finding).toMatchObject({ rowsRead: 5, used: 1 });
    expect(reasons).toEqual({ 'broken-card': 3, 'no-name-link-or-email': 1 });
  });

  test('cards of nobody are an error', async () => {
    expect((await readText('x.vcf', card('VERSION:3.0'))).finding.problem).toBe('nothing-usable');
  });
});
