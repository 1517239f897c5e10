import * as v from 'valibot';
import { engagementKinds, meteredKinds, reactionTypes } from './engagement';
import { seenPersonSchema } from './person';
import { seenPostSchema } from './post';
import { problemSchema } from './problem';
import { count, formed, idUpTo, listUpTo, textUpTo, time } from './text-up-to';

/** LinkedIn's number of a comment. */
const commentNumberSchema = formed<string>(/^\d{1,25}$/);

/** One engagement as one page shows it. */
export const seenEngagementSchema = v.object({
  /** Who. */
  person: seenPersonSchema,
  /** What they did. */
  kind: v.picklist(engagementKinds),
  /** Which reaction. */
  reaction: v.nullable(v.picklist(reactionTypes)),
  /** What they wrote. LinkedIn allows 1,250 characters. */
  text: v.nullable(textUpTo(5000)),
  /** LinkedIn's bare number of the comment. */
  commentId: v.nullable(commentNumberSchema),
  /** The same of the comment a reply answers. */
  parentCommentId: v.nullable(commentNumberSchema),
  /** From the comment's id; null for reactions. Epoch ms. */
  at: v.nullable(time()),
});
export type SeenEngagement = v.InferOutput<typeof seenEngagementSchema>;

/**
 * What leaves the page: one post and, for one kind, what LinkedIn states beside what was seen.
 * `kind: 'post'` carries the post's own facts only (counts, impressions, text).
 */
export const captureSchema = v.object({
  /** Of which list. */
  kind: v.picklist([...meteredKinds, 'post']),
  /** The post as the page shows it. */
  post: seenPostSchema,
  /** The count LinkedIn states for this kind; null when the page does not say. */
  stated: v.nullable(count()),
  /** What people did. */
  engagements: listUpTo(seenEngagementSchema, 5000),
  /** One stable key per hidden member ("LinkedIn Member", no link), made from its neighbours or comment id. */
  hidden: listUpTo(idUpTo(2000), 5000),
  /** What could not be read. */
  problems: listUpTo(problemSchema, 50),
  /** When it was read. Epoch ms. */
  at: time(),
  /** Reader and page generation, e.g. `read-reactions V2`. */
  reader: textUpTo(100),
});
export type Capture = v.InferOutput<typeof captureSchema>;

/** How far the list of one post and kind has been read. */
export const captureRowSchema = v.object({
  /** `<postId>/<kind>` */
  id: idUpTo(100),
  /** The post: `posts.id`. */
  postId: idUpTo(100),
  /** Which list; `post` holds the problems of reading the post itself. */
  kind: v.picklist([...meteredKinds, 'post']),
  /** How many LinkedIn states. */
  stated: v.nullable(count()),
  /** How many were seen: people, organisations and hidden members. */
  seen: count(),
  /** Of these, people. */
  people: count(),
  /** Of these, organisations. */
  organisations: count(),
  /** Keys of hidden members: no names, no links. */
  hidden: listUpTo(idUpTo(2000), 1_000_000),
  /** As many were seen as LinkedIn states. */
  complete: v.boolean(),
  /** When the newest reading that changed this row was taken; 0 = stated elsewhere, never read itself. Epoch ms. */
  at: time(),
  /** When the list was read first. Epoch ms. */
  firstAt: v.exactOptional(time()),
  /** The reader that took it. */
  reader: textUpTo(100),
  /** What could not be read. */
  problems: listUpTo(problemSchema, 100),
});
export type CaptureRow = v.InferOutput<typeof captureRowSchema>;
