import { expect, it } from 'vitest';
import { putPlaceholder } from '../../../src/app/drafts/snippet-form';

it.each([
  ['where the cursor is', 'Hello !', 6, 6, 'Hello {first name}!'],
  ['in the place of what is selected', 'Hello you!', 6, 9, 'Hello {first name}!'],
  ['at the end', 'Hello ', 6, 6, 'Hello {first name}'],
  ['into nothing', '', 0, 0, '{first name}'],
])('a placeholder is put %s', (_, text, from, to, expected) => {
  expect(putPlaceholder(text, 'first name', from, to)).toBe(expected);
});
