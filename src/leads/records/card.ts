import type { Draft } from './draft';
import type { Engagement } from './engagement';
import type { Headline } from './headline';
import type { Outreach } from './outreach';
import type { Person } from './person';
import type { Post } from './post';
import type { Ordered, Touch } from './touch';

/**
 * `none`: nobody is looked for. `unclear`: the headline does not say what was asked, and says nothing against it.
 * `outside`: it says something else, or an excluded word.
 */
export type FitVerdict = 'none' | 'fits' | 'unclear' | 'outside';

export type Fit = {
  is: FitVerdict;
  /** All profiles that fit, by id. */
  profileIds: string[];
  /** The words that decided, as written: "CFO", "Northwind"; for `outside` the excluded word, if that was it. */
  because: string[];
};

/** Everything that makes up a warmth: `total` = `reasons` × `seniority` × `fit`. */
export type Warmth = { total: number; reasons: number; seniority: number; fit: number };

/** One reason to talk, with the post it belongs to. */
export type CardReason = Engagement & { post: Pick<Post, 'id' | 'text' | 'topic' | 'url' | 'publishedAt'> };

/** The facts behind the one sentence that says why; the app puts them into words. */
export type Because = {
  comments: number;
  reactions: number;
  reposts: number;
  /** On how many of the user's posts. */
  posts: number;
  /** A comment or reply of theirs holds a question. */
  asked: boolean;
  /** First and newest reason that has a time of its own, epoch ms; with reactions alone, when they were first seen. */
  firstAt: number;
  lastAt: number;
};

/** What the seller and a person have in common, as far as pages and files tell. */
export type Shared = {
  /** When the seller last answered a comment of theirs under a post, epoch ms. */
  answeredAt: number | null;
  /** Under how many of the seller's posts both have written. */
  bothCommented: number;
  /** The company both work for, as the person's headline writes it. */
  company: string | null;
};

/** All a card shows about one person. */
export type Card = {
  person: Person;
  outreach: Outreach | null;
  /** Comments before reposts before reactions, newest first within each. */
  reasons: CardReason[];
  because: Because;
  title: Headline;
  fit: Fit;
  warmth: Warmth;
  shared: Shared;
  /** Everything said either way, newest first. */
  touches: Touch[];
  /** The same in order. */
  history: Ordered;
  draft: Draft | null;
  /** Until when a first touch is in good time: 24 h after a comment, 72 h after a reaction was seen. */
  freshUntil: number;
};
