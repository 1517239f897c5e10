import { describe, expect, it } from 'vitest';
import { lastDay, namePeriod, toDay } from '../../../src/app/reports/name-period';
import { periodAt, rangeOf } from '../../../src/leads/results/period';

const local = (text: string) => new Date(`${text}T00:00`).getTime();
const day = local('2026-11-18');

describe('a period is called', () => {
  it.each([
    [periodAt('month', day), 'November 2026'],
    [periodAt('quarter', day), 'Quarter 4, 2026'],
    [periodAt('quarter', local('2027-01-01')), 'Quarter 1, 2027'],
  ])('%j: %s', (period, name) => {
    expect(namePeriod(period)).toBe(name);
  });

  it('by its first and last day otherwise', () => {
    expect(namePeriod(periodAt('week', day)).replaceAll(/\s/gu, ' ')).toBe('Nov 16 – 22, 2026');
    const range = rangeOf(day, local('2026-11-20'));
    expect([toDay(range.from), lastDay(range)]).toEqual(['2026-11-18', '2026-11-20']);
    expect(namePeriod(rangeOf(day, day))).toBe('Nov 18, 2026');
  });
});
