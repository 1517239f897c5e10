import * as v from 'valibot';
import { engagementSchema } from './engagement';
import { matchRowSchema } from './match-row';
import { outreachSchema } from './outreach';
import { personSchema } from './person';
import { count, idUpTo, listUpTo, time, touchId } from './text-up-to';

/** Two people the user made one, and all that is needed to part them again. */
export const mergeRowSchema = v.object({
  /** `<kept>+<lost>` */
  id: idUpTo(1100),
  /** When. Epoch ms. */
  at: time(),
  /** As they were. */
  kept: personSchema,
  /** As they were. */
  lost: personSchema,
  /** As they were, by whichever of the two. */
  engagements: listUpTo(engagementSchema, 1_000_000),
  /** As they were. */
  outreach: listUpTo(outreachSchema, 2),
  /** As it was right after. */
  merged: v.nullable(outreachSchema),
  /** What was the lost one's: `touches.id`. */
  touchIds: listUpTo(touchId(), 1_000_000),
  /** The same of `outcomes.id`. */
  outcomeIds: listUpTo(idUpTo(600), 1_000_000),
  /** The same of `decisions.id`. */
  decisionIds: listUpTo(count(), 1_000_000),
  /** As they were. */
  matches: listUpTo(matchRowSchema, 1_000_000),
});
export type MergeRow = v.InferOutput<typeof mergeRowSchema>;
