import { describe, expect, it } from 'vitest';
import { seniorityFactor } from '../../../src/leads/ranking/seniority-factor';
import { type Level, levels } from '../../../src/leads/records/headline';
import { startWeights, type Weights, weightRanges } from '../../../src/leads/records/order-settings';

const lifted = (seniority: number): Weights => ({ ...startWeights, seniority });

describe('the factor of a level', () => {
  const factor = (level: Level, seniority: number) => seniorityFactor(level, lifted(seniority));

  it('is the whole weight for who decides alone, and 1 for who decides nothing or says nothing', () => {
    expect([factor('cxo', 4), factor('cxo', 9.5)]).toEqual([4, 9.5]);
    const others: Level[] = ['senior', 'entry', 'training', 'unpaid', 'unknown'];
    expect(others.map((level) => factor(level, 10))).toEqual([1, 1, 1, 1, 1]);
  });

  it.each<[higher: Level, lower: Level]>([
    ['cxo', 'owner'],
    ['cxo', 'partner'],
    ['partner', 'director'],
    ['owner', 'director'],
    ['vp', 'director'],
    ['director', 'manager'],
    ['manager', 'senior'],
  ])('lifts %s higher than %s', (higher, lower) => {
    expect(factor(higher, 4)).toBeGreaterThan(factor(lower, 4));
  });

  it.each<Level>(['owner', 'partner', 'vp', 'director', 'manager'])(
    '%s keeps its height on the way up: twice the steps lift as much as two lifts',
    (level) => {
      expect(factor(level, 9)).toBeCloseTo(factor(level, 3) ** 2, 10);
    },
  );

  it('makes no difference at 1', () => {
    expect(levels.map((level) => factor(level, 1))).toEqual(levels.map(() => 1));
  });
});

describe('the usual weights', () => {
  const keys = Object.keys(startWeights) as (keyof Weights)[];

  it.each(keys)('%s is within what it may be, on one of its steps', (key) => {
    const { min, max, step } = weightRanges[key];
    expect(startWeights[key]).toBeGreaterThanOrEqual(min);
    expect(startWeights[key]).toBeLessThanOrEqual(max);
    expect(Number.isInteger((startWeights[key] - min) / step)).toBe(true);
  });

  it('put a comment over a reply over a repost over a reaction', () => {
    const { comment, reply, repost, reaction } = startWeights;
    expect([comment, reply, repost, reaction]).toEqual(
      [comment, reply, repost, reaction].toSorted((left, right) => right - left),
    );
    expect(new Set([comment, reply, repost, reaction]).size).toBe(4);
  });

  it('let no factor turn its meaning round', () => {
    expect([weightRanges.seniority.min, weightRanges.fit.min]).toEqual([1, 1]);
    expect(weightRanges.halfLifeDays.min).toBeGreaterThan(0);
  });
});
