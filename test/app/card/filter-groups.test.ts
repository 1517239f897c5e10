import { describe, expect, it } from 'vitest';
import { type FilterAbout, filterGroups, sayChosen } from '../../../src/app/card/filter-groups';
import { isSameFilter } from '../../../src/app/today/saved-filters';
import { noFilter, type QueueFilter } from '../../../src/leads/records/queue-filter';

const now = Date.UTC(2026, 10, 22, 12);
const about: FilterAbout = {
  posts: [
    { id: 'activity:1', text: 'Our daughter\n\nturned seven', publishedAt: now - 3 * 86_400_000 },
    { id: 'activity:2', text: null, topic: 'the bus', publishedAt: null },
    { id: 'activity:3', text: ' ', publishedAt: null },
  ],
  profiles: [{ id: 'p1', name: 'Buyers' }],
  now,
};
const groupOf = (filter: QueueFilter, id: string, asked = about) =>
  filterGroups(filter, asked).find((group) => group.id === id);

describe('what a list can be filtered by', () => {
  it('is posts by their words, levels, fits, degrees and reasons', () => {
    expect(groupOf(noFilter, 'posts')?.choices.map(({ label, hint }) => [label, hint])).toEqual([
      ['Our daughter turned seven', '3 days ago'],
      ['the bus', undefined],
      ['A post without words', undefined],
    ]);
    const labels = (id: string) => groupOf(noFilter, id)?.choices.map(({ label }) => label);
    expect(labels('fits')).toEqual(['Any fit', 'Buyers']);
    expect(labels('degrees')).toEqual(['1st', '2nd', '3rd+']);
    expect(labels('did')).toEqual(['Commented', 'Asked a question', 'Reposted', 'Reacted']);
    expect(labels('levels')).toHaveLength(11);
  });

  it('leaves out fits and posts where there are none', () => {
    const groups = filterGroups(noFilter, { posts: [], profiles: [], now });
    expect(groups.map(({ id }) => id)).toEqual(['levels', 'degrees', 'did']);
  });

  it('is ticked and unticked without touching the rest', () => {
    const before: QueueFilter = { ...noFilter, did: ['comment'], degrees: [2] };
    const degrees = groupOf(before, 'degrees')?.choices ?? [];
    expect(degrees.map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(degrees[2]?.toggle(before)).toEqual({ ...before, degrees: [2, 3] });
    expect(degrees[1]?.toggle(before)).toEqual({ ...before, degrees: [] });
  });

  it('names the one choice, or says how many', () => {
    const say = (filter: QueueFilter) => {
      const group = groupOf(filter, 'levels');
      return group && sayChosen(group);
    };
    expect(say(noFilter)).toBeNull();
    expect(say({ ...noFilter, levels: ['vp'] })).toBe('VP');
    expect(say({ ...noFilter, levels: ['vp', 'cxo'] })).toBe('Level · 2');
  });
});

it('two filters are the same in whatever order they were chosen', () => {
  const one: QueueFilter = { ...noFilter, levels: ['vp', 'cxo'], degrees: [2] };
  expect(isSameFilter(one, { ...noFilter, degrees: [2], levels: ['cxo', 'vp'] })).toBe(true);
  expect(isSameFilter(one, { ...one, did: ['comment'] })).toBe(false);
});
