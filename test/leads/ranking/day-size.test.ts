import { expect, it } from 'vitest';
import { raiseDay, sizeOfDay } from '../../../src/leads/ranking/day-size';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

it('a day has its size until it is raised, and only that day has more', () => {
  const usual = { size: 10, more: { day: '', count: 0 } };
  expect(sizeOfDay(usual, at(7, 12))).toBe(10);
  const raised = { size: 10, more: raiseDay(usual, 10, at(7, 0)) };
  expect(raised.more).toEqual({ day: '2026-03-07', count: 10 });
  expect(sizeOfDay(raised, at(7, 23))).toBe(20);
  expect(sizeOfDay(raised, at(8, 0))).toBe(10);
});

it('raised twice, a day has twice as many more; the next day begins anew', () => {
  const once = { size: 5, more: { day: '2026-03-07', count: 10 } };
  expect(raiseDay(once, 10, at(7, 12))).toEqual({ day: '2026-03-07', count: 20 });
  expect(raiseDay(once, 10, at(8, 12))).toEqual({ day: '2026-03-08', count: 10 });
});
