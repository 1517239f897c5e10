import { expect, it } from 'vitest';
import { addTag, removeTag } from '../../../src/leads/next/add-tag';

it.each([
  [['Bremen'], '  trade   fair ', ['Bremen', 'trade fair']],
  [['Bremen'], 'bremen', ['Bremen']],
  [[], '   ', []],
  [[], 'x'.repeat(50), ['x'.repeat(40)]],
])('to %j comes “%s”', (tags, word, after) => {
  expect(addTag(tags, word)).toEqual(after);
});

it('takes one away', () => {
  expect(removeTag(['a', 'b'], 'a')).toEqual(['b']);
});
