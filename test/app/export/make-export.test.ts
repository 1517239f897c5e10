import 'fake-indexeddb/auto';
import { parse } from 'csv-parse/sync';
import { beforeEach, expect, it } from 'vitest';
import { readExportChoice } from '../../../src/app/export/export-formats';
import { type ExportPlan, makeExport } from '../../../src/app/export/make-export';
import { act } from '../../../src/storage/decisions/act';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { capture, emptyDatabase, noon, reaction, seen } from '../../storage/make-capture';

const plan: ExportPlan = {
  ...readExportChoice(null),
  scope: { who: 'everyone' },
  self: null,
  withBarred: false,
  now: noon,
};

beforeEach(async () => {
  await emptyDatabase();
  const people = [seen('in:ada', { name: 'Ada Moreno' }), seen('in:bo', { name: 'Bo Marsh' })];
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
});

async function make(change: Partial<ExportPlan> = {}, signal = new AbortController().signal) {
  const far: [number, number][] = [];
  const made = await makeExport({ ...plan, ...change }, { signal, onFar: (...one) => void far.push(one) });
  return { made, far, text: made && (await made.blob.text()) };
}

const lastNames = (text: string | null) =>
  (parse(text ?? '', { bom: true, columns: true }) as Record<string, string>[]).map(
    (row) => row['Last Name'],
  );

it('a file with its name, its rows, and how far it came', async () => {
  const { made, far, text } = await make();
  expect(made).toMatchObject({ rows: 2, name: 'Afterpost HubSpot 2026-09-14.csv' });
  expect(made?.blob.type).toBe('text/csv;charset=utf-8');
  expect(lastNames(text)).toEqual(['Moreno', 'Marsh']);
  expect(far).toEqual([[2, 2]]);
});

it('who must not be contacted is in it only when asked for, and marked', async () => {
  await act(['in:bo'], { is: 'do-not-contact' }, noon);
  expect(lastNames((await make()).text)).toEqual(['Moreno']);
  const { text } = await make({ withBarred: true, format: 'salesforce-lead' });
  expect(lastNames(text)).toEqual(['Moreno', 'Marsh']);
  expect(text).toMatch(/"0"\r\n.*"1"\r\n$/);
});

it('a table for a program has commas, whatever the plain one has', async () => {
  expect((await make({ separator: ';' })).text).toContain('"First Name","Last Name"');
  const { text } = await make({ separator: ';', format: 'plain' });
  expect(text).toContain('"Full name";"LinkedIn URL"');
});

it('a calendar counts dates, not people', async () => {
  await act(['in:bo'], { is: 'call-agreed', at: noon + 86_400_000 }, noon);
  const { made, text } = await make({ format: 'ics' });
  expect(made).toMatchObject({ rows: 1, name: 'Afterpost calls and promises 2026-09-14.ics' });
  expect(text?.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  expect((await make({ format: 'ics', scope: { who: 'stage', stage: 'won' } })).made).toMatchObject({
    rows: 0,
  });
});

it('everything as JSON has no rows of people to choose', async () => {
  const { made, text } = await make({ format: 'json', scope: { who: 'stage', stage: 'won' } });
  expect(made?.name).toBe('Afterpost everything 2026-09-14.json');
  expect(text).toContain('Bo Marsh');
});

it('is nothing once it was called off', async () => {
  const controller = new AbortController();
  controller.abort();
  expect((await make({}, controller.signal)).made).toBeNull();
});
