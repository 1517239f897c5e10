import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { followUpAfter } from '../../../src/leads/next/follow-up-after';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;
const hour = 60 * 60 * 1000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Local wall-clock times, ISO without a zone: they mean the same morning in every zone. */
const days: [what: string, from: string, unanswered: number, to: string][] = [
  ['Monday, 3 days on, is Thursday', '2026-09-14T11:20', 1, '2026-09-17T09:00'],
  ['Tuesday is Friday', '2026-09-15T11:20', 1, '2026-09-18T09:00'],
  ['Wednesday would be Saturday', '2026-09-16T11:20', 1, '2026-09-21T09:00'],
  ['Thursday would be Sunday', '2026-09-17T11:20', 1, '2026-09-21T09:00'],
  ['Friday is Monday', '2026-09-18T11:20', 1, '2026-09-21T09:00'],
  ['late on a Friday afternoon is Monday morning', '2026-09-18T17:55', 1, '2026-09-21T09:00'],
  ['Saturday is Tuesday', '2026-09-19T11:20', 1, '2026-09-22T09:00'],
  ['Sunday is Wednesday', '2026-09-20T11:20', 1, '2026-09-23T09:00'],
  ['one minute past midnight is the same day', '2026-09-14T00:01', 1, '2026-09-17T09:00'],
  ['one minute before midnight, too', '2026-09-14T23:59', 1, '2026-09-17T09:00'],
  ['the second comes a week later', '2026-09-14T11:20', 2, '2026-09-21T09:00'],
  ['a week after a Friday afternoon is a Friday morning', '2026-09-18T17:00', 2, '2026-09-25T09:00'],
  ['a week after a Saturday is the Monday after', '2026-09-19T11:20', 2, '2026-09-28T09:00'],
  ['a week after a Sunday is the Monday after', '2026-09-20T11:20', 2, '2026-09-28T09:00'],
  ['the third rests 90 days: a Sunday, so a Monday', '2026-09-14T11:20', 3, '2026-12-14T09:00'],
  ['and the fifth as well: a Monday', '2026-09-15T11:20', 5, '2026-12-14T09:00'],
  ['a rest that ends on a Saturday', '2026-09-13T11:20', 3, '2026-12-14T09:00'],
  ['over the end of a leap-year February', '2028-02-28T08:00', 1, '2028-03-02T09:00'],
  ['over New Year', '2026-12-30T18:00', 2, '2027-01-06T09:00'],
  // Europe: clocks forward on 29 March 2026, back on 25 October; America: 8 March, 1 November.
  ['Friday before the European spring change', '2026-03-27T16:00', 1, '2026-03-30T09:00'],
  ['Friday before the European autumn change', '2026-10-23T16:00', 1, '2026-10-26T09:00'],
  ['Friday before the American spring change', '2026-03-06T16:00', 1, '2026-03-09T09:00'],
  ['Friday before the American autumn change', '2026-10-30T16:00', 1, '2026-11-02T09:00'],
  ['a week over all of a change', '2026-10-22T08:59', 2, '2026-10-29T09:00'],
  ['a rest over a change', '2026-01-05T08:59', 3, '2026-04-06T09:00'],
];

for (const zone of zones) {
  it.each(days)(`${zone}: %s`, (_, from, unanswered, to) => {
    vi.stubEnv('TZ', zone);
    expect(followUpAfter(new Date(from).getTime(), unanswered)).toBe(new Date(to).getTime());
  });
}

it('says the same in absolute time: three days are 72 hours less or more the changed hour', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  // 09:00 in Berlin is 08:00 UTC in winter, 07:00 in summer.
  expect(followUpAfter(Date.UTC(2026, 2, 27, 8), 1)).toBe(Date.UTC(2026, 2, 30, 7));
  expect(followUpAfter(Date.UTC(2026, 9, 23, 7), 1)).toBe(Date.UTC(2026, 9, 26, 8));
  vi.stubEnv('TZ', 'America/New_York');
  expect(followUpAfter(Date.UTC(2026, 2, 6, 14), 1)).toBe(Date.UTC(2026, 2, 9, 13));
  vi.stubEnv('TZ', 'Asia/Kolkata');
  // 22:00 UTC on a Monday is Tuesday, 03:30, in Kolkata: so Friday, 9:00, which is 03:30 UTC.
  expect(followUpAfter(Date.UTC(2026, 8, 14, 22), 1)).toBe(Date.UTC(2026, 8, 18, 3, 30));
});

it.each([
  [1, '2026-06-04T09:00'],
  [2, '2026-06-08T09:00'],
  // Ninety days on is a Sunday.
  [3, '2026-08-31T09:00'],
  [4, '2026-08-31T09:00'],
  // An answer with a later time than the touch: a first touch, never a rest.
  [0, '2026-06-04T09:00'],
])('the %i. without an answer on a Monday, the first of June: %s', (unanswered, to) => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(followUpAfter(new Date('2026-06-01T12:00').getTime(), unanswered)).toBe(new Date(to).getTime());
});

it.each(zones)('%s: always later than the touch, on a working day, at nine', (zone) => {
  vi.stubEnv('TZ', zone);
  const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) });
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 6 }), (from, unanswered) => {
      const at = followUpAfter(from, unanswered);
      const date = new Date(at);
      expect(at).toBeGreaterThan(from + 48 * hour);
      expect([1, 2, 3, 4, 5]).toContain(date.getDay());
      expect([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]).toEqual([
        9, 0, 0, 0,
      ]);
    }),
    { numRuns: 500 },
  );
});
