import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { canUndo } from '../../../src/storage/decisions/can-undo';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { forEachPerson } from '../../../src/storage/derived/for-each-person';
import { rebuildQueue, wakeSnoozed } from '../../../src/storage/derived/rebuild-queue';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadNextWake } from '../../../src/storage/load/load-due';
import { countPeople, loadPerson } from '../../../src/storage/load/load-person';
import { countQueue, loadCards, loadQueue } from '../../../src/storage/load/load-queue';
import { capture, comment, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

beforeEach(async () => {
  await emptyDatabase();
  const said = comment(seen('in:cleo'), '5', 'How long did that take you?');
  await saveCapture(
    capture({ engagements: [reaction(seen('in:ada')), reaction(seen('in:bo')), said] }),
    null,
    noon,
  );
});

it('a queue has the warmest first', async () => {
  expect((await loadQueue(noon))[0]).toBe('in:cleo');
  expect(await countQueue(noon)).toBe(3);
});

it('a decision about several people leaves the queue and comes back with one undo', async () => {
  await decide(['in:ada', 'in:bo'], { stage: 'known', knownAs: 'mate' }, noon);
  expect(await loadQueue(noon)).toEqual(['in:cleo']);
  await decide(['in:cleo'], { stage: 'not-a-fit' }, noon);
  expect(await countQueue(noon)).toBe(0);

  expect((await undoLast(noon))?.map((one) => one.personId)).toEqual(['in:cleo']);
  expect(await loadQueue(noon)).toEqual(['in:cleo']);
  expect((await undoLast(noon))?.map((one) => one.personId)).toEqual(['in:ada', 'in:bo']);
  expect(await countQueue(noon)).toBe(3);
  expect(await db.outreach.count()).toBe(0);
  expect(await canUndo()).toBe(false);
  expect(await undoLast(noon)).toBeNull();
});

it('deciding what is decided already is no act', async () => {
  await decide(['in:ada'], { stage: 'known' }, noon);
  await decide(['in:ada'], { stage: 'known' }, noon + 1);
  expect(await db.decisions.count()).toBe(1);
});

it('undo after a join keeps what the other record held', async () => {
  await decide(['in:ada'], { note: 'from Turin', tags: ['a'] }, noon);
  await saveCapture(capture({ engagements: [reaction(seen('urn:ACoAA1'))], at: noon + 1 }), null, noon);
  await decide(['urn:ACoAA1'], { stage: 'known', knownAs: 'customer' }, noon + 2);
  await saveCapture(
    capture({ engagements: [reaction(seen(['in:ada', 'urn:ACoAA1']))], at: noon + 3 }),
    null,
    noon,
  );
  expect(await loadQueue(noon)).not.toContain('in:ada');
  await undoLast(noon);
  expect(await db.outreach.toArray()).toMatchObject([
    { personId: 'in:ada', stage: 'new', knownAs: null, note: 'from Turin', tags: ['a'] },
  ]);
  expect(await loadQueue(noon)).toContain('in:ada');
});

it('who is put off comes back in their place when the time has come', async () => {
  const later = noon + minute;
  await decide(['in:cleo'], { snoozedUntil: later }, noon);
  expect(await loadQueue(noon)).not.toContain('in:cleo');
  expect(await loadNextWake()).toBe(later);
  expect((await loadQueue(later))[0]).toBe('in:cleo');
  expect(await countQueue(later)).toBe(3);
  expect(await wakeSnoozed(noon)).toBe(0);
  expect(await wakeSnoozed(later)).toBe(1);
  expect((await loadQueue(later))[0]).toBe('in:cleo');
  expect(await countQueue(later)).toBe(3);
  expect(await loadNextWake()).toBeNull();
});

it('the queue follows when the user corrects who they are', async () => {
  await rebuildQueue({ keys: ['in:cleo'], name: null, source: 'typed', pages: [] }, noon, 2);
  expect(await countQueue(noon)).toBe(2);
  // A decision taken back cannot let them in.
  await decide(['in:cleo'], { stage: 'known' }, noon);
  await undoLast(noon);
  expect(await loadQueue(noon)).not.toContain('in:cleo');
  await rebuildQueue(null, noon, 2);
  expect(await countQueue(noon)).toBe(3);
});

it('cards come in the order asked for, with a gap where nobody is', async () => {
  const [cleo, nobody, ada] = await loadCards(['in:cleo', 'in:nobody', 'in:ada']);
  expect(nobody).toBeUndefined();
  expect(ada?.because).toMatchObject({ reactions: 1, comments: 0, posts: 1, asked: false });
  expect(cleo).toMatchObject({ outreach: null, because: { comments: 1, asked: true } });
  expect(cleo?.reasons[0]?.post.url).toBe('https://www.linkedin.com/feed/update/urn:li:activity:1/');
  expect((await loadPerson('in:cleo'))?.person.id).toBe('in:cleo');
});

it('everyone is handed over once, batch by batch', async () => {
  const batches: string[][] = [];
  await forEachPerson((people) => void batches.push(people.map((one) => one.id)), 2);
  expect(batches).toEqual([['in:ada', 'in:bo'], ['in:cleo']]);
  expect(await countPeople()).toBe(3);
});
