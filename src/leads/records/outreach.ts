import * as v from 'valibot';
import { draftSchema } from './draft';
import { outcomeSchema } from './outcome';
import { postKeySchema } from './post';
import { stages } from './stage';
import { count, extended, listUpTo, longest, mostWords, personId, textUpTo, time } from './text-up-to';
import { touchSchema } from './touch';

/** What a person already is to the user when they press "I know them". */
export const knownAs = ['mate', 'colleague', 'customer', 'supplier', 'competitor'] as const;
export type KnownAs = (typeof knownAs)[number];

/** What the user decided about a person. Never written by a capture. */
export const outreachSchema = v.object({
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** How far things are. */
  stage: v.picklist(stages),
  /** What they already are to the user. */
  knownAs: v.nullable(v.picklist(knownAs)),
  /** Put off until then. Epoch ms. */
  snoozedUntil: v.nullable(time()),
  /** The next promise. Epoch ms. */
  nextAt: v.nullable(time()),
  /** What it is for: `follow-up`, `answer`, `log-outcome`. */
  nextWhy: v.nullable(textUpTo(longest)),
  /** The user's own note. */
  note: textUpTo(mostWords),
  /** The user's own tags. */
  tags: listUpTo(textUpTo(longest), 1000),
  /** The post that started it. */
  postId: v.nullable(postKeySchema),
  /** "Not known after all": new, whatever pages and files say. */
  putBack: v.boolean(),
});
export type Outreach = v.InferOutput<typeof outreachSchema>;

/** One decision, as the undo log keeps it. Decisions of one act share their time. */
export const decisionSchema = v.object({
  /** Counted up. */
  id: v.exactOptional(count()),
  /** When it was made. Epoch ms. */
  at: time(),
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** How things stood before; null = there was no decision yet. */
  before: v.nullable(outreachSchema),
  /** How they stood after. */
  after: outreachSchema,
  /** The touch that came with it and goes with it. */
  touch: v.exactOptional(touchSchema),
  /** The outcome that came with it and goes with it. */
  outcome: v.exactOptional(outcomeSchema),
  /** The draft it used up. */
  draft: v.exactOptional(draftSchema),
  /** From then on they must not be contacted, or may be again. */
  barred: v.exactOptional(v.boolean()),
});

/** One decision of the undo log. Decisions of one act share their time. */
export const storedDecisionSchema = extended(decisionSchema, {
  /** Counted up. */
  id: count(),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
