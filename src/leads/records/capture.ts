import type { EngagementKind, MeteredKind, ReactionType } from './engagement';
import type { SeenPerson } from './person';
import type { SeenPost } from './post';
import type { Problem } from './problem';

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

const longestText = 65_536;
const kinds = ['reaction', 'comment', 'repost', 'post'];
const engagementKinds = ['reaction', 'comment', 'reply', 'repost'];
const personKey = /^(in|urn|org):\S(.{0,400})$/;
const postKey = /^(activity|ugcPost|share):\d{5,20}$/;

/** A capture that came as a message. Throws, naming the field, when it is not one. */
export function parseCapture(data: unknown): Capture {
  const capture = data as Capture;
  check(typeof data === 'object' && data !== null, 'capture');
  check(kinds.includes(capture.kind), 'kind');
  check(isPost(capture.post), 'post');
  check(isCount(capture.stated), 'stated');
  check(isList(capture.engagements) && capture.engagements.every(isEngagement), 'engagements');
  check(isList(capture.hidden) && capture.hidden.every((key) => isText(key)), 'hidden');
  check(isList(capture.problems), 'problems');
  check(Number.isFinite(capture.at), 'at');
  check(isText(capture.reader), 'reader');
  return capture;
}

function check(isRight: boolean, field: string): asserts isRight {
  if (!isRight) throw new TypeError(`not a capture: ${field}`);
}

function isPost(post: SeenPost | undefined): boolean {
  const hasIds =
    isList(post?.aliases) && post.aliases.length > 0 && post.aliases.every((key) => postKey.test(key));
  return hasIds && (post.text === null || isText(post.text)) && Object.values(post.stated).every(isCount);
}

function isEngagement(engagement: SeenEngagement): boolean {
  const { person, kind, text, at } = engagement;
  const isPerson =
    isList(person?.keys) && person.keys.length > 0 && person.keys.every((key) => personKey.test(key));
  const texts = [text, person?.headline].every((each) => each === null || isText(each));
  return (
    isPerson &&
    isText(person.name) &&
    texts &&
    engagementKinds.includes(kind) &&
    (at === null || Number.isFinite(at))
  );
}

function isCount(value: unknown): boolean {
  return value === null || (Number.isInteger(value) && Number(value) >= 0);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
