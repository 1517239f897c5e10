import * as v from 'valibot';
import { formed, longest, textUpTo, time } from './text-up-to';

/**
 * A salted hash of one profile key; it survives erasure. The salt is the row `salt` of `derivedFrom`: with it, a hash
 * would tell whose it is.
 */
export const doNotContactRowSchema = v.object({
  /** SHA-256 in hex. */
  hash: formed<string>(/^[0-9a-f]{64}$/),
  /** Since when. Epoch ms. */
  at: time(),
  /** Why. */
  why: v.nullable(textUpTo(longest)),
});
export type DoNotContactRow = v.InferOutput<typeof doNotContactRowSchema>;
