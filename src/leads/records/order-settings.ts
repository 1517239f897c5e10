import * as v from 'valibot';
import { jobFunctions, levels } from './headline';
import { idUpTo, listUpTo, longest, textUpTo } from './text-up-to';

/**
 * Whom the seller looks for, under a name. An empty list asks for nothing; of a filled one any entry will do, and
 * every filled list must be met. `exclude` beats all the others.
 */
export const fitProfileSchema = v.object({
  /** Its own id. */
  id: idUpTo(500),
  /** What the user calls it. */
  name: textUpTo(longest),
  /** How senior. */
  levels: listUpTo(v.picklist(levels), 100),
  /** What they do. */
  functions: listUpTo(v.picklist(jobFunctions), 100),
  /** Words or phrases of the headline. */
  words: listUpTo(textUpTo(longest), 10_000),
  /** Where they work. */
  companies: listUpTo(textUpTo(longest), 10_000),
  /** Words or phrases that speak against somebody. */
  exclude: listUpTo(textUpTo(longest), 10_000),
});
export type FitProfile = v.InferOutput<typeof fitProfileSchema>;

/** What each weight may be: a factor below 1 would turn its meaning round. */
export const weightRanges = {
  comment: { min: 0, max: 20, step: 1 },
  reply: { min: 0, max: 20, step: 1 },
  repost: { min: 0, max: 20, step: 1 },
  reaction: { min: 0, max: 20, step: 1 },
  question: { min: 0, max: 20, step: 1 },
  seniority: { min: 1, max: 10, step: 0.5 },
  fit: { min: 1, max: 10, step: 0.5 },
  halfLifeDays: { min: 1, max: 60, step: 1 },
} as const;

// @__NO_SIDE_EFFECTS__
function weight(of: keyof typeof weightRanges) {
  const { min, max } = weightRanges[of];
  return v.pipe(v.number(), v.minValue(min), v.maxValue(max));
}

/** What decides who comes first. The user can change every one of them. */
export const weightsSchema = v.object({
  /** How much a comment weighs, in reactions: it took thought, a reaction took a tap. */
  comment: weight('comment'),
  /** The same of a reply. */
  reply: weight('reply'),
  /** The same of a repost. */
  repost: weight('repost'),
  /** The same of a reaction. */
  reaction: weight('reaction'),
  /** A question asks for an answer: added to a comment or reply that holds one. */
  question: weight('question'),
  /** How many times as much somebody weighs who decides alone; the steps below count in between. 1 = no difference. */
  seniority: weight('seniority'),
  /** How many times as much somebody weighs who fits; who surely does not weighs as much less. 1 = no difference. */
  fit: weight('fit'),
  /**
   * Days after which a reason counts half. Seven: a comment then outweighs a bare reaction that is up to two and a
   * half weeks younger, and last month's comment no longer stands before this week's.
   */
  halfLifeDays: weight('halfLifeDays'),
});
export type Weights = v.InferOutput<typeof weightsSchema>;

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

/** What the user says about who comes first; kept with the settings. */
export const orderSettingsSchema = v.object({
  /** What weighs how much. */
  weights: weightsSchema,
  /** Who is looked for. */
  profiles: listUpTo(fitProfileSchema, 1000),
});
export type OrderSettings = v.InferOutput<typeof orderSettingsSchema>;

export const startOrder: OrderSettings = { weights: startWeights, profiles: [] };
