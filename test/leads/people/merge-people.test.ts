import { describe, expect, it } from 'vitest';
import { mergeOutreach, startOutreach } from '../../../src/leads/next/merge-outreach';
import { mergePeople, uniteKeys, updatePerson } from '../../../src/leads/people/merge-people';
import { groupByKeys } from '../../../src/leads/text/group-by-keys';
import { stripBidi } from '../../../src/leads/text/strip-bidi';
import { noon, person } from '../make-engagement';

describe('two records of one person', () => {
  const first = person('urn:ACoAA1', { name: 'ada-moreno', nameIsGuess: true, headline: 'Buyer', degree: 2 });
  const second = person('in:ada', {
    name: 'Ada Moreno',
    degree: null,
    firstSeenAt: noon + 1,
    lastSeenAt: noon + 1,
  });

  it('become one that was first seen when the first was, with all keys and the better facts', () => {
    const merged = {
      id: 'urn:ACoAA1',
      keys: ['in:ada', 'urn:ACoAA1'],
      name: 'Ada Moreno',
      nameIsGuess: false,
      headline: 'Buyer',
      degree: 2,
      isOrganisation: false,
      firstSeenAt: noon,
      lastSeenAt: noon + 1,
    };
    expect(mergePeople(first, second)).toEqual(merged);
    expect(mergePeople(second, first)).toEqual(merged);
  });

  it('keep the shown name when the newer one is a guess or empty', () => {
    const guess = { ...first, lastSeenAt: noon + 9 };
    expect(mergePeople(second, guess)).toMatchObject({ name: 'Ada Moreno', nameIsGuess: false });
    expect(mergePeople(second, { ...guess, name: '', nameIsGuess: false }).name).toBe('Ada Moreno');
  });
});

it('a person seen again without news keeps the time of their last news', () => {
  const known = person('in:ada', { headline: 'Buyer' });
  expect(updatePerson(known, { ...known, headline: null }, noon + 5)).toEqual(known);
  expect(updatePerson(known, { ...known, headline: 'Head' }, noon + 5).lastSeenAt).toBe(noon + 5);
});

it('keys stand in one order', () => {
  expect(uniteKeys(['urn:B', 'in:b'], ['urn:A', 'in:a', 'urn:B'])).toEqual([
    'in:a',
    'in:b',
    'urn:A',
    'urn:B',
  ]);
});

it('items that share a key through others are one group', () => {
  const items = [['a'], ['b'], ['c', 'd'], ['b', 'a'], ['e'], ['d', 'b']];
  expect(groupByKeys(items, (item) => item)).toEqual([
    [['a'], ['b'], ['c', 'd'], ['b', 'a'], ['d', 'b']],
    [['e']],
  ]);
});

describe('two decisions about one person', () => {
  const blank = startOutreach('in:ada');

  it.each([
    ['new', 'known', 'known'],
    ['not-a-fit', 'new', 'not-a-fit'],
    ['lost', 'new', 'lost'],
    ['known', 'talking', 'talking'],
    ['met', 'reached-out', 'met'],
    ['won', 'lost', 'won'],
  ] as const)('%s and %s is %s, either way round', (left, right, stage) => {
    expect(mergeOutreach({ ...blank, stage: left }, { ...blank, stage: right }).stage).toBe(stage);
    expect(mergeOutreach({ ...blank, stage: right }, { ...blank, stage: left }).stage).toBe(stage);
  });

  it('lose nothing', () => {
    const one = { ...blank, note: 'a', tags: ['x'], nextAt: 9, nextWhy: 'call', snoozedUntil: 3 };
    const other = {
      ...startOutreach('urn:A'),
      note: 'b',
      tags: ['x', 'y'],
      nextAt: 5,
      nextWhy: 'write',
      knownAs: 'mate' as const,
    };
    expect(mergeOutreach(one, other)).toEqual({
      ...blank,
      note: 'a\nb',
      tags: ['x', 'y'],
      nextAt: 5,
      nextWhy: 'write',
      snoozedUntil: 3,
      knownAs: 'mate',
    });
    expect(mergeOutreach(one, one)).toEqual(one);
  });
});

it('text loses marks that turn it around and keeps those that scripts need', () => {
  expect(stripBidi(' \u202Eevil\u202C\u200B\u0007 ')).toBe('evil');
  expect(stripBidi('می\u200Cخواهم 👩\u200D💻')).toBe('می\u200Cخواهم 👩\u200D💻');
});
