import type { Engagement } from './engagement';
import type { Outreach } from './outreach';
import type { Person } from './person';
import type { Post } from './post';

/** One reason to talk, with the post it belongs to. */
export type CardReason = Engagement & { post: Pick<Post, 'id' | 'text' | 'url' | 'publishedAt'> };

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

/** All a card shows about one person. */
export type Card = {
  person: Person;
  outreach: Outreach | null;
  /** Comments before reposts before reactions, newest first within each. */
  reasons: CardReason[];
  because: Because;
  /** Until when a first touch is in good time: 24 h after a comment, 72 h after a reaction was seen. */
  freshUntil: number;
};
