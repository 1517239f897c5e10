/**
 * What the practice LinkedIn knows. Pages of both generations are rendered from this and from nothing else.
 * Ids are LinkedIn-like decimal strings whose top bits are a time (`id >> 22` = epoch ms), so build them with `idAt`.
 */
export type ReactionName = 'LIKE' | 'PRAISE' | 'APPRECIATION' | 'EMPATHY' | 'INTEREST' | 'ENTERTAINMENT';

export type PracticePerson = {
  /** Only the scenario's own handle; never rendered. */
  id: string;
  /** `hidden` = "LinkedIn Member": rendered without name, link or picture. */
  kind: 'person' | 'organisation' | 'hidden';
  name: string;
  /** Decoded vanity (may hold non-ASCII); for organisations the slug. */
  vanity: string;
  /** `ACoAA…`; for organisations empty. */
  memberId: string;
  headline: string;
  /** null = the page shows no degree for them. */
  degree: 1 | 2 | 3 | null;
  /** Shown as "Following" in the place of the degree. */
  following?: boolean;
  premium?: boolean;
  verified?: boolean;
  /** Organisations: shown instead of a headline. */
  followers?: number;
  /** On their profile: an invitation of mine that waits, one of theirs, or nothing to press but "follow". */
  standing?: 'invited' | 'invited-me' | 'follow-only';
};

export type PracticeMessage = {
  /** `2-…`; some of LinkedIn's carry the time, see `messageId`. */
  id: string;
  from: string;
  at: number;
  text: string;
  is?: 'voice' | 'file' | 'deleted';
  edited?: boolean;
  /** The message it answers, by id: shown inside it. */
  quotes?: string;
  /** Emoji others put on it. */
  reactions?: string[];
  subject?: string;
};

/** A conversation of mine, oldest message first. */
export type PracticeThread = {
  /** As in the address: `/messaging/thread/<id>/`. */
  id: string;
  /** Everybody in it but me; several = a group. */
  with: string[];
  messages: PracticeMessage[];
  /** Paid mail. */
  isPaid?: boolean;
};

/** A message's id: base64 of the time and a tail, as LinkedIn's are said to be; or only something that looks like it. */
export function messageId(at: number, tail: string, hasTime = true): string {
  return `2-${btoa(`${hasTime ? at : 'x'}b${tail}-practice`).replaceAll('=', '')}`;
}

export type PracticeReaction = { person: string; type: ReactionName };

export type PracticeComment = {
  /** Bare decimal comment id. */
  id: string;
  author: string;
  text: string;
  /** The person a leading mention link names (usual on replies); rendered before `text`. */
  mention?: string;
  /** Another person mentioned at the end of the text, also a link. */
  trailingMention?: string;
  reactions: PracticeReaction[];
  replies: PracticeComment[];
};

export type PracticeRepost = { person: string; id: string; text: string | null };

export type PracticePost = {
  /** Three ids of one post, minted moments apart; the numbers differ. */
  activityId: string;
  ugcPostId: string;
  shareId: string;
  /** Which of them V2's keys and the comment urns carry. */
  threadKind: 'activity' | 'ugcPost';
  author: string;
  text: string;
  reactions: PracticeReaction[];
  comments: PracticeComment[];
  reposts: PracticeRepost[];
  impressions: number;
  membersReached: number;
  /** A share: the other post inside (by activity id). Without `text` it is a plain repost. */
  shares?: string;
};

export type Scenario = {
  name: string;
  /** The signed-in member (`PracticePerson.id`). */
  me: string;
  /** The moment the pages are rendered at, epoch ms: all ages follow from it. */
  now: number;
  people: PracticePerson[];
  posts: PracticePost[];
  /** Activity ids in the order of the home feed; and of the member's own activity page. */
  feed: string[];
  activity: string[];
  /** My conversations. */
  threads?: PracticeThread[];
};

/** A LinkedIn-like id minted at `ms`; `salt` (0 … 2^22-1) keeps ids of one moment apart. */
export function idAt(ms: number, salt = 0): string {
  return ((BigInt(ms) << 22n) | BigInt(salt)).toString();
}

/** How many comments a post's counter states: replies count too. */
export function countComments(post: PracticePost): number {
  return post.comments.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
}
