import { describe, expect, it } from 'vitest';
import { sayBack, sayDate, sayFully, sayWhen } from '../../../src/app/words/say-when';

const at = (...[year, month, day, hour = 7, minute = 0]: [number, number, number, number?, number?]) =>
  new Date(year, month - 1, day, hour, minute).getTime();
/** A Sunday afternoon. */
const now = at(2026, 11, 22, 14);

describe('a moment to come is said as people say it', () => {
  it.each([
    [at(2026, 11, 22, 16, 30), 'today, 16:30', 'Back today, 16:30'],
    [at(2026, 11, 23), 'tomorrow', 'Back tomorrow'],
    [at(2026, 11, 23, 15), 'tomorrow, 15:00', 'Back tomorrow, 15:00'],
    [at(2026, 11, 24), 'Tuesday', 'Back on Tuesday'],
    [at(2026, 11, 28), 'Saturday', 'Back on Saturday'],
    [at(2026, 11, 28, 9, 5), 'Saturday, 9:05', 'Back on Saturday, 9:05'],
    [at(2026, 11, 29), 'Sunday 29 November', 'Back on Sunday 29 November'],
    [at(2026, 12, 31, 0), 'Thursday 31 December, 0:00', 'Back on Thursday 31 December, 0:00'],
    [at(2027, 3, 3), '3 March 2027', 'Back on 3 March 2027'],
  ])('%i is “%s”', (moment, words, back) => {
    expect(sayWhen(moment, now)).toBe(words);
    expect(sayBack(moment, now)).toBe(back);
  });

  it('counts nights, not hours', () => {
    expect(sayWhen(at(2026, 11, 23, 7), at(2026, 11, 22, 23, 59))).toBe('tomorrow');
    expect(sayWhen(at(2026, 11, 23, 7), at(2026, 11, 22, 0))).toBe('tomorrow');
    expect(sayWhen(at(2027, 1, 1), at(2026, 12, 31, 12))).toBe('tomorrow');
  });

  it('in full has the hour always and the year when it is another', () => {
    expect(sayFully(at(2026, 11, 24), now)).toBe('Tuesday 24 November, 7:00');
    expect(sayFully(at(2027, 3, 4, 15), now)).toBe('Thursday 4 March 2027, 15:00');
    expect(sayDate(at(2027, 3, 4), now)).toBe('Thursday 4 March 2027');
  });
});
