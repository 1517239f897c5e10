import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Act } from '../../../src/leads/next/act';
import { reattribute } from '../../../src/leads/next/attribute';
import type { OutcomeKind } from '../../../src/leads/records/outcome';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { deleteOutcome, restoreOutcome, saveOutcome } from '../../../src/storage/decisions/save-outcome';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadEngagedPosts } from '../../../src/storage/load/load-engaged-posts';
import { capture, comment, dump, emptyDatabase, minute, noon, seen, seenPost } from '../make-capture';

const ada = 'in:ada';
const message: Act = { is: 'reached-out', channel: 'message', text: 'Hello', gave: null };

/** She commented under two posts, an hour before noon each time; what `seen` shows later is later. */
beforeEach(async () => {
  await emptyDatabase();
  for (const [postId, commentId] of [
    ['activity:1', '5'],
    ['activity:2', '6'],
  ] as const) {
    const post = { ...seenPost(postId), publishedAt: noon - Number(commentId) * 1000 * minute };
    const engagements = [{ ...comment(seen(ada), commentId, 'How long?'), at: noon - 60 * minute }];
    await saveCapture(capture({ kind: 'comment', post, engagements }), null, noon);
  }
  await db.engagements.update('comment:6', { at: noon - 30 * minute });
});

const log = async (kind: OutcomeKind, at: number, amount: number | null = null) => {
  await act([ada], { is: 'outcome', kind, amount, currency: amount === null ? null : 'EUR' }, at);
  const outcome = await db.outcomes.get(`outcome:${ada}:${at}`);
  if (!outcome) throw new Error('no outcome was stored');
  return outcome;
};
const stage = async () => (await db.outreach.get(ada))?.stage;

it('every outcome is put down to what started the conversation, and keeps what else moved them', async () => {
  await act([ada], message, noon + 1);
  expect((await db.outreach.get(ada))?.postId).toBe('activity:2');
  const meeting = await log('meeting-held', noon + 2);
  const order = await log('order', noon + 3, 500_00);
  expect([meeting.postId, meeting.alsoBy]).toEqual(['activity:2', ['activity:1']]);
  expect([order.postId, order.alsoBy]).toEqual(['activity:2', ['activity:1']]);
  expect(await db.outcomes.count()).toBe(2);
  await undoLast(noon + 4);
  expect((await db.outcomes.toArray()).map(({ kind }) => kind)).toEqual(['meeting-held']);
});

it('why it was lost is stored with it', async () => {
  await act([ada], { is: 'outcome', kind: 'lost', amount: null, currency: null, why: 'Not now' }, noon + 1);
  expect(await db.outcomes.toArray()).toMatchObject([{ kind: 'lost', why: 'Not now' }]);
  expect(await stage()).toBe('lost');
});

it('an outcome put down to another post, and back, is as it was', async () => {
  const order = await log('order', noon + 1, 500_00);
  await saveOutcome({ ...order, ...reattribute(order, 'activity:1') });
  expect(await db.outcomes.where('postId').equals('activity:1').toArray()).toMatchObject([
    { id: order.id, alsoBy: ['activity:2'], amount: 500_00 },
  ]);
  await saveOutcome(order);
  expect(await db.outcomes.get(order.id)).toEqual(order);
});

it('the posts to choose from are those they did something under and those it is put down to', async () => {
  await saveCapture(capture({ kind: 'post', post: seenPost(['activity:3', 'share:4']) }), null, noon);
  const order = await log('order', noon + 1);
  expect((await loadEngagedPosts(ada, [])).map(({ id }) => id)).toEqual(['activity:1', 'activity:2']);
  const also = await loadEngagedPosts(ada, [{ ...order, alsoBy: ['share:4'] }]);
  expect(also.map(({ id }) => id).toSorted()).toEqual(['activity:1', 'activity:2', 'activity:3']);
  expect(await loadEngagedPosts('in:nobody', [])).toEqual([]);
});

it('who ordered twice stays a customer until both are gone', async () => {
  await log('proposal', noon + 1);
  const first = await log('order', noon + 2, 1);
  const second = await log('order', noon + 3, 2);
  const before = await dump();
  const deleted = await deleteOutcome(first.id, noon + 4);
  expect(await stage()).toBe('won');
  await deleteOutcome(second.id, noon + 5);
  expect(await stage()).toBe('proposal');
  await db.outcomes.put(second);
  await db.outreach.update(ada, { stage: 'won' });
  if (!deleted) throw new Error('nothing was deleted');
  await restoreOutcome(deleted, noon + 6);
  expect(await dump()).toEqual(before);
});

it('the later of two orders may go first', async () => {
  await log('proposal', noon + 1);
  const first = await log('order', noon + 2, 1);
  const second = await log('order', noon + 3, 2);
  await deleteOutcome(second.id, noon + 4);
  expect(await stage()).toBe('won');
  await deleteOutcome(first.id, noon + 5);
  expect(await stage()).toBe('proposal');
});

it('what was decided since then stands', async () => {
  const meeting = await log('meeting-held', noon + 1);
  await decide([ada], { stage: 'talking' }, noon + 2);
  await deleteOutcome(meeting.id, noon + 3);
  expect(await stage()).toBe('talking');
  expect(await deleteOutcome(meeting.id, noon + 4)).toBeNull();
});

it('a note in between does not hold them where a deleted order had led', async () => {
  const first = await log('order', noon + 1, 1);
  await decide([ada], { note: 'Pays late' }, noon + 2);
  const second = await log('order', noon + 3, 2);
  await deleteOutcome(first.id, noon + 4);
  await deleteOutcome(second.id, noon + 5);
  expect(await db.outreach.get(ada)).toMatchObject({ stage: 'new', note: 'Pays late' });
});
