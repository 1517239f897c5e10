import { expect, it } from 'vitest';
import { findDropped, findRise, readMoves } from '../../../src/leads/ranking/read-moves';

const before = ['ada', 'bo', 'cleo', 'dan'];
const after = ['cleo', 'ada', 'eve', 'bo', 'dan'];

it('a move tells where somebody stands now and where they would', () => {
  expect(readMoves(before, after, 3)).toEqual([
    { id: 'cleo', from: 3, to: 1 },
    { id: 'ada', from: 1, to: 2 },
    { id: 'eve', from: 0, to: 3 },
  ]);
});

it('who rises most is the first of the best', () => {
  const moves = readMoves(['a', 'b', 'c', 'd', 'e'], ['c', 'e', 'd', 'a', 'b'], 5);
  // c from 3 to 1, e from 5 to 2, d from 4 to 3.
  expect(findRise(moves)).toEqual({ id: 'e', from: 5, to: 2 });
  expect(findRise(readMoves(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'], 4))?.id).toBe('b');
  expect(findRise(readMoves(before, before, 4))).toBeNull();
});

it('those who leave the first are named in the order they had', () => {
  expect(findDropped(before, ['dan', 'cleo', 'ada', 'bo'], 2)).toEqual(['ada', 'bo']);
  expect(findDropped(before, before, 2)).toEqual([]);
});
