import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { saveNote } from '../../../src/storage/decisions/save-note';
import { deleteOutcome, restoreOutcome } from '../../../src/storage/decisions/save-outcome';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadTags } from '../../../src/storage/load/load-conversation-context';
import { capture, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

beforeEach(async () => {
  await emptyDatabase();
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon);
});

const noteOf = async (id: string) => (await db.outreach.get(id))?.note;

it('keeps a note with every letter, and takes a whole sitting back at once', async () => {
  await saveNote('in:ada', 'D', noon);
  await saveNote('in:ada', 'De', noon + 1);
  await saveNote('in:ada', 'Decides in spring', noon + minute);
  expect(await noteOf('in:ada')).toBe('Decides in spring');
  expect(await db.decisions.count()).toBe(1);
  await undoLast(noon + 2 * minute);
  expect(await db.outreach.get('in:ada')).toBeUndefined();
});

it('begins a new note after a rest, after another act, and for another person', async () => {
  await saveNote('in:ada', 'One', noon);
  await saveNote('in:ada', 'One two', noon + 11 * minute);
  await decide(['in:ada'], { tags: ['Bremen'] }, noon + 12 * minute);
  await saveNote('in:ada', 'One two three', noon + 13 * minute);
  await saveNote('in:bo', 'Bo', noon + 14 * minute);
  expect(await db.decisions.count()).toBe(5);
  await undoLast(noon + 20 * minute);
  await undoLast(noon + 20 * minute);
  expect(await db.outreach.get('in:ada')).toMatchObject({ note: 'One two', tags: ['Bremen'] });
});

it('a note rubbed out again leaves nothing to undo', async () => {
  await saveNote('in:ada', 'x', noon);
  await saveNote('in:ada', '', noon + 1);
  expect(await db.decisions.count()).toBe(0);
});

it('lists every tag once, in the order of the alphabet', async () => {
  await decide(['in:ada'], { tags: ['trade fair', 'Bremen'] }, noon);
  await decide(['in:bo'], { tags: ['Bremen'] }, noon + 1);
  expect(await loadTags()).toEqual(['Bremen', 'trade fair']);
});

const order = { is: 'outcome', kind: 'order', amount: 120_000, currency: 'EUR', at: noon } as const;

it('a deleted order makes nobody a customer, and can be restored', async () => {
  await act(['in:ada'], { is: 'replied', channel: 'message', text: null }, noon);
  await act(['in:ada'], order, noon + minute);
  const [outcome] = await db.outcomes.toArray();
  expect(outcome).toMatchObject({ kind: 'order', at: noon });
  const deleted = await deleteOutcome(outcome?.id ?? '', noon + 2 * minute);
  expect(await db.outcomes.count()).toBe(0);
  expect(await db.outreach.get('in:ada')).toMatchObject({ stage: 'talking', nextWhy: 'answer' });
  if (deleted) await restoreOutcome(deleted, noon + 3 * minute);
  expect(await db.outcomes.toArray()).toEqual([outcome]);
  expect(await db.outreach.get('in:ada')).toMatchObject({ stage: 'won', nextWhy: null });
});

it('leaves things where they went since', async () => {
  await act(['in:ada'], { ...order, kind: 'proposal' }, noon);
  const [proposal] = await db.outcomes.toArray();
  await act(['in:ada'], order, noon + minute);
  await deleteOutcome(proposal?.id ?? '', noon + 2 * minute);
  expect(await db.outreach.get('in:ada')).toMatchObject({ stage: 'won' });
});

it('a touch noted for an earlier day changes only what was said; undo takes it back', async () => {
  await act(['in:ada'], { is: 'reached-out', channel: 'message', text: 'Hello', gave: null }, noon);
  const before = await db.outreach.get('in:ada');
  const touch = { direction: 'in', channel: 'email', text: 'Old', gave: null, asked: null } as const;
  await act(['in:ada'], { is: 'noted', touch: { ...touch, at: noon - 60 * minute } }, noon + minute);
  expect(await db.outreach.get('in:ada')).toEqual(before);
  expect((await db.touches.toArray()).map(({ at }) => at).sort()).toEqual([noon - 60 * minute, noon]);
  await undoLast(noon + 2 * minute);
  expect((await db.touches.toArray()).map(({ text }) => text)).toEqual(['Hello']);
});
