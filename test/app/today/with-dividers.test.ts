import { expect, it } from 'vitest';
import { readDivider, withDividers } from '../../../src/app/today/with-dividers';

it.each([
  ['nobody is due', ['a', 'b'], 0, ['a', 'b']],
  ['some are', ['a', 'b', 'c'], 1, ['divider:due', 'a', 'divider:new', 'b', 'c']],
  ['all are', ['a', 'b'], 2, ['divider:due', 'a', 'b']],
  ['nobody is there', [], 0, []],
])('%s', (_name, ids, due, rows) => {
  expect(withDividers(ids, due)).toEqual(rows);
});

it('people are no dividers', () => {
  expect(readDivider('in:ada')).toBeNull();
  expect(readDivider('divider:new')).toBe('divider:new');
});
