import * as v from 'valibot';
import type { MeteredKind } from './engagement';
import { levelSchema } from './headline';
import { degreeSchema } from './person';
import { amount, extended, idUpTo, listUpTo, personId, time } from './text-up-to';

/** What somebody did, as a filter asks for it. */
export type Deed = MeteredKind | 'question';
export const deeds = ['comment', 'question', 'repost', 'reaction'] as const satisfies Deed[];

/** By what the queue can be filtered; written beside each person's place in it. */
export const facetsSchema = v.object({
  /** How senior, by the headline. */
  level: levelSchema,
  /** The profiles that fit, by id. */
  fits: listUpTo(idUpTo(500), 10_000),
  /** As in `people`. */
  degree: v.nullable(degreeSchema),
  /** The posts they answered. */
  posts: listUpTo(idUpTo(100), 100_000),
  /** What they did: comment, question, repost, reaction. */
  did: listUpTo(v.picklist(deeds), 10),
  /** When their newest reason was first seen. Epoch ms. */
  newestAt: time(),
});
export type Facets = v.InferOutput<typeof facetsSchema>;

/**
 * Somebody who is new by the facts. Only who stands in the queue has a `rank`, so its index is the queue; those decided
 * about have none, and those put off have `wakeAt` instead. Worked out from all the rest.
 */
export const queueRowSchema = extended(facetsSchema, {
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** Greater comes first; somebody without a reason that weighs has none (-Infinity). */
  score: v.number(),
  /** The score, for whoever stands in the queue now. */
  rank: v.exactOptional(amount()),
  /** When somebody put off comes back. Epoch ms. */
  wakeAt: v.exactOptional(time()),
});
export type QueueRow = v.InferOutput<typeof queueRowSchema>;
