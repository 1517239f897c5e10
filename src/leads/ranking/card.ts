import type { Draft } from '../records/draft';
import type { Engagement } from '../records/engagement';
import type { Headline } from '../records/headline';
import type { Outreach } from '../records/outreach';
import type { Person } from '../records/person';
import type { Post } from '../records/post';
import type { Touch } from '../records/touch';
import type { Fit } from './fit';
import type { Warmth } from './warmth';

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
  draft: Draft | null;
  /** Until when a first touch is in good time: 24 h after a comment, 72 h after a reaction was seen. */
  freshUntil: number;
};
