/** One more whenever touches are read by other rules: readings of an earlier number are made again. */
export const readingVersion = 1;

/**
 * `words`: something was said in writing. `talk`: both were there at once, on the phone or in person. `away`: what a
 * machine answers while somebody is out. `tap`: a reaction, an invitation, or nothing but signs.
 */
export type TouchKind = 'words' | 'talk' | 'away' | 'tap';

/** What a touch is and what its words mean, read once and kept beside it. */
export type Reading = {
  version: number;
  kind: TouchKind;
  /** `hard`: asks to be left alone; `soft`: a friendly no; `later`: not now. Only of what came from them. */
  stop: 'hard' | 'soft' | 'later' | null;
  /** The day they named, epoch ms of its local morning. */
  at: number | null;
  /** The words that decided `stop` or `away`, as written. */
  because: string | null;
  /** Asks for a call, a meeting, a price, an offer or a quote. */
  asksToTalk: boolean;
  asksQuestion: boolean;
};
