import { expect, it } from 'vitest';
import {
  sayConversion,
  sayProvisional,
  saySummary,
  sayWait,
  sayWhatNext,
} from '../../../src/app/posts/say-conversion';
import type { PostResult } from '../../../src/leads/results/post-result';
import { type ResultStepName, resultSteps } from '../../../src/leads/results/result-steps';

/** As so many people at each step; nobody where none is said. */
function result(
  counts: Partial<Record<ResultStepName, number>>,
  amounts: [string, number][] = [],
): PostResult {
  const steps = resultSteps.map((step) => ({
    step,
    count: counts[step] ?? 0,
    personIds: [],
    conversion: null,
    wait: null,
    amounts: step === 'ordered' ? amounts.map(([currency, amount]) => ({ currency, amount, n: 1 })) : [],
  }));
  return { steps, chiefsMet: 0, minutes: null, perMinute: null, ageDays: 9, provisional: false };
}

it.each([
  [202, 18_292, '1.1% (202 of 18,292)'],
  [6, 85, '7.1% (6 of 85)'],
  [85, 182, '47% (85 of 182)'],
  [1, 1, '100% (1 of 1)'],
  [0, 6, '0% (0 of 6)'],
])('%s of %s is %s', (n, of, words) => {
  expect(sayConversion({ n, of })).toBe(words);
});

it.each([
  [2.2, 5, 'after 2 days (n = 5)'],
  [0.25, 1, 'after 6 hours (n = 1)'],
  [0.04, 3, 'within the hour (n = 3)'],
])('%s days of %s people are "%s"', (days, n, words) => {
  expect(sayWait({ days, n })).toBe(words);
});

it('a young post is provisional, and says how young', () => {
  expect([0, 1, 6].map(sayProvisional)).toEqual([
    'provisional: the post is from today',
    'provisional: the post is 1 day old',
    'provisional: the post is 6 days old',
  ]);
});

it('is told in one line, each currency for itself', () => {
  const counts = { reached: 12, met: 6, ordered: 2 };
  expect(saySummary(result(counts))).toBe('12 reached, 6 met, 2 ordered');
  expect(
    saySummary(
      result(counts, [
        ['CHF', 800_00],
        ['EUR', 12_500_50],
      ]),
    ),
  ).toBe('12 reached, 6 met, 2 ordered · CHF\u00a0800 · €12,500.50');
});

it.each([
  [{}, 'No reasons have been read yet: open the post on LinkedIn, then its reactions and comments.'],
  [{ reasons: 9, people: 5 }, 'Nobody here is new to you: there is nobody to reach out to.'],
  [{ reasons: 9, people: 5, new: 1 }, 'Nobody was reached yet. 1 new person waits in the queue.'],
  [{ reasons: 9, new: 4, reached: 2 }, 'Nobody has answered yet. When somebody does, press R on their card.'],
  [
    { reasons: 9, new: 4, reached: 2, replied: 1 },
    'Nobody was met yet: ask one of those who replied for a call.',
  ],
  [{ reasons: 9, new: 4, reached: 2, replied: 1, met: 1 }, null],
  [{ reasons: 9, ordered: 1 }, null],
])('of %o it says what to do next: %s', (counts, words) => {
  expect(sayWhatNext(result(counts))).toBe(words);
});
