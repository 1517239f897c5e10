import * as v from 'valibot';
import { idUpTo, longest, personId, textUpTo, time } from './text-up-to';

export const reactionTypes = [
  'LIKE',
  'PRAISE',
  'APPRECIATION',
  'EMPATHY',
  'INTEREST',
  'ENTERTAINMENT',
  'MAYBE',
] as const;
/** LinkedIn's own enum. MAYBE ("Curious") is retired and still on old posts. */
export type ReactionType = (typeof reactionTypes)[number];

export const engagementKinds = ['reaction', 'comment', 'reply', 'repost'] as const;
export type EngagementKind = (typeof engagementKinds)[number];

/** The kinds a page states a count for. A post's comment count includes replies. */
export const meteredKinds = ['reaction', 'comment', 'repost'] as const;
export type MeteredKind = (typeof meteredKinds)[number];

/** One reaction, comment, reply or repost: one reason to talk. */
export const engagementSchema = v.object({
  /** `<postId>/reaction/<personId>`, `<postId>/repost/<personId>` or `comment:<comment id>`. */
  id: idUpTo(600),
  /** The post: `posts.id`. */
  postId: idUpTo(100),
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** What they did. */
  kind: v.picklist(engagementKinds),
  /** Which reaction, in LinkedIn's words. */
  reaction: v.nullable(v.picklist(reactionTypes)),
  /** What they wrote. */
  text: v.nullable(textUpTo(longest)),
  /** The parent comment's engagement id, `comment:<id>`; only replies have one. */
  parentId: v.nullable(idUpTo(100)),
  /** When it was, from the comment's id; null for reactions, which carry no time anywhere. Epoch ms. */
  at: v.nullable(time()),
  /** When a page showed it first. Epoch ms. */
  seenAt: time(),
});
export type Engagement = v.InferOutput<typeof engagementSchema>;

/** The kind whose meter an engagement moves. */
export function meterOf(kind: EngagementKind): MeteredKind {
  return kind === 'reply' ? 'comment' : kind;
}
