import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Qualities, queueRank, warmthOf as readWarmth } from '../../../src/leads/ranking/warmth-of';
import type { Engagement } from '../../../src/leads/records/engagement';
import { startWeights } from '../../../src/leads/records/order-settings';
import { engagement, noon } from '../make-engagement';

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

const day = 24 * 60 * 60 * 1000;
const halfLife = 7 * day;
const warmthOf = (reasons: Engagement[]) => readWarmth(reasons).total;

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

describe('what a person is', () => {
  const comment = [engagement({ kind: 'comment', text: words })];
  const total = (qualities: Qualities) => readWarmth(comment, qualities).total;

  it.each<[string, Qualities, number]>([
    ['nothing known', { level: 'unknown', fit: 'none' }, 6],
    ['decides alone', { level: 'cxo', fit: 'none' }, 6 * 5],
    ['decides in part', { level: 'director', fit: 'none' }, 6 * 5 ** 0.3],
    ['fits', { level: 'entry', fit: 'fits' }, 6 * 2],
    ['perhaps fits', { level: 'entry', fit: 'unclear' }, 6],
    ['does not fit', { level: 'entry', fit: 'outside' }, 3],
    ['decides alone and fits', { level: 'cxo', fit: 'fits' }, 6 * 5 * 2],
  ])('%s', (_what, qualities, expected) => {
    expect(total(qualities)).toBe(expected);
  });

  it('makes no difference with weights of 1', () => {
    const even = { ...startWeights, seniority: 1, fit: 1 };
    expect(readWarmth(comment, { level: 'cxo', fit: 'outside' }, even).total).toBe(6);
  });
});

describe('rank', () => {
  const month = 30 * day;
  const reasons = fc.array(
    fc.record({
      kind: fc.constantFrom('comment', 'reply', 'repost', 'reaction'),
      age: fc.integer({ min: 0, max: 6 * month }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const toEngagements = (drawn: Drawn<typeof reasons>): Engagement[] =>
    drawn.map(({ kind, age }) => engagement({ kind, text: words, at: noon - age }));
  const decayed = (engagements: Engagement[], now: number) => {
    const newest = Math.max(...engagements.map(({ at }) => at ?? 0));
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

  it('dates a comment by its own time, whenever the reaction beside it was seen', () => {
    const comment = engagement({ kind: 'comment', text: words, at: noon - 10 * day });
    const both = queueRank([comment, engagement({ seenAt: noon })], noon);
    expect(both).toBeCloseTo(Math.log2(7) + (noon - 10 * day) / halfLife, 9);
  });

  it('does not take the reactions of an old post for new ones, and so leaves its comments before them', () => {
    const firstReadAt = { reaction: noon - 60_000, repost: null };
    const posts = new Map([['activity:1', { publishedAt: noon - 40 * day, firstReadAt }]]);
    const comment = engagement({ kind: 'comment', text: words, at: noon - 40 * day });
    const reaction = engagement({ seenAt: noon });
    const rank = (one: Engagement) => queueRank([one], noon, { posts });
    expect(rank(comment)).toBeGreaterThan(rank(reaction));
    expect(rank(reaction)).toBeCloseTo((noon - 39 * day) / halfLife, 9);
    const sinceThen = new Map([
      [
        'activity:1',
        { publishedAt: noon - 40 * day, firstReadAt: { reaction: noon - 30 * day, repost: null } },
      ],
    ]);
    expect(queueRank([reaction], noon, { posts: sinceThen })).toBeCloseTo(noon / halfLife, 9);
  });

  it('of nobody is below everybody', () => {
    expect(queueRank([], noon)).toBe(Number.NEGATIVE_INFINITY);
  });
});
