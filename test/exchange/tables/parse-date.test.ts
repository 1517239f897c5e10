import { describe, expect, test } from 'vitest';
import { findDateOrder, parseDate } from '../../../src/exchange/tables/parse-date';

const day = (year: number, month: number, date: number, hour = 0, minute = 0, second = 0) =>
  Date.UTC(year, month - 1, date, hour, minute, second);

describe('parseDate', () => {
  test.each([
    ['07 Jun 2026', day(2026, 6, 7)],
    ['07-Jun-26', day(2026, 6, 7)],
    ['7. Juni 2026', day(2026, 6, 7)],
    ['12 mars 2023', day(2023, 3, 12)],
    ['12 März 2023', day(2023, 3, 12)],
    ['1 août 2023', day(2023, 8, 1)],
    ['1 juil. 2023', day(2023, 7, 1)],
    ['3 févr. 2023', day(2023, 2, 3)],
    ['Jun 7, 2026', day(2026, 6, 7)],
    ['3/1/26, 9:05 AM', day(2026, 3, 1, 9, 5)],
    ['12/31/25, 11:59 PM', day(2025, 12, 31, 23, 59)],
    ['2/29/24, 12:00 AM', day(2024, 2, 29)],
    ['2026-03-02 08:15:09 UTC', day(2026, 3, 2, 8, 15, 9)],
    ['2026/03/02 08:15:09 UTC', day(2026, 3, 2, 8, 15, 9)],
    ['2026-03-02T08:15:09.123Z', day(2026, 3, 2, 8, 15, 9)],
    ['2026-03-02', day(2026, 3, 2)],
    ['01.03.2026', day(2026, 3, 1)],
    ['05/05/2026', day(2026, 5, 5)],
    ['30 Feb 2026', null],
    ['13/13/2026', null],
    ['03/04/2026', null],
    ['--03-07', null],
    ['someday', null],
    ['', null],
    ['9'.repeat(100_000), null],
  ])('%s', (text, expected) => {
    expect(parseDate(text, null)).toBe(expected);
  });

  test('asks for an order only where it matters', () => {
    expect(parseDate('03/04/2026', 'day-first')).toBe(day(2026, 4, 3));
    expect(parseDate('03/04/2026', 'month-first')).toBe(day(2026, 3, 4));
    expect(parseDate('3/1/26, 9:05 AM', 'day-first')).toBe(day(2026, 3, 1, 9, 5));
  });
});

describe('findDateOrder', () => {
  test.each([
    [['03/04/2026', '16/05/2026'], 'day-first', 0],
    [['03/04/2026', '05/16/2026'], 'month-first', 0],
    [['03/04/2026', '05/06/2026'], null, 2],
    [['16/04/2026', '05/16/2026'], null, 2],
    [['07 Jun 2026', '3/1/26, 9:05 AM', '01.02.2026', '05/05/2026'], null, 0],
  ] as const)('%j', (column, order, undecided) => {
    const found = findDateOrder(column);
    expect(found.order).toBe(order);
    expect(found.undecided).toHaveLength(undecided);
  });
});
