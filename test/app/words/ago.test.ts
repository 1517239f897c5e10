import { describe, expect, it } from 'vitest';
import { readFreshness } from '../../../src/app/card/card-body';
import { age, ago, span } from '../../../src/app/words/ago';

const hour = 3_600_000;
const day = 24 * hour;
const now = 1_000 * day;

describe('the clock on a card', () => {
  it.each([
    [3 * hour, 'due', 'answer within 3 h'],
    [20 * hour, 'calm', 'answer within 20 h'],
    [60 * hour, 'calm', 'answer within 3 d'],
    [10_000, 'due', 'answer within 1 min'],
    [-30 * hour, 'late', '30 h late'],
    [-50 * hour, 'late', '2 d late'],
    [-40 * day, 'late', 'some time ago, no hurry'],
  ])('with %i ms left is %s: “%s”', (left, tone, words) => {
    expect(readFreshness(now + left, now)).toEqual({ tone, words });
  });
});

describe('ages', () => {
  it.each([
    [5_000, 'just now'],
    [20 * 60_000, '20 minutes ago'],
    [hour, '1 hour ago'],
    [47 * hour, '47 hours ago'],
    [10 * day, '10 days ago'],
    [100 * day, '3 months ago'],
    [800 * day, '2 years ago'],
  ])('of %i ms read “%s”', (past, words) => {
    expect(ago(now - past, now)).toBe(words);
  });

  it('are never below a minute, also for clocks that run ahead', () => {
    expect(age(now + day, now)).toBe('1 min');
    expect(span(0)).toBe('1 min');
  });
});
