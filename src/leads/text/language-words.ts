import type { KnownFunction, KnownLevel } from '../records/headline';

/** Phrases with commas between; a line break is a blank. Case and accents do not matter. */
export type Phrases = string;

/**
 * What "later" may be: a quarter (`{n}`) or month (`{month}`) named, a number of weeks or months (`{n}`), the month in
 * which a season is over or begins, or no time anybody could put into a calendar.
 */
export type LaterTime =
  | 'next-year'
  | 'next-month'
  | 'weeks'
  | 'months'
  | 'half-year'
  | 'quarter'
  | 'month'
  | SeasonMonth
  | 'someday';
export type SeasonMonth = 'march' | 'may' | 'june' | 'september' | 'october' | 'november';

/** How one language says no for good. Whole words; a comma between them does not matter. */
export type StopWords = {
  /** No for good, anywhere in a sentence that asks nothing; with `?` at the end in a question too. */
  hard: Phrases;
  /** No for good only when, beside greeting, thanks and a name, nothing else is said. */
  alone: Phrases;
  /** May stand beside a phrase of `alone`, but decide nothing. */
  beside: Phrases;
  /** Up to three words before a phrase of `hard` or `away` in the same clause, these take its meaning away. */
  unless: Phrases;
  /** After a phrase of `hard` and some words more, these say that something else is wanted. */
  but: Phrases;
  /** In the same sentence these turn a no for good into a later. */
  softened: Phrases;
};

export type LaterWords = {
  /** Say that talking is put off: a time counts only beside one of these, or when it is all that is said. */
  cues: Phrases;
  times: Partial<Record<LaterTime, Phrases>>;
};

/** Forms of one have a `|` between; `*` stands for any ending. */
export type DateWords = {
  /** The twelve months. */
  months: Phrases;
  /** One, two, three … */
  numbers: Phrases;
};

/** What one language asks with. `…` stands for up to three words; hyphens and apostrophes are blanks. */
export type AskWords = {
  /** Questions that only say hello. */
  hello: Phrases;
  /** Ask for an answer, whatever was asked before: right after a question they repeat it. */
  answer: Phrases;
  /** Ask for something of their own. Closing formulas ("Looking forward to hearing from you") ask nothing. */
  request: Phrases;
  /** A question may go on in one more sentence that begins so: "On Tuesday? Or Wednesday?" is one. */
  or: Phrases;
  /** Ask how, what it costs or when, or for a talk. */
  toTalk: Phrases;
};

/** How one language begins and ends a message, with or without marks. */
export type CourtesyWords = {
  /** Greet alone, even when the sentence runs on behind them. */
  hellos: Phrases;
  /** Greet before a name or a comma: "good morning" also begins "Good morning routines". */
  wishes: Phrases;
  /** Greet before a name only. */
  dears: Phrases;
  /** Stand before or behind a name, or in its place ("Hi all"). */
  titles: Phrases;
  /** Close, whatever follows on their line ("Viele Grüße aus Berlin"). */
  regards: Phrases;
  /** Close when nothing but a name follows: "Best, Tom", not "Best practices". */
  partings: Phrases;
};

/**
 * What people are. A hyphen is a blank; `word*` stands for every word that begins so, `*word` for every word that ends
 * so. `any`: the title itself names no job function.
 */
export type TitleWords = Partial<Record<KnownLevel, Partial<Record<KnownFunction | 'any', Phrases>>>> & {
  /** Used up, and count for nothing: "owner of two cats". */
  falseFriends?: Phrases;
};

/** What stands around titles in a headline. */
export type HeadlineWords = {
  /** People who work for an executive: their words beat the executive's. */
  assistants?: Phrases;
  /** Words before a company: surely (`at`), perhaps (`in`), and only behind the title of an owner (`of`). */
  at?: Phrases;
  perhapsAt?: Phrases;
  of?: Phrases;
  /** Words behind a company: `şirketinde`, `में`. */
  behindCompany?: Phrases;
  /** Words for "company", which are not its name. */
  company?: Phrases;
  /** From here on somebody else's titles follow: `I help`, `advisor to`, `for`. */
  aside?: Phrases;
  /** What follows is over (`former`); or is not yet (`aspiring`); or the whole part is over (`retired`). */
  former?: Phrases;
  notYet?: Phrases;
  retired?: Phrases;
  /** Clubs and societies, whose presidents are not paid. */
  clubs?: Phrases;
  /** Regions, markets, hobbies: words that are neither a title nor a company. */
  notCompany?: Phrases;
};

/** What a language is known by among those of its script. */
export type Detection = {
  /** Frequent small words, in the order of their code points. Those that everybody borrows ("super") are left out. */
  words?: Phrases;
  /** Letters that hardly any other language of the script has. */
  letters?: string;
  /** The same for headlines, where the titles leave it open. */
  hints?: Phrases;
  hintLetters?: string;
};

/** All words of one language. What one has no words for is left out; `test/words` lists it. */
export type LanguageWords = {
  /** BCP 47 primary tag. */
  language: string;
  titles?: TitleWords;
  functions?: Partial<Record<KnownFunction, Phrases>>;
  /** Functions that count only where the words around name no other: `digital`, `projects`. */
  weakFunctions?: Partial<Record<KnownFunction, Phrases>>;
  headline?: HeadlineWords;
  stops?: StopWords;
  /** Out of office; with `…` at the end only beside a day that lies ahead. */
  away?: Phrases;
  later?: LaterWords;
  dates?: DateWords;
  asks?: Partial<AskWords>;
  courtesies?: CourtesyWords;
  detection?: Detection;
};
