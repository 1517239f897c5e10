import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startProfile } from '../../../src/leads/ranking/read-fit';
import {
  type OrderSettings,
  startOrder,
  startWeights,
  type Weights,
} from '../../../src/leads/records/order-settings';
import { db } from '../../../src/storage/base/database';
import { decide } from '../../../src/storage/decisions/decide';
import { rebuildKnown } from '../../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadQueue } from '../../../src/storage/load/load-queue';
import { loadQueued, previewOrder } from '../../../src/storage/load/preview-order';
import {
  capture,
  comment,
  dump,
  emptyDatabase,
  minute,
  noon,
  reaction,
  seen,
  seenPost,
} from '../make-capture';

const day = 24 * 60 * minute;
const headlines = [
  'CFO at Kesselring',
  'Sales Manager at Volna',
  'VP Finance, Northwind',
  'Weaver',
  null,
  'Geschäftsführer bei Webstuhl GmbH',
  'Student',
];

/** People of every level who reacted, commented, asked, or said little, over three posts. */
beforeEach(async () => {
  await emptyDatabase();
  for (const [index, age] of [0, 4, 20].entries()) {
    const post = { ...seenPost(`activity:${index + 1}`), publishedAt: noon - (age + 1) * day };
    const people = headlines.map((headline, one) => seen(`in:p${one}-${(one + index) % 5}`, { headline }));
    const at = noon - age * day;
    await saveCapture(capture({ post, engagements: people.map((one) => reaction(one)), at }), null, at);
    const said = ['How was it done?', 'A fine piece of work to look at', '👏', 'Who tries linen?'];
    const comments = said.map((text, one) => {
      const person = people[one + index] ?? seen('in:nobody');
      return { ...comment(person, `${index}${one}`, text), at: at - one * day };
    });
    await saveCapture(capture({ kind: 'comment', post, engagements: comments, at: at + minute }), null, at);
  }
});

const weigh = (weights: Partial<Weights>): OrderSettings => ({
  weights: { ...startWeights, ...weights },
  profiles: [],
});
const finance = {
  ...startProfile('finance', 'Finance'),
  functions: ['finance' as const],
  exclude: ['Weaver'],
};

describe('the order seen before is the order there is after', () => {
  it.each<[what: string, order: OrderSettings]>([
    ['with the usual weights', startOrder],
    ['when comments weigh nothing', weigh({ comment: 0, question: 0 })],
    ['when reactions weigh nothing', weigh({ reaction: 0 })],
    ['when seniority decides', weigh({ seniority: 10 })],
    ['when seniority makes no difference', weigh({ seniority: 1 })],
    ['when only the newest counts', weigh({ halfLifeDays: 1 })],
    ['when time hardly counts', weigh({ halfLifeDays: 60 })],
    ['with somebody to look for', { weights: { ...startWeights, fit: 10 }, profiles: [finance] }],
  ])('%s', async (_what, order) => {
    const queued = await loadQueued(await loadQueue(noon));
    const preview = previewOrder(queued, order, noon);
    await rebuildKnown({ order }, () => {}, noon);
    expect(preview).toHaveLength(await db.queue.count());
    expect(preview).toEqual(await loadQueue(noon));
  });

  it('and the weights make a difference at all', async () => {
    const queued = await loadQueued(await loadQueue(noon));
    const orders = [startOrder, weigh({ seniority: 10 }), weigh({ halfLifeDays: 1 })];
    expect(new Set(orders.map((order) => previewOrder(queued, order, noon).join())).size).toBe(3);
  });

  it('and those of one score stand as they do in the queue', async () => {
    const nothing = weigh({ comment: 0, reply: 0, repost: 0, reaction: 0, question: 0 });
    const preview = previewOrder(await loadQueued(await loadQueue(noon)), nothing, noon);
    await rebuildKnown({ order: nothing }, () => {}, noon);
    expect(preview).toEqual(await loadQueue(noon));
  });
});

it('looking stores nothing', async () => {
  const before = await dump();
  previewOrder(await loadQueued(await loadQueue(noon)), weigh({ seniority: 10 }), noon);
  expect(await dump()).toEqual(before);
});

it('only those who wait are looked at', async () => {
  const [first = ''] = await loadQueue(noon);
  await decide([first], { stage: 'not-a-fit' }, noon);
  const preview = previewOrder(await loadQueued(await loadQueue(noon)), startOrder, noon);
  expect(preview).not.toContain(first);
  expect(preview.length).toBeGreaterThan(0);
});

it('who is no longer stored is left out', async () => {
  expect(await loadQueued(['in:gone'])).toEqual([]);
});
