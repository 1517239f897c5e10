import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readShare } from '../../../src/leads/text/read-share';

const percent = (share: number) => Math.round(share * 100);

it.each([
  // Worked out by hand with z = 1.96: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
  [4, 9, 19, 73],
  [0, 9, 0, 30],
  [9, 9, 70, 100],
  [1, 1, 21, 100],
  [0, 1, 0, 79],
  [5, 10, 24, 76],
  [50, 100, 40, 60],
  [2, 40, 1, 17],
])('%i of %i: %i–%i %%', (answered, tries, low, high) => {
  const share = readShare(answered, tries);
  expect([percent(share.low), percent(share.high)]).toEqual([low, high]);
});

it.each([
  [0, 0, false],
  [4, 4, false],
  [0, 5, true],
  [2, 6, true],
])('%i of %i are enough to tell: %s', (answered, tries, enough) => {
  expect(readShare(answered, tries).enough).toBe(enough);
});

it('nothing tried tells nothing', () => {
  expect(readShare(0, 0)).toEqual({ answered: 0, tries: 0, low: 0, high: 1, enough: false });
});

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((tries) => fc.tuple(fc.integer({ min: 0, max: tries }), fc.constant(tries)));

it('the share lies within its interval, which lies within 0 and 1', () => {
  fc.assert(
    fc.property(counts, ([answered, tries]) => {
      const { low, high } = readShare(answered, tries);
      expect(low).toBeLessThanOrEqual(answered / tries);
      expect(high).toBeGreaterThanOrEqual(answered / tries);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

it('an answered try more never lowers the cautious end, an unanswered one never raises the other', () => {
  fc.assert(
    fc.property(counts, ([answered, tries]) => {
      const before = readShare(answered, tries);
      expect(readShare(answered + 1, tries + 1).low).toBeGreaterThanOrEqual(before.low);
      expect(readShare(answered, tries + 1).high).toBeLessThanOrEqual(before.high);
    }),
  );
});
