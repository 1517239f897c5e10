import * as v from 'valibot';
import { matchWays } from './known-row';
import { idUpTo, personId, time } from './text-up-to';

export const answers = ['yes', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What the user answered: is this contact, or that other person, this person? */
export const matchRowSchema = v.object({
  /** `<personId>|<knownId>` */
  id: idUpTo(1100),
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** `known.id`, or `person:<people.id>`. */
  knownId: idUpTo(600),
  /** What made it a question. */
  by: v.picklist(matchWays),
  /** What the user said. */
  answer: v.picklist(answers),
  /** When they said it. Epoch ms. */
  at: time(),
});
export type MatchRow = v.InferOutput<typeof matchRowSchema>;
