import type { KnownFunction, KnownLevel } from './headline';

/**
 * Whom the seller looks for, under a name. An empty list asks for nothing; of a filled one any entry will do, and
 * every filled list must be met. `exclude` beats all the others.
 */
export type FitProfile = {
  id: string;
  name: string;
  levels: KnownLevel[];
  functions: KnownFunction[];
  /** Words or phrases of the headline. */
  words: string[];
  companies: string[];
  exclude: string[];
};

/** What decides who comes first. The user can change every one of them. */
export type Weights = {
  /** How much one reason weighs, in reactions. A comment took thought, a reaction took a tap. */
  comment: number;
  reply: number;
  repost: number;
  reaction: number;
  /** A question asks for an answer: added to a comment or reply that holds one. */
  question: number;
  /** How many times as much somebody weighs who decides alone; the steps below count in between. 1 = makes no difference. */
  seniority: number;
  /** How many times as much somebody weighs who fits; who surely does not weighs as much less. 1 = makes no difference. */
  fit: number;
  /**
   * Days after which a reason counts half. Seven: a comment then outweighs a bare reaction that is up to two and a
   * half weeks younger, and last month's comment no longer stands before this week's.
   */
  halfLifeDays: number;
};

export const startWeights: Weights = {
  comment: 6,
  reply: 4,
  repost: 3,
  reaction: 1,
  question: 3,
  seniority: 5,
  fit: 2,
  halfLifeDays: 7,
};

/** What each weight may be: a factor below 1 would turn its meaning round. */
export const weightRanges: Record<keyof Weights, { min: number; max: number; step: number }> = {
  comment: { min: 0, max: 20, step: 1 },
  reply: { min: 0, max: 20, step: 1 },
  repost: { min: 0, max: 20, step: 1 },
  reaction: { min: 0, max: 20, step: 1 },
  question: { min: 0, max: 20, step: 1 },
  seniority: { min: 1, max: 10, step: 0.5 },
  fit: { min: 1, max: 10, step: 0.5 },
  halfLifeDays: { min: 1, max: 60, step: 1 },
};

/** What the user says about who comes first; kept with the settings. */
export type OrderSettings = { weights: Weights; profiles: FitProfile[] };

export const startOrder: OrderSettings = { weights: startWeights, profiles: [] };
