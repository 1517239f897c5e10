import { expect, it } from 'vitest';
import { tryGenerations } from '../../../src/capture/base/try-generations';
import { allOf } from '../../../src/capture/selectors/generations';

const no = (): string | null => null;

it.each([
  ['the first that knows the part', { V1: () => 'one', V2: () => 'two' }, 'one'],
  ['another where the first does not know it', { V1: no, V2: () => 'two' }, 'two'],
  ['nobody', { V1: no, V2: no }, null],
])('answers with %s', (_what, readers, answer) => {
  expect(tryGenerations<[], string>(readers)).toBe(answer);
});

it('takes a no, a zero and an empty text for an answer', () => {
  for (const answer of [false, 0, '', undefined])
    expect(tryGenerations({ V1: () => answer, V2: () => expect.unreachable() })).toBe(answer);
});

it('hands on what it was given, and reads no more than it must', () => {
  const readers = { V1: (word: string, times: number) => word.repeat(times), V2: () => expect.unreachable() };
  expect(tryGenerations(readers, 'a', 3)).toBe('aaa');
});

it('joins the selectors of all generations, and leaves out what one does not have', () => {
  expect(allOf({ V1: ['a', 'b'], V2: 'c' })).toBe('a, b, c');
  expect(allOf({ V1: null, V2: 'c' })).toBe('c');
});
