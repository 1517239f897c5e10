import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Outreach } from '../../../src/leads/records/outreach';
import type { PostKey } from '../../../src/leads/records/post';
import { db } from '../../../src/storage/base/database';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import {
  type BoardFilter,
  loadBoard,
  loadBoardCards,
  wholeBoard,
} from '../../../src/storage/load/load-board';
import { touch as makeTouch } from '../../leads/make-touch';
import { capture, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';

const day = 24 * 60 * minute;
const first: PostKey = 'activity:1';
const second: PostKey = 'activity:2';

beforeEach(emptyDatabase);

async function put(personId: string, facts: Partial<Outreach>): Promise<void> {
  await db.outreach.put({ ...startOutreach(personId), ...facts });
}

async function touch(personId: string, at: number): Promise<void> {
  await db.touches.put({ ...makeTouch({ at }), id: `typed:${personId}:${at}`, personId });
}

async function readColumns(filter: Partial<BoardFilter> = {}, isUnfolded = false) {
  const { columns } = await loadBoard({ ...wholeBoard, ...filter }, noon, isUnfolded);
  return Object.fromEntries(
    columns.filter(({ ids }) => ids.length > 0).map(({ stage, ids }) => [stage, ids]),
  );
}

describe('the columns', () => {
  it('are there with nobody in them, in the order of the road and then beside it', async () => {
    const board = await loadBoard(wholeBoard, noon);
    expect(board.columns.map(({ stage }) => stage)).toEqual([
      'reached-out',
      'talking',
      'call-agreed',
      'met',
      'proposal',
      'won',
      'resting',
      'not-a-fit',
      'known',
      'lost',
    ]);
    expect(board).toMatchObject({ waiting: 0, total: 0, posts: [], tags: [] });
  });

  it('hold everybody by stage: oldest promise first, then who was in touch longest ago', async () => {
    await put('in:none', { stage: 'talking' });
    await put('in:late', { stage: 'talking', nextAt: noon + day });
    await put('in:long', { stage: 'talking' });
    await put('in:recent', { stage: 'talking' });
    await put('in:owed', { stage: 'talking', nextAt: noon - 3 * day });
    await put('in:met', { stage: 'met' });
    await touch('in:recent', noon - 30 * day);
    await touch('in:recent', noon - day);
    await touch('in:long', noon - 9 * day);
    const { columns, total } = await loadBoard(wholeBoard, noon);
    expect(columns[1]).toEqual({
      stage: 'talking',
      ids: ['in:owed', 'in:late', 'in:long', 'in:recent', 'in:none'],
      promiseAt: noon - 3 * day,
    });
    expect(columns[3]).toEqual({ stage: 'met', ids: ['in:met'], promiseAt: null });
    expect(total).toBe(6);
  });

  it('put those of one promise in the order of their last touch', async () => {
    for (const [id, at] of [
      ['in:a', 2],
      ['in:b', 5],
      ['in:c', 3],
    ] as const) {
      await put(id, { stage: 'reached-out', nextAt: noon + day });
      await touch(id, noon - at * day);
    }
    expect(await readColumns()).toEqual({ 'reached-out': ['in:b', 'in:c', 'in:a'] });
  });

  it('put those beside the road in order once they are unfolded', async () => {
    for (const [id, at] of [
      ['in:a', 2],
      ['in:b', 5],
    ] as const) {
      await put(id, { stage: 'lost' });
      await touch(id, noon - at * day);
    }
    expect(await readColumns({}, true)).toEqual({ lost: ['in:b', 'in:a'] });
    expect((await readColumns())['lost']?.toSorted()).toEqual(['in:a', 'in:b']);
  });

  it('leave out who is new, who is queued and who must not be contacted', async () => {
    await put('in:new', { stage: 'new', nextAt: noon });
    await put('in:queued', { stage: 'queued' });
    await put('in:barred', { stage: 'talking', nextAt: noon });
    const row = { reasons: [], knownIds: [], by: null, nameAndCompany: [], asked: [] };
    await db.knownPeople.put({ ...row, personId: 'in:barred', reason: 'do-not-contact' });
    expect(await readColumns()).toEqual({});
  });
});

describe('a filter', () => {
  beforeEach(async () => {
    await put('in:a', { stage: 'talking', postId: first, tags: ['fair', 'vip'], nextAt: noon });
    await put('in:b', { stage: 'talking', postId: second, tags: ['fair'], nextAt: noon + 1 });
    await put('in:c', { stage: 'won', postId: null });
  });

  const table: [Partial<BoardFilter>, Record<string, string[]>][] = [
    [{}, { talking: ['in:a', 'in:b'], won: ['in:c'] }],
    [{ posts: [second] }, { talking: ['in:b'] }],
    [{ posts: [first, second] }, { talking: ['in:a', 'in:b'] }],
    [{ tags: ['vip'] }, { talking: ['in:a'] }],
    [{ tags: ['fair'], posts: [second] }, { talking: ['in:b'] }],
    [{ due: true }, { talking: ['in:a'] }],
    [{ due: true, tags: ['nothing'] }, {}],
  ];
  it.each(table)('%j', async (filter, expected) => {
    expect(await readColumns(filter)).toEqual(expected);
  });

  it('is offered by all there are, whoever passes', async () => {
    const board = await loadBoard({ ...wholeBoard, tags: ['vip'] }, noon);
    expect(board).toMatchObject({ total: 3, posts: [first, second], tags: ['fair', 'vip'] });
  });
});

it('counts who waits for a first touch, by post and tag, and nobody as due', async () => {
  await saveCapture(
    capture({ engagements: [reaction(seen('in:ada')), reaction(seen('in:bo', { name: 'Bo Tarn' }))] }),
    null,
    noon,
  );
  const other = capture({
    post: seenPost(second),
    engagements: [reaction(seen('in:cy', { name: 'Cy Dorn' }))],
  });
  await saveCapture(other, null, noon);
  await put('in:bo', { stage: 'queued', tags: ['fair'] });
  const count = async (filter: Partial<BoardFilter>) =>
    (await loadBoard({ ...wholeBoard, ...filter }, noon)).waiting;
  expect(await count({})).toBe(3);
  expect(await count({ posts: [second] })).toBe(1);
  expect(await count({ tags: ['fair'] })).toBe(1);
  expect(await count({ tags: ['fair'], posts: [second] })).toBe(0);
  expect(await count({ due: true })).toBe(0);
});

it('a card says who, what stands, and what was said, newest first; who is gone has none', async () => {
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon);
  await put('in:ada', { stage: 'talking' });
  await put('in:gone', { stage: 'talking' });
  await touch('in:ada', noon - 2 * day);
  await touch('in:ada', noon - day);
  const cards = await loadBoardCards(['in:gone', 'in:ada']);
  expect(cards).toHaveLength(1);
  expect(cards[0]).toMatchObject({ person: { name: 'Ada Moreno' }, outreach: { stage: 'talking' } });
  expect(cards[0]?.touches.map(({ at }) => at)).toEqual([noon - day, noon - 2 * day]);
});
