export type Generation = 'V1' | 'V2';

/** Why something could not be read. One message per code in `_locales`. */
export type ProblemCode =
  | 'post-unreadable' // the page is a post, but no reader knows its markup
  | 'post-id-missing' // a card that looks like the user's own has no id
  | 'self-unknown' // the signed-in person could not be recognised
  | 'counts-unreadable' // own post, but neither counts nor a proof of zero
  | 'rows-unreadable' // LinkedIn states n, a list is open, no row could be read
  | 'list-owner-unknown' // a reactions list is open and no post can be told to own it
  | 'comments-unreadable' // comments are on the page, but no author or no id could be read
  | 'reposts-unreadable' // the reposts list is open, but the rows are of no known form
  | 'analytics-unreadable' // the analytics page shows none of the known figures
  | 'thread-unreadable' // a conversation with a lead is open, but its messages or their direction could not be read
  | 'reader-failed' // a reader broke on something nobody expected
  | 'not-saved'; // read, but the database refused it

/** A reading that failed. Holds no names, no text and no ids: it may be pasted into a public report. */
export type Problem = {
  code: ProblemCode;
  /** The reader that gave up, e.g. `read-reactions`. */
  reader: string;
  generation: Generation | null;
  /** What LinkedIn states there, where it does. */
  stated: number | null;
  /** The redacted structure of the part that failed; empty when there was none. */
  structure: string;
};

/** What a reader answers: facts, and what it could not turn into facts. */
export type Reading<T> = { found: T; problems: Problem[] };
