import type { KnownFunction, KnownLevel } from '../records/headline';

/**
 * The words of one language. A list is one string, its phrases set apart by commas. Case and accents do not matter,
 * a hyphen is a blank. `word*` stands for every word that begins so, `*word` for every word that ends so.
 */
export type HeadlineWords = {
  language: string;
  /** Small words and letters by which the language is known, where its titles leave it open. */
  hints: string;
  letters?: string;
  /**
   * Level, function ('' where the title says none) and the titles. `none` is for false friends: they are used up and
   * count for nothing.
   */
  titles: [level: KnownLevel | 'none', of: KnownFunction | '', phrases: string][];
  functions: Partial<Record<KnownFunction, string>>;
  /** Functions that count only where the words around name no other: `digital`, `projects`. */
  weakFunctions?: Partial<Record<KnownFunction, string>>;
  /** People who work for an executive: their words beat the executive's. */
  assistants?: string;
  /** Words before a company: surely (`at`), perhaps (`in`), and only behind the title of an owner (`of`). */
  at?: string;
  perhapsAt?: string;
  of?: string;
  /** Words behind a company: `şirketinde`, `में`. */
  behindCompany?: string;
  /** Words for "company", which are not its name. */
  company?: string;
  /** From here on somebody else's titles follow: `I help`, `advisor to`, `for`. */
  aside?: string;
  /** What follows is over (`former`); or is not yet (`aspiring`); or the whole part is over (`retired`). */
  former?: string;
  notYet?: string;
  retired?: string;
  /** Clubs and societies, whose presidents are not paid. */
  clubs?: string;
  /** Regions, markets, hobbies: words that are neither a title nor a company. */
  notCompany?: string;
};
