import type { EngagementKind, MeteredKind, ReactionType } from '../leads/engagement';
import type { SeenPerson } from '../leads/person';
import type { SeenPost } from '../leads/post';
import type { Problem } from '../leads/problem';

/** One engagement as one page shows it. `commentId` and `parentCommentId` are LinkedIn's bare numbers. */
export type SeenEngagement = {
  person: SeenPerson;
  kind: EngagementKind;
  reaction: ReactionType | null;
  text: string | null;
  commentId: string | null;
  parentCommentId: string | null;
  /** Epoch ms, from the comment id; null for reactions. */
  at: number | null;
};

/**
 * What leaves the page: one post and, for one kind, what LinkedIn states beside what was seen.
 * `kind: 'post'` carries the post's own facts only (counts, impressions, text).
 */
export type Capture = {
  kind: MeteredKind | 'post';
  post: SeenPost;
  /** The count LinkedIn states for this kind; null when the page does not say. */
  stated: number | null;
  engagements: SeenEngagement[];
  /** One stable key per hidden member ("LinkedIn Member", no link), made from its neighbours or comment id. */
  hidden: string[];
  problems: Problem[];
  /** Epoch ms of the reading. */
  at: number;
  /** Reader and page generation, e.g. `read-reactions V2`. */
  reader: string;
};
