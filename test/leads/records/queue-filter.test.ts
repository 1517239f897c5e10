import { describe, expect, it } from 'vitest';
import {
  isOpenFilter,
  noFilter,
  passesFilter,
  type QueueFilter,
} from '../../../src/leads/records/queue-filter';
import type { Facets } from '../../../src/leads/records/queue-row';
import { hour, noon } from '../make-engagement';

const facets: Facets = {
  level: 'director',
  fits: ['buyers'],
  degree: 2,
  posts: ['activity:1', 'activity:2'],
  did: ['comment', 'question'],
  newestAt: noon,
};
const passes = (filter: Partial<QueueFilter>, person: Partial<Facets> = {}, newerThan = 0) =>
  passesFilter({ ...facets, ...person }, { ...noFilter, ...filter }, newerThan);

describe('a filter', () => {
  it.each<[what: string, filter: Partial<QueueFilter>, expected: boolean]>([
    ['open', {}, true],
    ['by their post', { posts: ['activity:2'] }, true],
    ['by another post', { posts: ['activity:3'] }, false],
    ['by any of several posts', { posts: ['activity:3', 'activity:1'] }, true],
    ['by level', { levels: ['vp', 'director'] }, true],
    ['by another level', { levels: ['vp'] }, false],
    ['by profile', { fits: ['buyers'] }, true],
    ['by another profile', { fits: ['sellers'] }, false],
    ['by any profile', { fits: ['any'] }, true],
    ['by degree', { degrees: [2, 3] }, true],
    ['by another degree', { degrees: [1] }, false],
    ['by deed', { did: ['question'] }, true],
    ['by another deed', { did: ['repost'] }, false],
    ['by two things, both met', { levels: ['director'], degrees: [2] }, true],
    ['by two things, one not met', { levels: ['director'], degrees: [3] }, false],
  ])('%s: %s', (_what, filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it('lets nobody through of whom it asks what is not known', () => {
    expect(passes({ degrees: [1, 2, 3] }, { degree: null })).toBe(false);
    expect(passes({ fits: ['any'] }, { fits: [] })).toBe(false);
    expect(passes({ levels: ['unknown'] }, { level: 'unknown' })).toBe(true);
  });

  it('by time asks for a reason seen after it, not at it', () => {
    expect(passes({}, {}, noon - hour)).toBe(true);
    expect(passes({}, {}, noon)).toBe(false);
    expect(passes({ levels: ['director'] }, {}, noon + hour)).toBe(false);
  });

  it('is open when every list is empty', () => {
    expect(isOpenFilter(noFilter)).toBe(true);
    expect(isOpenFilter({ ...noFilter, did: ['comment'] })).toBe(false);
  });
});
