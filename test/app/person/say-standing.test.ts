import { describe, expect, it } from 'vitest';
import { sayPromisedNext, sayStanding } from '../../../src/app/person/say-standing';
import { startOutreach } from '../../../src/leads/next/merge-outreach';

const now = new Date(2026, 10, 21, 22, 15).getTime();
const outreach = startOutreach('p');

describe('how things stand', () => {
  it('is said in a word or two', () => {
    expect(sayStanding(null, now)).toBe('New');
    expect(sayStanding({ ...outreach, stage: 'known', knownAs: 'colleague' }, now)).toBe('Known: Colleague');
    expect(sayStanding({ ...outreach, snoozedUntil: now + 1 }, now)).toBe('Later: back on Nov 21, 2026');
    expect(sayStanding({ ...outreach, snoozedUntil: now - 1 }, now)).toBe('New');
    expect(sayStanding({ ...outreach, stage: 'not-a-fit' }, now)).toBe('Not a fit');
  });
});

describe('what was promised', () => {
  const wednesday = new Date(2026, 10, 25, 9).getTime();
  const table: [string | null, string | null, number | null][] = [
    ['Follow-up on Wednesday 25 November', 'follow-up', wednesday],
    ['An answer is due', 'answer', now],
    ['Call: Wednesday, 15:30', 'log-outcome', new Date(2026, 10, 25, 15, 30).getTime()],
    ['Rests until Monday 22 February 2027', 'rest-over', new Date(2027, 1, 22, 9).getTime()],
    [null, 'follow-up', null],
    [null, null, wednesday],
    [null, 'something else', wednesday],
  ];
  it.each(table)('reads %j', (words, nextWhy, nextAt) => {
    expect(sayPromisedNext({ ...outreach, nextWhy, nextAt }, now)).toBe(words);
  });

  it('is nothing where nobody decided anything', () => {
    expect(sayPromisedNext(null, now)).toBeNull();
  });
});
