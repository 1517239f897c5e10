import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { readFiles } from '../../src/exchange/read-files';
import { startKnown } from '../../src/leads/records/known-settings';
import { db } from '../../src/storage/base/database';
import { undoLast } from '../../src/storage/decisions/decide';
import { putBack } from '../../src/storage/decisions/put-back';
import { rebuildKnown } from '../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { saveImport } from '../../src/storage/imports/save-import';
import { takeBackImport } from '../../src/storage/imports/take-back-import';
import { explainKnown } from '../../src/storage/load/explain-known';
import { loadQueue } from '../../src/storage/load/load-queue';
import { loadReceipt } from '../../src/storage/load/load-receipt';
import { ericFiles } from '../practice/scenarios/eric-files';
import { ericCaptures, ericPost, ericSelf } from './eric-captures';
import { dump, emptyDatabase, minute, noon } from './make-capture';

const self = ericSelf();
const files = await Promise.all(
  ericFiles().map((file) =>
    readFiles(
      [file],
      { columns: {}, dateOrder: {}, includeNonMatching: false },
      () => {},
      () => false,
    ),
  ),
);
const captures = ericCaptures();
/** After all captures, so that no time is ahead of the clock. */
const later = noon + minute;

beforeEach(emptyDatabase);

async function captureAll() {
  for (const one of captures) await saveCapture(one, self, later);
}

async function bringIn(index: number) {
  const found = files[index];
  if (!found) throw new Error('no such file');
  return saveImport(found, { id: `file-${index}`, files: [`file ${index}`], at: later + index }, { self });
}

async function receipt() {
  const { rows } = await loadReceipt(ericPost, self);
  return Object.fromEntries(rows.filter((row) => row.count > 0).map((row) => [row.reason, row.count]));
}

/** 202 reasons, everything the pages and files take away, and who is left. */
const subtraction = {
  reasons: 202,
  self: 4,
  organisations: 4,
  hidden: 3,
  'same-person': 9,
  'first-degree': 56,
  connection: 4,
  crm: 21,
  colleague: 8,
  'written-with': 8,
  'new-people': 85,
};

it('before anything is brought in, only what the page itself says is subtracted', async () => {
  await captureAll();
  const onPage = { reasons: 202, self: 4, organisations: 4, hidden: 3, 'same-person': 9, 'first-degree': 56 };
  expect(await receipt()).toEqual({ ...onPage, 'new-people': 126 });
});

it('202 reasons become 85 new people', async () => {
  await captureAll();
  await bringIn(0);
  await bringIn(1);
  expect(await receipt()).toEqual(subtraction);
  expect(await loadQueue(noon)).toHaveLength(85);
});

it('pages and files in any order give the same receipt', async () => {
  const steps = [
    ...captures.map((one) => () => saveCapture(one, self, later)),
    () => bringIn(0),
    () => bringIn(1),
    () => bringIn(1),
  ];
  const order = fc.shuffledSubarray(steps, { minLength: steps.length, maxLength: steps.length });
  await fc.assert(
    fc.asyncProperty(order, async (shuffled) => {
      await emptyDatabase();
      for (const step of shuffled) await step();
      expect(await receipt()).toEqual(subtraction);
      expect(await loadQueue(noon)).toHaveLength(85);
    }),
    { numRuns: 8 },
  );
}, 60_000);

it('takes an import back, whole, and has it again by importing it again', async () => {
  await captureAll();
  const before = await dump();
  await bringIn(0);
  const withArchive = await receipt();
  await bringIn(1);
  await takeBackImport('file-1', {}, undefined, later);
  expect(await receipt()).toEqual(withArchive);
  await takeBackImport('file-0', {}, undefined, later);
  expect(await dump()).toEqual({ ...before, derivedFrom: expect.anything() });
  await bringIn(0);
  await bringIn(1);
  expect(await receipt()).toEqual(subtraction);
});

it('still shows who the user wants shown', async () => {
  await captureAll();
  await bringIn(0);
  await bringIn(1);
  const known = { ...startKnown, show: { crm: true } };
  await rebuildKnown({ self, known });
  const { crm: _, ...shown } = subtraction;
  expect(await receipt()).toEqual({ ...shown, 'new-people': 106 });
  expect(await loadQueue(noon)).toHaveLength(106);
  await rebuildKnown({ self, known: startKnown });
  expect(await receipt()).toEqual(subtraction);
});

it('follows what the user says about where they work', async () => {
  await captureAll();
  await bringIn(0);
  await bringIn(1);
  await rebuildKnown({ known: { ...startKnown, company: 'Nowhere Ltd' } });
  expect(await receipt()).toEqual({ ...subtraction, colleague: undefined, 'new-people': 93 });
  await rebuildKnown({ known: { ...startKnown, company: 'Nowhere Ltd', companyAliases: ['KITEBIRD'] } });
  expect(await receipt()).toEqual(subtraction);
  const known = { ...startKnown, company: 'Nowhere Ltd', excludedCompanies: ['Kitebird GmbH & Co. KG'] };
  await rebuildKnown({ known });
  expect(await receipt()).toEqual({ ...subtraction, colleague: undefined, 'excluded-company': 8 });
});

it('puts one person back, at once, and undoes that', async () => {
  await captureAll();
  await bringIn(0);
  await bringIn(1);
  const row = (await loadReceipt(ericPost, self)).rows.find((one) => one.reason === 'crm');
  const [personId = ''] = row?.personIds ?? [];
  await putBack([personId], noon);
  expect(await receipt()).toEqual({ ...subtraction, crm: 20, 'new-people': 86 });
  expect(await loadQueue(noon)).toContain(personId);
  await captureAll();
  await rebuildKnown();
  expect(await receipt()).toEqual({ ...subtraction, crm: 20, 'new-people': 86 });
  await undoLast(noon);
  expect(await receipt()).toEqual(subtraction);
  expect(await loadQueue(noon)).not.toContain(personId);
});

it('explains each match: the contact, the file, by what', async () => {
  await captureAll();
  await bringIn(0);
  await bringIn(1);
  const mailed = (await db.known.toArray()).find((row) => row.source === 'crm' && row.keys.length === 0);
  const holder = (await db.knownPeople.toArray()).find((row) => row.knownIds.includes(mailed?.id ?? ''));
  const explained = await explainKnown(holder?.personId ?? '');
  expect(explained?.reasons).toContain('crm');
  const byMail = explained?.automatic.find((one) => one.known.id === mailed?.id);
  expect(byMail).toMatchObject({ by: 'e-mail', answer: null, imports: [{ id: 'file-1' }] });
  expect(explained?.automatic.some((one) => one.by === 'profile-link')).toBe(true);
});
