import { expect, it } from 'vitest';
import { liveFilter } from '../../../src/leads/ranking/live-filter';
import { isOpenFilter, noFilter } from '../../../src/leads/records/queue-filter';

it('what is no longer there is not asked for', () => {
  const filter = {
    ...noFilter,
    posts: ['activity:1', 'activity:2'],
    fits: ['buyers', 'gone'],
    degrees: [2 as const],
  };
  const posts = new Map([['activity:1', 'activity:1']]);
  expect(liveFilter(filter, { posts, profiles: ['buyers'] })).toEqual({
    ...noFilter,
    posts: ['activity:1'],
    fits: ['buyers'],
    degrees: [2],
  });
});

it('a post that goes by another id is asked for by that, once', () => {
  const posts = new Map([
    ['share:1', 'activity:9'],
    ['ugcPost:1', 'activity:9'],
  ]);
  const filter = { ...noFilter, posts: ['share:1', 'ugcPost:1'] };
  expect(liveFilter(filter, { posts, profiles: [] }).posts).toEqual(['activity:9']);
});

it('“any fit” goes with the last profile, and a filter of nothing else lets everybody through', () => {
  const filter = { ...noFilter, fits: ['any'] };
  expect(liveFilter(filter, { posts: new Map(), profiles: ['buyers'] }).fits).toEqual(['any']);
  expect(isOpenFilter(liveFilter(filter, { posts: new Map(), profiles: [] }))).toBe(true);
});
