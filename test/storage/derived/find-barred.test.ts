import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { undoLast } from '../../../src/storage/decisions/decide';
import { findBarred } from '../../../src/storage/derived/find-barred';
import { rebuildKnown } from '../../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { capture, dump, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

const urn = 'urn:ACoAAInventedAda';

beforeEach(async () => {
  await emptyDatabase();
  await see(seen('in:ada'), seen('in:bo', { name: 'Bo Tarn' }));
});

/** A later look at the same post shows these people. */
async function see(...people: ReturnType<typeof seen>[]): Promise<void> {
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
}

async function reasonOf(personId: string): Promise<string | null | undefined> {
  return (await db.knownPeople.get(personId))?.reason;
}

const bar = (id: string) => act([id], { is: 'do-not-contact' }, noon + minute);

/** As erasing a person leaves it: only the hashes and their salt. */
async function erase(): Promise<void> {
  const tables = [db.people, db.engagements, db.knownPeople, db.queue, db.outreach, db.touches, db.decisions];
  await Promise.all(tables.map((table) => table.clear()));
}

it('makes a person known for good, and keeps nothing but a hash of each key', async () => {
  await bar('in:ada');
  expect(await reasonOf('in:ada')).toBe('do-not-contact');
  expect(await reasonOf('in:bo')).toBeNull();
  expect(await loadQueue(noon)).toEqual(['in:bo']);
  const rows = await db.doNotContact.toArray();
  expect(rows).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), at: noon + minute, why: null }]);
});

it('salts: the same key has another hash in another database', async () => {
  await bar('in:ada');
  const [first] = await db.doNotContact.toCollection().primaryKeys();
  await emptyDatabase();
  await see(seen('in:ada'));
  await bar('in:ada');
  const [second] = await db.doNotContact.toCollection().primaryKeys();
  expect([first, second].every((hash) => hash?.length === 64)).toBe(true);
  expect(second).not.toBe(first);
});

it('holds when the person is erased and seen again', async () => {
  await bar('in:ada');
  await erase();
  await see(seen('in:ada'), seen('in:bo', { name: 'Bo Tarn' }));
  expect(await reasonOf('in:ada')).toBe('do-not-contact');
  expect(await loadQueue(noon)).toEqual(['in:bo']);
});

it('holds for a key that came up later, also when only that one is seen after an erasure', async () => {
  await bar('in:ada');
  await see(seen('in:ada', { keys: ['in:ada', urn] }));
  expect(await db.doNotContact.count()).toBe(2);
  await erase();
  await see(seen(urn));
  expect(await reasonOf(urn)).toBe('do-not-contact');
  expect(await loadQueue(noon)).toEqual([]);
});

it('holds for everybody who is found to be the same person', async () => {
  await see(seen(urn, { name: 'A. Moreno' }));
  await bar('in:ada');
  expect(await reasonOf(urn)).toBeNull();
  await see(seen('in:ada', { keys: ['in:ada', urn] }));
  const [ada] = await db.people.where('keys').equals(urn).toArray();
  expect(ada?.keys.toSorted()).toEqual(['in:ada', urn]);
  expect(await reasonOf(ada?.id ?? '')).toBe('do-not-contact');
});

it('is not undone by "not known after all", nor by working out anew who is known', async () => {
  await bar('in:ada');
  await act(['in:ada'], { is: 'back' }, noon + 2 * minute);
  expect(await reasonOf('in:ada')).toBe('do-not-contact');
  await rebuildKnown({}, () => {}, noon);
  expect(await reasonOf('in:ada')).toBe('do-not-contact');
});

it('takes the promise away, and is taken back by one undo', async () => {
  await act(['in:ada'], { is: 'replied', channel: 'message', text: 'Not interested' }, noon);
  const before = await dump();
  await bar('in:ada');
  expect(await db.outreach.get('in:ada')).toMatchObject({ stage: 'not-a-fit', nextAt: null, nextWhy: null });
  await undoLast(noon + 2 * minute);
  const after = await dump();
  for (const table of ['outreach', 'knownPeople', 'queue', 'doNotContact', 'touches'] as const) {
    expect(after[table]).toEqual(before[table]);
  }
});

it('an undo also forgets the keys that came up since', async () => {
  await bar('in:ada');
  await see(seen('in:ada', { keys: ['in:ada', urn] }));
  await undoLast(noon + 2 * minute);
  expect(await db.doNotContact.count()).toBe(0);
});

it('can be lifted, which one undo takes back, too', async () => {
  await bar('in:ada');
  await act(['in:ada'], { is: 'contact-again' }, noon + 2 * minute);
  expect(await db.doNotContact.count()).toBe(0);
  expect(await reasonOf('in:ada')).toBeNull();
  await undoLast(noon + 3 * minute);
  expect(await reasonOf('in:ada')).toBe('do-not-contact');
});

it('asks nothing of the browser while nobody is barred', async () => {
  const people = await db.people.toArray();
  expect(people.length).toBeGreaterThan(0);
  const barred = await db.transaction('rw', [db.doNotContact, db.derivedFrom], () => findBarred(people));
  expect(barred.size).toBe(0);
  expect(await db.derivedFrom.get('salt')).toBeUndefined();
});
