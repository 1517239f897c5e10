import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Act } from '../../../src/leads/next/act';
import type { Self } from '../../../src/leads/records/person';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { saveEffort } from '../../../src/storage/decisions/save-effort';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadPostResult } from '../../../src/storage/load/load-post-result';
import { loadReceipt } from '../../../src/storage/load/load-receipt';
import { ericCaptures, ericPost, ericSelf } from '../eric-captures';
import { capture, comment, emptyDatabase, minute, noon, reaction, seen, seenPost } from '../make-capture';

const day = 24 * 60 * minute;
const self: Self = { keys: ['in:eric-stone'], name: null, source: 'page', pages: [] };
const message: Act = { is: 'reached-out', channel: 'message', text: 'Hello', gave: null };
const answer: Act = { is: 'replied', channel: 'message', text: null };

beforeEach(emptyDatabase);

/** Ada asked, Bo and Cleo reacted, Flo is connected. */
async function fill(): Promise<void> {
  const post = {
    ...seenPost(['activity:1', 'ugcPost:2'], { impressions: 500, reactions: 3, comments: 1 }),
    publishedAt: noon - 2 * day,
  };
  const asked = comment(seen('in:ada', { headline: 'CFO at Gullwing' }), '5', 'How long?');
  const reactions = [
    reaction(seen('in:bo')),
    reaction(seen('in:cleo')),
    reaction(seen('in:flo', { degree: 1 })),
  ];
  await saveCapture(capture({ kind: 'comment', post, engagements: [asked] }), self, noon);
  await saveCapture(capture({ post, engagements: reactions }), self, noon);
}

function outcome(kind: 'meeting-held' | 'order', amount: number | null = null): Act {
  return { is: 'outcome', kind, amount, currency: amount === null ? null : 'EUR' };
}

async function counts(postId: string, now = noon + day) {
  const found = await loadPostResult(postId, self, { now });
  return found && Object.fromEntries(found.result.steps.map(({ step, count }) => [step, count]));
}

it('counts what is stored', async () => {
  await fill();
  await saveEffort('activity:1', 4);
  await act(['in:ada', 'in:bo'], message, noon + minute);
  await act(['in:ada'], answer, noon + 3 * minute);
  await act(['in:ada'], outcome('meeting-held'), noon + 4 * minute);
  await act(['in:ada'], outcome('order', 100_00), noon + 5 * minute);
  expect(await counts('activity:1')).toEqual({
    impressions: 500,
    reasons: 4,
    people: 4,
    new: 3,
    reached: 2,
    replied: 1,
    met: 1,
    proposed: 0,
    ordered: 1,
  });
  const found = await loadPostResult('activity:1', self, { now: noon + day });
  expect(found?.result).toMatchObject({
    chiefsMet: 1,
    minutes: 4,
    perMinute: [{ currency: 'EUR', amount: 25_00 }],
    ageDays: 3,
    provisional: true,
  });
  // Ada commented an hour before noon, Bo was first seen at noon; both were written to a minute after: 61 and 1.
  const reached = found?.result.steps.find(({ step }) => step === 'reached');
  expect((reached?.wait?.days ?? 0) * day).toBeCloseTo(31 * minute, 3);
  expect(reached?.wait?.n).toBe(2);
});

it('a conversation another post started is that one’s', async () => {
  await fill();
  const later = { ...seenPost('activity:9'), publishedAt: noon };
  const again = { ...comment(seen('in:ada'), '6', 'And now?'), at: noon + minute };
  await saveCapture(capture({ kind: 'comment', post: later, engagements: [again] }), self, noon + minute);
  await act(['in:ada'], message, noon + 2 * minute);
  await act(['in:ada'], outcome('meeting-held'), noon + 3 * minute);
  expect(await counts('activity:1')).toMatchObject({ new: 3, reached: 0, met: 0 });
  expect(await counts('activity:9')).toMatchObject({ reasons: 1, new: 1, reached: 1, met: 1 });
});

it('an outcome of somebody who did nothing under it counts where it is put down', async () => {
  await fill();
  await db.outcomes.put({
    id: 'outcome:in:zoe:1',
    personId: 'in:zoe',
    postId: 'activity:1',
    kind: 'order',
    at: noon,
    amount: 5_00,
    currency: 'EUR',
  });
  expect(await counts('activity:1')).toMatchObject({ reached: 0, ordered: 1 });
});

it('where there is little room nothing is answered before the post has started a conversation', async () => {
  await fill();
  const narrow = { now: noon + day, onlyStarted: true };
  expect(await loadPostResult('activity:1', self, narrow)).toBeNull();
  expect(await loadPostResult('activity:1', self, { now: noon + day })).not.toBeNull();
  await act(['in:bo'], message, noon + minute);
  expect((await loadPostResult('activity:1', self, narrow))?.result.steps[4]).toMatchObject({
    step: 'reached',
    count: 1,
  });
  expect(await loadPostResult('activity:404', self, { now: noon })).toBeNull();
});

it('the founding story begins as its receipt does', async () => {
  for (const one of ericCaptures()) await saveCapture(one, ericSelf(), noon + minute);
  const found = await loadPostResult(ericPost, ericSelf(), { now: noon + day });
  const receipt = await loadReceipt(ericPost, ericSelf());
  const inReceipt = (reason: string) => receipt.rows.find((row) => row.reason === reason)?.count;
  const { steps } = found?.result ?? { steps: [] };
  expect(steps.slice(0, 2).map(({ count }) => count)).toEqual([18_292, 202]);
  expect(steps[3]?.count).toBe(inReceipt('new-people'));
  // 202 without 4 of the user's, 4 of organisations, 3 hidden and 9 of the same person again.
  expect(steps[2]?.count).toBe(182);
  expect(steps[2]?.conversion).toEqual({ n: 182, of: 202 });
});
