import { expect, it } from 'vitest';
import { keepListed } from '../../../src/app/today/use-marks';

it.each([
  ['in the order of the list', ['c', 'a'], ['a', 'b', 'c'], ['a', 'c']],
  ['without who has left it', ['a', 'gone'], ['a', 'b'], ['a']],
  ['also when the list has grown', ['b'], ['new', 'a', 'b'], ['b']],
  ['nobody of an empty list', ['a'], [], []],
])('the marked are kept %s', (_name, marked, listed, kept) => {
  expect(keepListed(new Set(marked), listed)).toEqual(kept);
});
