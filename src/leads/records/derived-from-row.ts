import * as v from 'valibot';
import { knownSettingsSchema } from './known-settings';
import { orderSettingsSchema } from './order-settings';
import { selfSchema } from './person';
import { idUpTo, listUpTo, longest, textUpTo } from './text-up-to';

/** What the derived tables were worked out from, besides the tables. */
export const derivedFromRowSchema = v.object({
  /** There is one. */
  id: v.literal('known'),
  /** Who the user is. */
  self: v.nullable(selfSchema),
  /** Who counts as known. */
  known: knownSettingsSchema,
  /** Who comes first. */
  order: orderSettingsSchema,
  /** Where the user works, as far as anything tells. */
  company: v.nullable(textUpTo(longest)),
  /** They are out of date: `rebuildKnown` has not run, or not to its end. */
  isStale: v.boolean(),
});
export type DerivedFromRow = v.InferOutput<typeof derivedFromRowSchema>;

/**
 * Makes a hash useless to whoever has only the hashes: drawn once, kept beside them in `derivedFrom`. Whatever copies
 * `doNotContact` must copy this row too, or nobody is recognised any more.
 */
export const saltRowSchema = v.object({
  /** There is one. */
  id: v.literal('salt'),
  /** Random hex. */
  salt: idUpTo(1000),
  /**
   * Of hashes that came with a backup of another database; a hash cannot be made anew under another salt, so everybody
   * is asked about under each.
   */
  others: v.exactOptional(listUpTo(idUpTo(1000), 1000)),
});
export type SaltRow = v.InferOutput<typeof saltRowSchema>;

/** Either row of `derivedFrom`. */
export const derivedFromSchema = v.variant('id', [derivedFromRowSchema, saltRowSchema]);
