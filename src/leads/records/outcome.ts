import * as v from 'valibot';
import { postKeySchema } from './post';
import { formed, idUpTo, listUpTo, longest, money, personId, textUpTo, time } from './text-up-to';

export const outcomeKinds = ['meeting-booked', 'meeting-held', 'proposal', 'order', 'lost'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What a conversation led to. */
export const outcomeSchema = v.object({
  /** Its own id. */
  id: idUpTo(600),
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** The post it is put down to: the one that started it, unless the user says another. */
  postId: v.nullable(postKeySchema),
  /** Other own posts that moved them before it; absent = none are kept. */
  alsoBy: v.exactOptional(listUpTo(postKeySchema, 1000)),
  /** What came of it. */
  kind: v.picklist(outcomeKinds),
  /** When it was. Epoch ms. */
  at: time(),
  /** Integer minor units of the currency: cents. */
  amount: v.nullable(money()),
  /** ISO 4217. */
  currency: v.nullable(formed<string>(/^[A-Z]{3}$/)),
  /** Why it was lost, in the user's words. */
  why: v.exactOptional(v.nullable(textUpTo(longest))),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;
