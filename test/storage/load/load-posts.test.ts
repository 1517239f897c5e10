import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Self } from '../../../src/leads/records/person';
import { decide } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import {
  findPost,
  loadMeters,
  loadNewestPost,
  loadPostProblems,
  loadPosts,
} from '../../../src/storage/load/load-posts';
import { loadReceipt } from '../../../src/storage/load/load-receipt';
import { capture, comment, emptyDatabase, noon, problem, reaction, seen, seenPost } from '../make-capture';

const self: Self = { keys: ['in:eric-stone'], name: null, source: 'page', pages: [] };

beforeEach(emptyDatabase);

it('posts come newest first and are found by any of their ids', async () => {
  const old = { ...seenPost(['activity:1', 'ugcPost:2']), publishedAt: noon - 2 };
  const young = { ...seenPost('activity:3'), publishedAt: noon - 1 };
  await saveCapture(capture({ kind: 'post', post: young }), self, noon);
  await saveCapture(capture({ kind: 'post', post: old }), self, noon);
  expect((await loadPosts()).map((post) => post.id)).toEqual(['activity:3', 'activity:1']);
  expect((await loadPosts(1)).map((post) => post.id)).toEqual(['activity:3']);
  expect((await loadNewestPost())?.id).toBe('activity:3');
  expect((await findPost(['share:8', 'ugcPost:2']))?.id).toBe('activity:1');
  expect(await findPost(['share:8'])).toBeUndefined();
});

it('meters tell not looked, partial, complete and could not read apart', async () => {
  const stated = { reactions: 3, comments: 0, reposts: 0 };
  await saveCapture(capture({ kind: 'post', post: seenPost('activity:1', stated) }), self, noon);
  expect((await loadMeters('activity:1')).map((meter) => [meter.kind, meter.state])).toEqual([
    ['reaction', 'not-looked'],
    ['comment', 'none'],
  ]);
  await saveCapture(capture({ at: noon + 1, problems: [problem('rows-unreadable')] }), self, noon);
  expect((await loadMeters('activity:1'))[0]).toMatchObject({ state: 'unreadable', stated: 3, toGo: 3 });
  expect((await loadPostProblems('activity:1')).map((one) => one.code)).toEqual(['rows-unreadable']);
  const engagements = [reaction(seen('in:ada')), reaction(seen('org:company/acme'))];
  await saveCapture(capture({ at: noon + 2, engagements }), self, noon);
  expect((await loadMeters('activity:1'))[0]).toMatchObject({ state: 'partial', seen: 2, toGo: 1 });
  await saveCapture(capture({ at: noon + 3, hidden: ['h'] }), self, noon);
  expect((await loadMeters('activity:1'))[0]).toMatchObject({
    state: 'complete',
    people: 1,
    organisations: 1,
    hidden: 1,
  });
  expect(await loadPostProblems('activity:1')).toEqual([]);
});

it('a repost meter shows where there are reposts', async () => {
  await saveCapture(capture({ kind: 'post', post: seenPost('activity:1', { reposts: 2 }) }), self, noon);
  expect((await loadMeters('activity:1')).map((meter) => meter.kind)).toEqual([
    'reaction',
    'comment',
    'repost',
  ]);
});

it('a receipt is counted from what is stored', async () => {
  const engagements = [
    reaction(seen('in:eric-stone')),
    reaction(seen('org:company/acme')),
    reaction(seen('in:ada')),
    reaction(seen('in:mate', { degree: 1 })),
    reaction(seen('in:bo')),
  ];
  await saveCapture(capture({ stated: 6, engagements, hidden: ['h'] }), self, noon);
  const said = [
    comment(seen('in:ada'), '1', 'How was it done?'),
    comment(seen('in:mate', { degree: 1 }), '2', 'Well done'),
  ];
  await saveCapture(capture({ kind: 'comment', stated: 2, engagements: said }), self, noon);
  await decide(['in:bo'], { stage: 'known', knownAs: 'mate' }, noon);
  const receipt = await loadReceipt('activity:1', self);
  expect(receipt.byKind).toEqual({ reaction: 6, comment: 2, repost: 0 });
  const counted = receipt.rows.filter((row) => row.count > 0);
  expect(Object.fromEntries(counted.map((row) => [row.reason, row.count]))).toEqual({
    reasons: 8,
    self: 1,
    organisations: 1,
    hidden: 1,
    'same-person': 2,
    'first-degree': 1,
    'marked-known': 1,
    'new-people': 1,
  });
  expect(receipt.rows.at(-1)?.personIds).toEqual(['in:ada']);
});
