import { describe, expect, it } from 'vitest';
import {
  countDays,
  isWithin,
  type Period,
  periodAt,
  periodsBefore,
  rangeOf,
  stepPeriod,
} from '../../../src/leads/results/period';
import { inZone } from '../../support/in-zone';

const local = (text: string) => new Date(`${text}T00:00`).getTime();
const hour = 3_600_000;
/** First and last day. */
function days({ from, to }: Period): string[] {
  return [from, to - 1].map((at) => new Date(at).toLocaleDateString('sv'));
}

describe('a period', () => {
  it.each([
    ['week', '2026-11-22', ['2026-11-16', '2026-11-22']],
    ['week', '2026-11-16', ['2026-11-16', '2026-11-22']],
    ['week', '2026-11-15', ['2026-11-09', '2026-11-15']],
    ['week', '2027-01-01', ['2026-12-28', '2027-01-03']],
    ['month', '2028-02-29', ['2028-02-01', '2028-02-29']],
    ['month', '2026-12-31', ['2026-12-01', '2026-12-31']],
    ['quarter', '2026-12-31', ['2026-10-01', '2026-12-31']],
    ['quarter', '2026-04-01', ['2026-04-01', '2026-06-30']],
  ] as const)('is the %s of %s', (kind, day, expected) => {
    expect(days(periodAt(kind, local(day)))).toEqual(expected);
  });

  it('of any days holds both ends, in either order', () => {
    const range = rangeOf(local('2026-11-20') + 5 * hour, local('2026-11-18') + 23 * hour);
    expect(days(range)).toEqual(['2026-11-18', '2026-11-20']);
    expect(countDays(range)).toBe(3);
    expect(countDays(rangeOf(range.from, range.from))).toBe(1);
  });

  it('begins and ends at midnight where the clock changes', () => {
    inZone('Europe/Berlin', () => {
      const autumn = periodAt('week', local('2026-10-25'));
      expect(days(autumn)).toEqual(['2026-10-19', '2026-10-25']);
      expect(autumn.to - autumn.from).toBe((7 * 24 + 1) * hour);
      expect(countDays(autumn)).toBe(7);
      const spring = rangeOf(local('2026-03-28'), local('2026-03-30'));
      expect(spring.to - spring.from).toBe((3 * 24 - 1) * hour);
      expect(countDays(spring)).toBe(3);
      expect(days(stepPeriod(spring, -1))).toEqual(['2026-03-25', '2026-03-27']);
      expect(days(stepPeriod(spring, 1))).toEqual(['2026-03-31', '2026-04-02']);
    });
  });

  it('holds its first moment, not the one after its last, and nothing that is to come', () => {
    const week = periodAt('week', local('2026-11-18'));
    const later = week.to + hour;
    expect([week.from - 1, week.from, week.to - 1, week.to].map((at) => isWithin(at, week, later))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWithin(null, week, later)).toBe(false);
    expect(isWithin(week.from + 2, week, week.from + 1)).toBe(false);
    expect(isWithin(week.from + 1, week, week.from + 1)).toBe(true);
  });
});

describe('the four before', () => {
  it.each([
    [periodAt('week', local('2026-01-07')), ['2025-12-29', '2025-12-22', '2025-12-15', '2025-12-08']],
    [periodAt('month', local('2026-03-31')), ['2026-02-01', '2026-01-01', '2025-12-01', '2025-11-01']],
    [periodAt('quarter', local('2026-05-31')), ['2026-01-01', '2025-10-01', '2025-07-01', '2025-04-01']],
    [
      rangeOf(local('2026-03-05'), local('2026-03-14')),
      ['2026-02-23', '2026-02-13', '2026-02-03', '2026-01-24'],
    ],
  ])('are of its kind and stand next to each other: %j', (period, expected) => {
    const before = periodsBefore(period);
    expect(before.map((one) => days(one)[0])).toEqual(expected);
    expect(before.map(({ kind }) => kind)).toEqual(Array(4).fill(period.kind));
    expect([period, ...before].map(({ from }) => from).slice(0, 4)).toEqual(before.map(({ to }) => to));
  });

  it('are undone by as many steps forward', () => {
    const may = periodAt('month', local('2026-05-31'));
    expect(stepPeriod(stepPeriod(may, -4), 4)).toEqual(may);
  });
});
