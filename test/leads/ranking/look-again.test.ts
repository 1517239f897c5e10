import { expect, it } from 'vitest';
import { lookAgain } from '../../../src/leads/ranking/look-again';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 22, 12);

it.each([
  ['the very first look has none before it', { at: 0, before: 0 }, { at: noon, before: 0 }],
  [
    'a look soon after the last is the same visit',
    { at: noon - 5 * minute, before: 7 },
    { at: noon, before: 7 },
  ],
  ['half an hour later it still is', { at: noon - 30 * minute, before: 7 }, { at: noon, before: 7 }],
  [
    'after that it is a new one',
    { at: noon - 31 * minute, before: 7 },
    { at: noon, before: noon - 31 * minute },
  ],
])('%s', (_name, before, after) => {
  expect(lookAgain(before, noon)).toEqual(after);
});
