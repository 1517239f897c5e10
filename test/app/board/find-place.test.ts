import { describe, expect, it } from 'vitest';
import {
  type BoardPlace,
  type BoardWay,
  findPlace,
  idAt,
  nearestPlace,
  stepPlace,
} from '../../../src/app/board/find-place';

const columns = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];
const place = (column: number, row: number): BoardPlace => ({ column, row });

it('a card is found, and whoever lies at a place', () => {
  expect(findPlace(columns, 'f')).toEqual(place(3, 1));
  expect(findPlace(columns, 'nobody')).toBeNull();
  expect(findPlace(columns, null)).toBeNull();
  expect(idAt(columns, place(0, 2))).toBe('c');
  expect(idAt(columns, place(1, 0))).toBeNull();
  expect(idAt(columns, null)).toBeNull();
});

describe('a step', () => {
  const table: [string, BoardWay, string][] = [
    ['a', 'up', 'a'],
    ['a', 'down', 'b'],
    ['c', 'down', 'c'],
    ['c', 'after', 'd'],
    ['d', 'before', 'a'],
    ['d', 'after', 'e'],
    ['f', 'after', 'f'],
    ['f', 'before', 'd'],
    ['a', 'before', 'a'],
  ];
  it.each(table)('from %s %s leads to %s', (from, way, to) => {
    const start = findPlace(columns, from) ?? place(-1, -1);
    expect(idAt(columns, stepPlace(columns, start, way))).toBe(to);
  });
});

describe('who is gone is followed', () => {
  const table: [BoardPlace, string | null][] = [
    [place(0, 1), 'b'],
    [place(0, 9), 'c'],
    [place(1, 0), 'a'],
    [place(2, 3), 'd'],
    [place(9, 0), 'e'],
  ];
  it.each(table)('at %j by %s', (from, id) => {
    expect(idAt(columns, nearestPlace(columns, from))).toBe(id);
  });

  it('by nobody where nobody is left', () => {
    expect(nearestPlace([[], []], place(1, 1))).toBeNull();
  });
});
