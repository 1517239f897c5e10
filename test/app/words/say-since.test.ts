import { expect, it } from 'vitest';
import { saySince } from '../../../src/app/words/say-since';

const at = (month: number, day: number, hour: number, minute = 0, year = 2026) =>
  new Date(year, month - 1, day, hour, minute).getTime();
/** A Sunday afternoon. */
const now = at(11, 22, 14);

it.each([
  [at(11, 22, 9, 5), 'today 9:05'],
  [at(11, 22, 0), 'today 0:00'],
  [at(11, 21, 23, 59), 'yesterday 23:59'],
  [at(11, 17, 14), 'Tuesday 14:00'],
  [at(11, 16, 8), 'Monday 8:00'],
  [at(11, 15, 20), 'Sunday 15 November'],
  [at(12, 24, 10, 0, 2025), 'Wednesday 24 December 2025'],
])('%i is “%s”', (moment, words) => {
  expect(saySince(moment, now)).toBe(words);
});
