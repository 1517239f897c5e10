import { expect, it } from 'vitest';
import { type KnownFacts, knownBecause, listReasons } from '../../../src/leads/people/known-because';
import { knownReasons } from '../../../src/leads/records/known-row';

const nothing: KnownFacts = {
  degree: 3,
  sources: [],
  isColleague: false,
  isExcluded: false,
  doNotContact: false,
};
const everything: KnownFacts = {
  degree: 1,
  sources: ['invited', 'contact', 'crm', 'written-with', 'connection'],
  isColleague: true,
  isExcluded: true,
  doNotContact: true,
};
const known = { stage: 'known', putBack: false } as const;

it('every fact is a reason, in the order of the receipt', () => {
  expect(listReasons(nothing)).toEqual([]);
  expect(listReasons({ ...nothing, degree: null })).toEqual([]);
  expect(listReasons(everything)).toEqual(knownReasons.filter((reason) => reason !== 'marked-known'));
});

it.each(
  knownReasons
    .filter((reason) => reason !== 'do-not-contact')
    .map((reason, index) => [index + 1, reason] as const),
)('reason %i counts when all before it are shown: %s', (index, reason) => {
  const reasons = listReasons({ ...everything, doNotContact: false });
  const show = Object.fromEntries(knownReasons.slice(0, index).map((each) => [each, true]));
  expect(knownBecause(reasons, known, show)).toBe(reason);
});

it('nothing that is shown counts, save that a person must not be contacted', () => {
  const show = Object.fromEntries(knownReasons.map((reason) => [reason, true]));
  expect(knownBecause(listReasons({ ...everything, doNotContact: false }), known, show)).toBeNull();
  expect(knownBecause(listReasons(everything), known, show)).toBe('do-not-contact');
});

it('who was put back is new whatever the facts say, until marked again', () => {
  const reasons = listReasons({ ...everything, doNotContact: false });
  expect(knownBecause(reasons, { stage: 'new', putBack: true }, {})).toBeNull();
  expect(knownBecause(reasons, { stage: 'known', putBack: true }, {})).toBe('marked-known');
  expect(knownBecause(listReasons(everything), { stage: 'new', putBack: true }, {})).toBe('do-not-contact');
});

it('a stage on the road makes nobody known', () => {
  expect(knownBecause([], { stage: 'talking', putBack: false }, {})).toBeNull();
  expect(knownBecause([], undefined, {})).toBeNull();
});
