import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../src/leads/headline/read-headline';
import { explainWarmth } from '../../../src/leads/ranking/explain-warmth';
import { warmthOf } from '../../../src/leads/ranking/warmth-of';
import type { Fit } from '../../../src/leads/records/card';
import { levels } from '../../../src/leads/records/headline';
import { startWeights, type Weights, weightRanges } from '../../../src/leads/records/order-settings';
import { allWords } from '../all-words';
import { engagement } from '../make-engagement';

const weights = { ...startWeights, comment: 6, question: 3, reaction: 1, seniority: 4, fit: 2 };
const cfo = readHeadline('CFO', allWords);
const fitting = (is: Fit['is']): Fit => ({ is, profileIds: [], because: [] });

describe('a warmth taken apart', () => {
  it('names each kind of reason, then what lifts them', () => {
    const reasons = [
      engagement({ kind: 'comment', text: 'What did it cost you per head?' }),
      engagement({ kind: 'comment', text: 'We have had the same thing here last year' }),
      engagement({ kind: 'comment', text: '👏👏' }),
      engagement(),
    ];
    expect(explainWarmth({ reasons, title: cfo, fit: fitting('fits') }, weights)).toEqual({
      lines: [
        { what: 'comment', count: 2, each: 6, sum: 12 },
        { what: 'question', count: 1, each: 3, sum: 3 },
        { what: 'courtesy', count: 1, each: 1, sum: 1 },
        { what: 'reaction', count: 1, each: 1, sum: 1 },
      ],
      reasons: 17,
      seniority: 4,
      fit: 2,
      total: 136,
    });
  });

  it('weighs half who is outside, and is nothing without reasons', () => {
    const explained = explainWarmth({ reasons: [], title: cfo, fit: fitting('outside') }, weights);
    expect(explained).toEqual({ lines: [], reasons: 0, seniority: 4, fit: 0.5, total: 0 });
  });

  it('adds up to the warmth itself, whatever the reasons and weights', () => {
    const text = fc.constantFrom(
      null,
      'Congrats!',
      '👏',
      'How did you do that?',
      'A fine thing to read here',
    );
    const kind = fc.constantFrom('comment', 'reply', 'repost', 'reaction');
    const reasons = fc.array(fc.record({ kind, text }).map(engagement), { maxLength: 12 });
    const drawn = fc.record(
      Object.fromEntries(
        Object.entries(weightRanges).map(([name, { min, max, step }]) => {
          return [name, fc.integer({ min: min / step, max: max / step }).map((steps) => steps * step)];
        }),
      ),
    ) as unknown as fc.Arbitrary<Weights>;
    const level = fc.constantFrom(...levels, 'unknown' as const);
    const is = fc.constantFrom('none', 'fits', 'unclear', 'outside');
    fc.assert(
      fc.property(reasons, drawn, level, is, (reasons, weights, level, is) => {
        const explained = explainWarmth({ reasons, title: { ...cfo, level }, fit: fitting(is) }, weights);
        const { lines, ...factors } = explained;
        expect(factors).toEqual(warmthOf(reasons, { level, fit: is }, weights));
        expect(lines.reduce((sum, line) => sum + line.sum, 0)).toBe(factors.reasons);
      }),
    );
  });
});
