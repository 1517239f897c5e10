import * as v from 'valibot';
import { mostWords, textUpTo, time } from './text-up-to';

/** One more whenever touches are read by other rules: readings of an earlier number are made again. */
export const readingVersion = 1;

/**
 * `words`: something was said in writing. `talk`: both were there at once, on the phone or in person. `away`: what a
 * machine answers while somebody is out. `tap`: a reaction, an invitation, or nothing but signs.
 */
export const touchKindSchema = v.picklist(['words', 'talk', 'away', 'tap']);
export type TouchKind = v.InferOutput<typeof touchKindSchema>;

/** What a touch is and what its words mean, read once and kept beside it. */
export const readingSchema = v.object({
  /** By which rules it was read. */
  version: v.number(),
  /** What it is. */
  kind: touchKindSchema,
  /** Asks to be left alone (`hard`), a friendly no (`soft`), or not now (`later`). Only of what came from them. */
  stop: v.nullable(v.picklist(['hard', 'soft', 'later'])),
  /** The day they named, its local morning. Epoch ms. */
  at: v.nullable(time()),
  /** The words that decided `stop` or `away`, as written. */
  because: v.nullable(textUpTo(mostWords)),
  /** Asks for a call, a meeting, a price, an offer or a quote. */
  asksToTalk: v.boolean(),
  /** Asks a question. */
  asksQuestion: v.boolean(),
  /** How many things it asks for. */
  asks: v.number(),
});
export type Reading = v.InferOutput<typeof readingSchema>;
