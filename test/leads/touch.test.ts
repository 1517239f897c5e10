import fc from 'fast-check';
import { expect, it } from 'vitest';
import { channels, countUnanswered, isLive, type Touch } from '../../src/leads/touch';

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
  expect(countUnanswered(touches(pattern))).toBe(unanswered);
  expect(countUnanswered(touches(pattern).reverse())).toBe(unanswered);
});

it('counts alike in any order, and changes nothing in what it was given', () => {
  const given = touches('oiooio');
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: 6, maxLength: 6 }), (shuffled) => {
      const before = [...shuffled];
      expect(countUnanswered(shuffled)).toBe(1);
      expect(shuffled).toEqual(before);
    }),
  );
});

it('only what is spoken is live', () => {
  expect(channels.filter(isLive)).toEqual(['phone', 'video-call', 'in-person']);
});
