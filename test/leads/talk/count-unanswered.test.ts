import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, type Touch } from '../../../src/leads/records/touch';
import { countUnanswered } from '../../../src/leads/talk/count-unanswered';

const minute = 60_000;

function touch(direction: Touch['direction'], at: number): Touch {
  const said = { channel: 'message', live: false, text: 'Hello', gave: null, asked: null } as const;
  return { id: `${direction}-${at}`, personId: 'in:ada', at, direction, ...said, source: 'typed' };
}

/** Oldest first, `o` out and `i` in. */
function touches(pattern: string): Touch[] {
  return [...pattern].map((letter, index) => touch(letter === 'o' ? 'out' : 'in', index + 1));
}

it.each([
  ['', 0],
  ['o', 1],
  ['ooo', 3],
  ['i', 0],
  ['oi', 0],
  ['io', 1],
  ['oioo', 2],
  ['ooiooo', 3],
])('%j, oldest first, has %i without an answer', (pattern, unanswered) => {
  expect(countUnanswered(inOrder(touches(pattern)))).toBe(unanswered);
  expect(countUnanswered(inOrder(touches(pattern).reverse()))).toBe(unanswered);
});

it('counts alike in any order, and changes nothing in what it was given', () => {
  const given = touches('oiooio');
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: 6, maxLength: 6 }), (shuffled) => {
      const before = [...shuffled];
      expect(countUnanswered(inOrder(shuffled))).toBe(1);
      expect(shuffled).toEqual(before);
    }),
  );
});

/** Minutes, channel and source of what went out. */
type Line = [number, Touch['channel'], Touch['source']];
const read = (minutes: number): Line => [minutes, 'message', 'thread'];
it.each<[string, Line[], number]>([
  ['three lines within ten minutes, read on a page', [read(0), read(4), read(10)], 1],
  ['a line an hour after the one before', [read(0), read(60)], 1],
  ['a line more than an hour after the one before', [read(0), read(61)], 2],
  ['lines of three days', [read(0), read(2), read(3 * 24 * 60), read(7 * 24 * 60)], 3],
  ['an invitation and then a message', [[0, 'invitation-note', 'archive'], read(5)], 2],
  [
    'what was typed, key after key',
    [
      [0, 'message', 'typed'],
      [1, 'message', 'typed'],
      [2, 'message', 'typed'],
    ],
    3,
  ],
])('%s', (_, lines, unanswered) => {
  const sent = lines.map(([minutes, channel, source]) => {
    const { id, ...rest } = touch('out', minutes * minute);
    return { ...rest, id: `${id}-${channel}`, channel, source };
  });
  expect(countUnanswered(inOrder(sent))).toBe(unanswered);
});

it('a talk is an answer', () => {
  const call = { ...touch('out', 2), channel: 'phone', live: true } as const;
  expect(countUnanswered(inOrder([touch('out', 1), call]))).toBe(0);
  expect(countUnanswered(inOrder([touch('out', 1), call, touch('out', 3)]))).toBe(1);
});
