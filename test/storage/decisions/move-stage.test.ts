import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Outreach } from '../../../src/leads/records/outreach';
import { type Stage, stages } from '../../../src/leads/records/stage';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { canUndo } from '../../../src/storage/decisions/can-undo';
import { undoLast } from '../../../src/storage/decisions/decide';
import { moveStage } from '../../../src/storage/decisions/move-stage';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { capture, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

const day = 24 * 60 * minute;

beforeEach(async () => {
  await emptyDatabase();
  const ada = reaction(seen('in:ada'));
  const bo = reaction(seen('in:bo', { name: 'Bo Tarn' }));
  await saveCapture(capture({ engagements: [ada, bo] }), null, noon);
});

async function put(facts: Partial<Outreach>): Promise<void> {
  await db.outreach.put({ ...startOutreach('in:ada'), ...facts });
}

async function read(): Promise<Partial<Outreach>> {
  const { stage, nextAt, nextWhy, knownAs } = (await db.outreach.get('in:ada')) ?? startOutreach('in:ada');
  return { stage, nextAt, nextWhy, knownAs };
}

describe('the promise', () => {
  const promised = { nextAt: noon + 2 * day, nextWhy: 'follow-up' };
  const nothing = { nextAt: null, nextWhy: null };
  /** 90 days after Monday 14 September 2026 is Sunday 13 December: the Monday after it, at nine. */
  const rest = { nextAt: new Date(2026, 11, 14, 9).getTime(), nextWhy: 'rest-over' };
  const table: [Stage, object][] = [
    ['new', nothing],
    ['queued', nothing],
    ['talking', promised],
    ['call-agreed', promised],
    ['met', promised],
    ['proposal', promised],
    ['won', nothing],
    ['resting', rest],
    ['not-a-fit', nothing],
    ['known', nothing],
    ['lost', nothing],
  ];

  it.each(table)('of somebody moved to %s', async (stage, promise) => {
    await put({ stage: 'reached-out', ...promised });
    await moveStage(['in:ada'], stage, noon);
    expect(await read()).toEqual({ stage, knownAs: null, ...promise });
  });

  it('is tried for every stage', () => {
    expect([...table.map(([stage]) => stage), 'reached-out'].sort()).toEqual([...stages].sort());
  });

  it('to come back from a rest is one to follow up, once the rest is over early', async () => {
    await put({ stage: 'resting', ...rest });
    await moveStage(['in:ada'], 'talking', noon);
    expect(await read()).toMatchObject({ stage: 'talking', nextAt: rest.nextAt, nextWhy: 'follow-up' });
  });

  it('stays when somebody is moved to where they are, and nothing is written', async () => {
    await put({ stage: 'resting', nextAt: noon + day, nextWhy: 'rest-over' });
    await moveStage(['in:ada'], 'resting', noon);
    expect(await read()).toMatchObject({ stage: 'resting', nextAt: noon + day });
    expect(await canUndo()).toBe(false);
  });
});

it('several are one act and one undo', async () => {
  await act(['in:bo'], { is: 'known', as: 'customer' }, noon);
  const before = await db.outreach.toArray();
  await moveStage(['in:ada', 'in:bo', 'in:ada'], 'met', noon + minute);
  expect((await db.outreach.toArray()).map(({ stage, knownAs }) => [stage, knownAs])).toEqual([
    ['met', null],
    ['met', null],
  ]);
  expect(await undoLast(noon + 2 * minute)).toHaveLength(2);
  expect(await db.outreach.toArray()).toEqual(before);
});

it('the queue follows, there and back', async () => {
  await moveStage(['in:ada'], 'talking', noon);
  expect(await loadQueue(noon)).toEqual(['in:bo']);
  await moveStage(['in:ada'], 'queued', noon + minute);
  expect((await loadQueue(noon)).sort()).toEqual(['in:ada', 'in:bo']);
  await moveStage(['in:ada'], 'known', noon + 2 * minute);
  expect(await db.knownPeople.get('in:ada')).toMatchObject({ reason: 'marked-known' });
});

it('nobody at all writes nothing', async () => {
  await moveStage([], 'met', noon);
  expect(await canUndo()).toBe(false);
});
