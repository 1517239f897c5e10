import * as v from 'valibot';
import { extended, longest, textUpTo } from './text-up-to';

/** From the highest to the lowest; the last two count only where nothing above `entry` is said. */
export const levels = [
  'cxo',
  'owner',
  'partner',
  'vp',
  'director',
  'manager',
  'senior',
  'entry',
  'training',
  'unpaid',
] as const;
export type KnownLevel = (typeof levels)[number];
export const levelSchema = v.picklist([...levels, 'unknown']);
export type Level = v.InferOutput<typeof levelSchema>;

/** LinkedIn's job functions, and one more for those who run a whole company. */
export const jobFunctions = [
  'accounting',
  'administrative',
  'arts_design',
  'business_development',
  'community_social',
  'consulting',
  'customer_success',
  'education',
  'engineering',
  'entrepreneurship',
  'finance',
  'general_management',
  'healthcare',
  'human_resources',
  'information_technology',
  'legal',
  'marketing',
  'media_communication',
  'military_protective',
  'operations',
  'product_management',
  'project_management',
  'purchasing',
  'quality_assurance',
  'real_estate',
  'research',
  'sales',
] as const;
export type KnownFunction = (typeof jobFunctions)[number];
export const jobFunctionSchema = v.picklist([...jobFunctions, 'unknown']);
export type JobFunction = v.InferOutput<typeof jobFunctionSchema>;

/** What one line says somebody is, does and where. */
export const headlineSchema = v.object({
  /** How senior. */
  level: levelSchema,
  /** What they do. */
  function: jobFunctionSchema,
  /** As written; null where none is named. */
  company: v.nullable(textUpTo(longest)),
  /** The words that decided the level: `CFO`, `Geschäftsführer`. */
  because: v.nullable(textUpTo(longest)),
});
export type Headline = v.InferOutput<typeof headlineSchema>;

/** One more whenever headlines are read by other rules: titles of an earlier number are read again. */
export const titleVersion = 1;

/** What a headline says, read once and kept beside it. */
export const titleSchema = extended(headlineSchema, {
  /** By which rules it was read. */
  version: v.number(),
});
export type Title = v.InferOutput<typeof titleSchema>;

/** Nothing is known of somebody without a headline, or whose headline has not been read yet. */
export const unknownTitle: Title = {
  level: 'unknown',
  function: 'unknown',
  company: null,
  because: null,
  version: 0,
};

export function titleOf({ title }: { title?: Title }): Title {
  return title ?? unknownTitle;
}

/** True when a headline has been read, by the rules of today. */
export function hasTitle({ title }: { title?: Title }): boolean {
  return title?.version === titleVersion;
}
