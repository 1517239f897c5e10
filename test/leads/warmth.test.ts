import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../../src/leads/engagement';
import { halfLife, queueRank, reasonTime, warmthOf } from '../../src/leads/warmth';
import { engagement, noon } from './make-engagement';

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

const words = 'That is a fine thing to read';

describe('warmth', () => {
  it('a comment weighs more than a reply, that more than a repost, that more than a reaction', () => {
    const [comment, reply, repost, reaction] = (['comment', 'reply', 'repost', 'reaction'] as const).map(
      (kind) => warmthOf([engagement({ kind, text: words })]),
    );
    expect(comment).toBeGreaterThan(reply!);
    expect(reply).toBeGreaterThan(repost!);
    expect(repost).toBeGreaterThan(reaction!);
  });

  it('a question weighs more, emoji and one word weigh a reaction', () => {
    const reaction = warmthOf([engagement()]);
    const comment = warmthOf([engagement({ kind: 'comment', text: words })]);
    expect(warmthOf([engagement({ kind: 'comment', text: `${words}?` })])).toBeGreaterThan(comment);
    expect(warmthOf([engagement({ kind: 'comment', text: '👏👏' })])).toBe(reaction);
    expect(warmthOf([engagement({ kind: 'comment', text: 'Congrats!' })])).toBe(reaction);
    expect(warmthOf([engagement({ kind: 'comment', text: null })])).toBe(comment);
  });

  it('adds up over reasons and posts', () => {
    const reasons = [
      engagement(),
      engagement({ postId: 'activity:2' }),
      engagement({ kind: 'comment', text: words }),
    ];
    expect(warmthOf(reasons)).toBe(reasons.reduce((sum, one) => sum + warmthOf([one]), 0));
    expect(warmthOf([])).toBe(0);
  });
});

describe('rank', () => {
  const month = 30 * 24 * 60 * 60 * 1000;
  const reasons = fc.array(
    fc.record({
      kind: fc.constantFrom('comment', 'reply', 'repost', 'reaction'),
      age: fc.integer({ min: 0, max: 6 * month }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const toEngagements = (drawn: Drawn<typeof reasons>): Engagement[] =>
    drawn.map(({ kind, age }) => engagement({ kind, text: words, seenAt: noon - age }));
  const decayed = (engagements: Engagement[], now: number) => {
    const newest = Math.max(...engagements.map(reasonTime));
    return warmthOf(engagements) * 2 ** (-(now - newest) / halfLife);
  };

  it('written once, orders people as warmth × 2^(−age / half-life) does at any later moment', () => {
    fc.assert(
      fc.property(reasons, reasons, fc.integer({ min: 0, max: 24 * month }), (one, other, wait) => {
        const [left, right] = [toEngagements(one), toEngagements(other)];
        const now = noon + wait;
        const ratio = decayed(left, now) / decayed(right, now);
        const difference = queueRank(left, noon) - queueRank(right, noon);
        expect(difference).toBeCloseTo(Math.log2(ratio), 6);
        if (Math.abs(ratio - 1) > 1e-6) expect(Math.sign(difference)).toBe(Math.sign(ratio - 1));
      }),
    );
  });

  it('does not let a clock ahead of ours jump the queue', () => {
    const ahead = engagement({ at: noon + month });
    expect(queueRank([ahead], noon)).toBe(queueRank([engagement({ at: noon })], noon));
  });

  it('of nobody is below everybody', () => {
    expect(queueRank([], noon)).toBe(Number.NEGATIVE_INFINITY);
  });
});
