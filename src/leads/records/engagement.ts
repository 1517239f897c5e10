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

export type EngagementKind = 'reaction' | 'comment' | 'reply' | 'repost';

/** The kinds a page states a count for. A post's comment count includes replies. */
export const meteredKinds = ['reaction', 'comment', 'repost'] as const;
export type MeteredKind = (typeof meteredKinds)[number];

export type Engagement = {
  /** `<postId>/reaction/<personId>`, `<postId>/repost/<personId>` or `comment:<comment id>`. */
  id: string;
  postId: string;
  personId: string;
  kind: EngagementKind;
  reaction: ReactionType | null;
  text: string | null;
  /** The parent comment's engagement id, `comment:<id>`; only replies have one. */
  parentId: string | null;
  /** Epoch ms from the comment's id. Reactions carry no time anywhere: null. */
  at: number | null;
  seenAt: number;
};

/** The kind whose meter an engagement moves. */
export function meterOf(kind: EngagementKind): MeteredKind {
  return kind === 'reply' ? 'comment' : kind;
}
