import * as v from 'valibot';
import { type Draft, draftSchema } from './draft';
import { engagementSchema } from './engagement';
import type { Headline } from './headline';
import { knownReasons, knownRowSchema, matchWays } from './known-row';
import { matchRowSchema } from './match-row';
import { mergeRowSchema } from './merge-row';
import { outcomeSchema } from './outcome';
import { decisionSchema, type Outreach, outreachSchema } from './outreach';
import { type Person, personSchema } from './person';
import { postSchema } from './post';
import { extended } from './text-up-to';
import { type Ordered, type Touch, touchSchema } from './touch';

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

/** The post, as far as it is needed beside a reason. */
export const reasonPostSchema = v.pick(postSchema, ['id', 'text', 'topic', 'url', 'publishedAt']);

/** One reason to talk, with the post it belongs to. */
export const cardReasonSchema = extended(engagementSchema, {
  /** The post it belongs to. */
  post: reasonPostSchema,
});
export type CardReason = v.InferOutput<typeof cardReasonSchema>;

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

/** A contact that is, or may be, this person, and how they were found to be one. */
export const personContactSchema = v.object({
  /** Theirs, asked about, the same name, or said to be somebody else. */
  is: v.picklist(['theirs', 'asked', 'possible', 'refused']),
  /** How they were found to be one. */
  by: v.picklist(matchWays),
  /** The contact. */
  contact: knownRowSchema,
});
export type PersonContact = v.InferOutput<typeof personContactSchema>;

/** Everything stored about one person, as the button on their page writes it. */
export const personFileSchema = v.object({
  /** Who they are. */
  person: personSchema,
  /** What was decided; null = nothing yet. */
  outreach: v.nullable(outreachSchema),
  /** What they did under the user's posts. */
  reasons: v.array(cardReasonSchema),
  /** Everything said either way. */
  touches: v.array(touchSchema),
  /** What is being written to them. */
  draft: v.nullable(draftSchema),
  /** What came of it. */
  outcomes: v.array(outcomeSchema),
  /** Every decision about them, oldest first: stages, notes, who may be contacted. */
  decisions: v.array(decisionSchema),
  /** Why they count as known; none = new. */
  known: v.array(v.picklist(knownReasons)),
  /** They must not be contacted. */
  doNotContact: v.boolean(),
  /** Contacts out of files. */
  contacts: v.array(personContactSchema),
  /** Whom the user made one with them. */
  merges: v.array(mergeRowSchema),
  /** What the user said about who they are. */
  answers: v.array(matchRowSchema),
});
export type PersonFile = v.InferOutput<typeof personFileSchema>;
