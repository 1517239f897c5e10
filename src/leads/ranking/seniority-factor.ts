import type { Level } from '../records/headline';
import type { Weights } from '../records/order-settings';

/** How far up each level is; who is missing here is not lifted at all. */
const heights: Partial<Record<Level, number>> = {
  cxo: 1,
  partner: 0.7,
  // Many an owner is a company of one.
  owner: 0.6,
  vp: 0.6,
  director: 0.3,
  manager: 0.15,
};

/** How many times as much somebody of this level weighs; 1 for those without one. */
export function seniorityFactor(level: Level, weights: Weights): number {
  return weights.seniority ** (heights[level] ?? 0);
}
