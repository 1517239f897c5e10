import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/exchange/read-files';
import { ericFiles } from '../practice/scenarios/eric-files';
import { noChoices, reasonsOf } from './read-texts';

const files = ericFiles();
const found = await readFiles(
  files,
  noChoices,
  () => {},
  () => false,
);
const finding = (end: string) => found.findings.find(({ file }) => file.endsWith(end));
const rowsOf = (name: string) =>
  strFromU8(unzipSync(files[0]?.bytes ?? new Uint8Array())[name] ?? new Uint8Array());
/** Counts without a parser: none of these columns holds such text elsewhere. */
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test('every connection with a link is read, every closed account counted', () => {
  const rows = rowsOf('Connections.csv');
  const linked = count(rows, /,https:\/\/www\.linkedin\.com\/in\//g);
  const closed = count(rows, /^,,,,,,.+$/gm);
  expect(finding('/Connections.csv')).toMatchObject({
    used: linked,
    rowsRead: linked + closed,
    problem: null,
  });
  expect(found.contacts.filter(({ source }) => source === 'connection')).toHaveLength(linked);
  expect(found.contacts.filter(({ source, keys }) => source === 'connection' && keys.length !== 1)).toEqual(
    [],
  );
});

test('every message but the advert is a touch, and everybody in it known', () => {
  const rows = count(rowsOf('messages.csv'), /^"2-/gm);
  expect(finding('/messages.csv')).toMatchObject({ rowsRead: rows, used: rows - 1 });
  expect(reasonsOf(finding('/messages.csv')!)).toEqual({ 'no-profile-link': 1 });
  expect(found.touches).toHaveLength(rows - 1);
  expect(new Set(found.touches.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
  const partners = new Set(found.touches.flatMap(({ keys }) => keys));
  expect(found.contacts.filter(({ source }) => source === 'written-with')).toHaveLength(partners.size);
  expect([...partners]).not.toContain('in:eric-tannhauser');
});

test('one pending invitation, the talk with a guide left alone, and Eric himself', () => {
  expect(finding('/Invitations.csv')).toMatchObject({ rowsRead: 2, used: 1 });
  expect(finding('/guide_messages.csv')).toMatchObject({ kind: 'not-used', rowsRead: 0 });
  expect(found.owner).toMatchObject({ keys: ['in:eric-tannhauser'], name: 'Eric Tannhauser' });
  expect(found.owner?.headline).toContain('Kitebird');
});

test('every row of the CRM, by link in any of its columns or by e-mail', () => {
  const text = strFromU8(files[1]?.bytes ?? new Uint8Array());
  const rows = text.trim().split('\n').slice(1);
  const crm = found.contacts.filter(({ source }) => source === 'crm');
  expect(finding('.csv')).toBeDefined();
  expect(found.findings.at(-1)).toMatchObject({ kind: 'hubspot', rowsRead: rows.length, used: rows.length });
  expect(crm.filter(({ keys }) => keys.length > 0)).toHaveLength(
    count(text, /https?:\/\/(?:\w+\.)?linkedin\.com\/in\//g),
  );
  expect(crm.filter(({ emails }) => emails.length > 0)).toHaveLength(
    rows.filter((row) => row.includes('@')).length,
  );
  expect(crm.flatMap(({ emails }) => emails).every((email) => email === email.toLowerCase())).toBe(true);
});
