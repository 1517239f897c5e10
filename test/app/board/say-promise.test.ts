import { describe, expect, it } from 'vitest';
import { sayOldestPromise, sayPromise } from '../../../src/app/board/say-promise';
import { sayMoved } from '../../../src/app/board/use-board-acts';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Stage } from '../../../src/leads/records/stage';

/** A Sunday, a quarter past ten in the morning. */
const now = new Date(2026, 10, 22, 10, 15).getTime();
const at = (day: number, hour: number, minutes = 0) => new Date(2026, 10, day, hour, minutes).getTime();

describe('the promise on a card', () => {
  const table: [string | null, string | null, number | null, boolean][] = [
    ['Follow-up: 4 days overdue', 'follow-up', at(18, 23, 59), true],
    ['Follow-up: 1 day overdue', 'follow-up', at(21, 23, 59), true],
    ['Answer: due today', 'answer', at(22, 0, 1), true],
    ['Answer: due today', 'answer', now, true],
    ['Outcome: 2 days overdue', 'log-outcome', at(20, 15), true],
    ['Call: today, 15:30', 'log-outcome', at(22, 15, 30), false],
    ['Follow-up: today', 'follow-up', at(22, 15, 30), false],
    ['Follow-up: Tuesday', 'follow-up', at(24, 9), false],
    ['Rest ends: Monday 30 November', 'rest-over', at(30, 9), false],
    ['Reminder: tomorrow', 'something else', at(23, 9), false],
    [null, 'follow-up', null, false],
  ];
  it.each(table)('reads %j', (words, nextWhy, nextAt, isDue) => {
    const said = sayPromise({ ...startOutreach('in:ada'), nextAt, nextWhy }, now);
    expect(said).toEqual(words === null ? null : { words, isDue });
  });
});

it('over a column stands the oldest promise, or the next one', () => {
  expect(sayOldestPromise(at(18, 9), now)).toEqual({ words: 'oldest: 4 days overdue', isDue: true });
  expect(sayOldestPromise(at(22, 9), now)).toEqual({ words: 'oldest: due today', isDue: true });
  expect(sayOldestPromise(at(24, 9), now)).toEqual({ words: 'next: Tuesday', isDue: false });
  expect(sayOldestPromise(null, now)).toBeNull();
});

it.each<[Stage, string]>([
  ['met', '\u2068Nadia Haddad\u2069 moved to Met.'],
  ['resting', '\u2068Nadia Haddad\u2069 moved to Resting.'],
  ['won', '\u2068Nadia Haddad\u2069 moved to Won. Press $ to note the outcome.'],
  ['lost', '\u2068Nadia Haddad\u2069 moved to Lost. Press $ to note the outcome.'],
])('after a move to %s it is said where to', (stage, words) => {
  expect(sayMoved('Nadia Haddad', stage)).toBe(words);
});
