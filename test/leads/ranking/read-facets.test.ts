import { expect, it } from 'vitest';
import { readFacets } from '../../../src/leads/ranking/read-facets';
import type { Fit } from '../../../src/leads/records/card';
import { engagement, hour, noon } from '../make-engagement';

const nobody: Fit = { is: 'none', profileIds: [], because: [] };
const facetsOf = (...engagements: ReturnType<typeof engagement>[]) =>
  readFacets(engagements, { degree: 2 }, 'vp', nobody);

it('what somebody did is named once, in a fixed order', () => {
  const did = facetsOf(
    engagement(),
    engagement({ kind: 'repost' }),
    engagement({ postId: 'activity:2' }),
    engagement({ kind: 'comment', text: 'Fine words' }),
  ).did;
  expect(did).toEqual(['comment', 'repost', 'reaction']);
});

it('a reply is a comment, and a question is one too', () => {
  expect(facetsOf(engagement({ kind: 'reply', text: 'Fine words' })).did).toEqual(['comment']);
  expect(facetsOf(engagement({ kind: 'reply', text: 'What did it cost?' })).did).toEqual([
    'comment',
    'question',
  ]);
  expect(facetsOf(engagement({ kind: 'comment', text: null })).did).toEqual(['comment']);
  // Nobody asks by passing something on.
  expect(facetsOf(engagement({ kind: 'repost', text: 'Who tries linen?' })).did).toEqual(['repost']);
});

it('each post is named once, by alphabet', () => {
  const posts = ['activity:3', 'activity:1', 'activity:3'].map((postId) => engagement({ postId }));
  expect(facetsOf(...posts).posts).toEqual(['activity:1', 'activity:3']);
});

it('the newest reason is the one seen first last, whenever it was given', () => {
  const old = engagement({ kind: 'comment', text: 'Fine', at: noon, seenAt: noon + hour });
  expect(facetsOf(old, engagement({ seenAt: noon + 3 * hour })).newestAt).toBe(noon + 3 * hour);
});

it('level, degree and the profiles that fit are passed on', () => {
  const fit: Fit = { is: 'fits', profileIds: ['a', 'b'], because: ['CFO'] };
  expect(readFacets([engagement()], { degree: null }, 'unknown', fit)).toEqual({
    level: 'unknown',
    fits: ['a', 'b'],
    degree: null,
    posts: ['activity:1'],
    did: ['reaction'],
    newestAt: noon,
  });
});
