import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCard } from '../../../src/exchange/cards/write-card';
import type { PersonRecord } from '../../../src/leads/results/export-person';
import { jose, madonna, makeRecord, mei, zoe } from '../make-record';
import { readText } from '../read-texts';

const octets = (line: string) => new TextEncoder().encode(line).length;

/** What the library reads, by property. It leaves the escapes of `;` to others, except where that parts a field. */
function parse(card: string): Record<string, unknown> {
  const component = new ical.Component(ical.parse(card) as unknown[] as never);
  return Object.fromEntries(
    component
      .getAllProperties()
      .map((one) => [one.name, one.name === 'org' ? one.getFirstValue() : plain(one.getFirstValue())]),
  );
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\\;', ';') : value;
}

describe('a card', () => {
  it('says all of it, in the form that address books read', () => {
    const person = makeRecord({
      ...zoe,
      company: 'Kesselring, Holtmann & Co.',
      emails: ['zoe@example.com', 'z@example.com'],
      tags: ['fair', 'a,b'],
      note: 'Met at a fair; likes\ncoffee',
    });
    expect(writeCard(person)).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Brandt;Zoë;;;',
        'FN:Zoë Brandt',
        'ORG:Kesselring\\, Holtmann & Co.',
        'TITLE:VP of Sales EMEA',
        'EMAIL;TYPE=INTERNET:zoe@example.com',
        'EMAIL;TYPE=INTERNET:z@example.com',
        'item1.URL:https://www.linkedin.com/in/zo%C3%AB-brandt/',
        'item1.X-ABLabel:LinkedIn',
        'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/zo%C3%AB-brandt/',
        'CATEGORIES:fair,a\\,b',
        'NOTE:Met at a fair\\; likes\\ncoffee',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('has a name of two parts even where there is one word, and no line for what is not known', () => {
    const person = makeRecord({ ...madonna, title: null, url: null });
    expect(writeCard(person)).toBe(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Madonna;;;;\r\nFN:Madonna\r\nEND:VCARD\r\n',
    );
    expect(writeCard(makeRecord({ firstName: '', lastName: '', url: null }))).toContain('\r\nFN:?\r\n');
  });

  it('folds long lines at 75 octets without cutting a character', () => {
    const note = '销售总监😀é'.repeat(40);
    const lines = writeCard(makeRecord({ note })).split('\r\n');
    expect(lines.every((line) => octets(line) <= 75)).toBe(true);
    expect(lines.some((line) => octets(line) > 71)).toBe(true);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`NOTE:${note}\r\n`);
  });

  it('marks who must not be contacted', () => {
    expect(writeCard(makeRecord({ doNotContact: true }))).toContain('CATEGORIES:Do not contact\r\n');
  });

  it('is read by another’s reader, whatever it holds', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('\\', ',', ';', ':', '\n', '"', ' ', 'é', '李', '😀'),
          fc.string({ maxLength: 5 }),
        ),
      )
      .map((parts) => `x${parts.join('')}x`);
    const oneLine = (value: string) => value.replace(/\s+/gu, ' ');
    fc.assert(
      fc.property(text, text, text, (note, company, title) => {
        // Signs that do not show are left out of cards.
        fc.pre(
          ![note, company, title].some((value) =>
            /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value.replace(/\n/g, '')),
          ),
        );
        const card = parse(writeCard(makeRecord({ note, company, title })));
        expect(card).toMatchObject({ fn: 'Zoë Brandt', version: '3.0', note });
        expect([card['org']].flat().join(';')).toBe(oneLine(company));
        expect(card['title']).toBe(oneLine(title));
      }),
      { numRuns: 300 },
    );
  });
});

describe('brought back in', () => {
  it('companies and titles of every kind are the same', async () => {
    const value = fc
      .array(fc.constantFrom('\\', ',', ';', ':', '"', "'", '=', 'é', '李', '😀', 'a', ' b'), {
        maxLength: 8,
      })
      .map((parts) => `x${parts.join('')}x`);
    await fc.assert(
      fc.asyncProperty(value, value, fc.constantFrom('', "'=", '='), async (company, rest, start) => {
        const title = start + rest;
        const { contacts } = await readText('x.vcf', writeCard(makeRecord({ company, title })));
        expect(contacts).toMatchObject([{ company, position: title }]);
      }),
      { numRuns: 200 },
    );
  });

  it('many cards in one file say the same of everybody', async () => {
    const people: PersonRecord[] = [zoe, jose, madonna, mei];
    const { contacts, finding } = await readText('contacts.vcf', people.map(writeCard).join(''));
    expect(finding).toMatchObject({ kind: 'vcard', used: 4, skipped: [] });
    expect(contacts).toMatchObject(
      people.map((person) => ({
        name: person.name,
        company: person.company,
        position: person.title,
        emails: person.emails,
        keys: person.keys.slice(0, 1),
      })),
    );
  });
});
