/**
 * When "later" is: a quarter (`{n}`) or month (`{month}`) named, a number of weeks or months (`{n}`), the month of the
 * year in which a season is over or begins (1 to 12), or no time anybody could put into a calendar.
 */
export type LaterTime =
  | 'next-year'
  | 'next-month'
  | 'weeks'
  | 'months'
  | 'half-year'
  | 'quarter'
  | 'month'
  | 'someday'
  | number;

export type LaterWords = {
  /** The twelve months parted by blanks; `|` parts forms of one, `*` stands for any ending. */
  months: string;
  /** One, two, three … parted by blanks; `|` parts forms of one. */
  numbers: string;
  /** Say that talking is put off: a time counts only beside one of these, or when it is all that is said. */
  cues: readonly string[];
  times: Readonly<Record<string, LaterTime>>;
};

/**
 * How one language says no, away, later and "let us talk". Phrases are compared as whole words whatever their case and
 * accents; a comma between their words does not matter.
 */
export type StopWords = {
  /** No for good, anywhere in a sentence that asks nothing; with `?` at the end in a question too. */
  hard: readonly string[];
  /** No for good only when, beside greeting, thanks and a name, nothing else is said. */
  alone: readonly string[];
  /** May stand beside a phrase of `alone`, but decide nothing. */
  beside: readonly string[];
  /** Up to three words before a phrase of `hard` or `away` in the same clause, these take its meaning away. */
  unless: readonly string[];
  /** After a phrase of `hard` and some words more, these say that something else is wanted. */
  but: readonly string[];
  /** In the same sentence these turn a no for good into a later. */
  softened: readonly string[];
  /** Out of office; with `…` at the end only beside a day that lies ahead. */
  away: readonly string[];
  later: LaterWords;
  /** Ask how, what it costs or when, or for a talk. */
  asksToTalk: readonly string[];
};
