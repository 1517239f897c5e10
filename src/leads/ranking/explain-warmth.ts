import { asksQuestion, saysLittle } from '../posts/asks-question';
import type { Card } from '../records/card';

import type { Engagement } from '../records/engagement';
import type { Weights } from '../records/order-settings';
import { seniorityFactor } from './seniority-factor';

/** What a reason weighs as. `courtesy`: a comment that says little, which counts as a reaction. */
export type Weighed = 'comment' | 'question' | 'reply' | 'repost' | 'courtesy' | 'reaction';

/** So many of one kind, each of that weight. A question is added to the comment it stands in. */
export type WarmthLine = { what: Weighed; count: number; each: number; sum: number };

/** A warmth taken apart: the sums of `lines` make `reasons`, and `reasons` × `seniority` × `fit` = `total`. */
export type WarmthExplained = {
  lines: WarmthLine[];
  reasons: number;
  seniority: number;
  fit: number;
  total: number;
};

const order: readonly Weighed[] = ['comment', 'question', 'reply', 'repost', 'courtesy', 'reaction'];

/** Why a person stands where they stand, before the time that has passed is counted. */
export function explainWarmth(
  { reasons, title, fit }: Pick<Card, 'title' | 'fit'> & { reasons: readonly Engagement[] },
  weights: Weights,
): WarmthExplained {
  const weighed = reasons.flatMap(weighAs);
  const lines = order.flatMap((what) => {
    const count = weighed.filter((each) => each === what).length;
    const each = what === 'courtesy' ? weights.reaction : weights[what];
    return count === 0 ? [] : [{ what, count, each, sum: count * each }];
  });
  const sum = lines.reduce((total, line) => total + line.sum, 0);
  const seniority = seniorityFactor(title.level, weights);
  const fits = { none: 1, unclear: 1, fits: weights.fit, outside: 1 / weights.fit }[fit.is];
  return { lines, reasons: sum, seniority, fit: fits, total: sum * seniority * fits };
}

function weighAs({ kind, text }: Engagement): Weighed[] {
  if (kind !== 'comment' && kind !== 'reply') return [kind];
  if (text === null) return [kind];
  if (saysLittle(text)) return ['courtesy'];
  return asksQuestion(text) ? [kind, 'question'] : [kind];
}
