import * as v from 'valibot';
import { count, longest, textUpTo } from './text-up-to';

export const generations = ['V1', 'V2'] as const;
export type Generation = (typeof generations)[number];

/** Why something could not be read. One message per code in `_locales`. */
export const problemCodes = [
  'post-unreadable', // the page is a post, but no reader knows its markup
  'post-id-missing', // a card that looks like the user's own has no id
  'self-unknown', // the signed-in person could not be recognised
  'counts-unreadable', // own post, but neither counts nor a proof of zero
  'rows-unreadable', // LinkedIn states n, a list is open, no row could be read
  'list-owner-unknown', // a reactions list is open and no post can be told to own it
  'comments-unreadable', // comments are on the page, but no author or no id could be read
  'reposts-unreadable', // the reposts list is open, but the rows are of no known form
  'analytics-unreadable', // the analytics page shows none of the known figures
  'thread-unreadable', // a conversation with a lead is open, but its messages or their direction could not be read
  'reader-failed', // a reader broke on something nobody expected
  'engagement-refused', // read, but of a form nothing could be: left out, the others are stored
  'text-cut', // read, but longer than LinkedIn allows: stored up to there
  'not-saved', // read, but the database refused it
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A reading that failed. Holds no names, no text and no ids: it may be pasted into a public report. */
export const problemSchema = v.object({
  /** What failed. */
  code: v.picklist(problemCodes),
  /** The reader that gave up, e.g. `read-reactions`. */
  reader: textUpTo(100),
  /** The generation of the page. */
  generation: v.nullable(v.picklist(generations)),
  /** What LinkedIn states there, where it does. */
  stated: v.nullable(count()),
  /** The redacted structure of the part that failed; empty when there was none. */
  structure: textUpTo(longest),
});
export type Problem = v.InferOutput<typeof problemSchema>;
