import { type CommentKey, timeOfId } from '../../leads/posts/parse-post-urn';
import type { SeenEngagement } from '../../leads/records/capture';
import type { Generation } from '../../leads/records/problem';
import { stripBidi } from '../../leads/text/strip-bidi';
import { findAll } from '../base/find-all';
import { readCommentKey } from '../base/read-post-key';
import { toEngagement } from '../base/to-engagement';
import { visibleText } from '../base/visible-text';
import { comments, replies } from '../selectors/comments';
import { readCommentAuthor } from './read-comment-author';
import { ownParts, textPart } from './text-part';

/** One comment or reply. `failed`: the element whose author could not be read; neither = its author is hidden. */
export type CommentReading = CommentKey & { engagement: SeenEngagement | null; failed: Element | null };

/**
 * Comments and replies inside an element, in page order, as far as they are in the page now. One without an id is
 * left out; one whose author is hidden has neither engagement nor failure. Where most name nobody, their authors are
 * not hidden but written in a way nobody knows: then they have failed.
 */
export function readComments(scope: Element, now: number): CommentReading[] {
  const seen = new Set<string>();
  let topLevel: string | null = null;
  const read = findAll(scope, comments).flatMap((unit) => {
    const key = readCommentKey(unit);
    if (key && (seen.has(key.commentId) || isWrapper(unit, key))) return [];
    const outer = outerUnit(unit, key);
    const isReply = outer !== null || isReplyUnit(unit);
    if (!isReply) topLevel = key?.commentId ?? null;
    if (!key) return [];
    seen.add(key.commentId);
    const parent = isReply ? (parentInside(outer, scope) ?? topLevel) : null;
    const place = { commentId: key.commentId, parent, isReply };
    return [{ unit, reading: { ...key, ...readUnit(unit, place, now) } }];
  });
  const hidden = read.filter(({ reading }) => isHidden(reading)).length;
  const linked = read.filter(({ reading }) => reading.engagement).length;
  const doubtful = linked === 0 ? hidden > 1 : hidden >= 5 && hidden > linked;
  return read.map(({ unit, reading }) =>
    doubtful && isHidden(reading) ? { ...reading, failed: unit } : reading,
  );
}

function isHidden({ engagement, failed }: CommentReading): boolean {
  return engagement === null && failed === null;
}

/** Pages between two generations mark one comment twice: the inner element is the one to read. */
function isWrapper(unit: Element, key: CommentKey): boolean {
  const inner = unit.querySelector(comments);
  return inner !== null && readCommentKey(inner)?.commentId === key.commentId;
}

/** The comment around a nested reply; not another element of the same comment. */
function outerUnit(unit: Element, key: CommentKey | null): Element | null {
  const outer = unit.parentElement?.closest(comments) ?? null;
  const isSame = outer !== null && key !== null && readCommentKey(outer)?.commentId === key.commentId;
  return isSame ? outerUnit(outer, key) : outer;
}

/** How many comments are in the page, readable or not. */
export function countCommentUnits(scope: Element): number {
  return scope.querySelectorAll(comments).length;
}

/** V1 nests replies in their parent; V2 keeps them flat and names their commentary differently. */
const replyMarks: Record<Generation, (unit: Element) => boolean> = {
  V1: (unit) => unit.matches(replies.V1),
  V2: (unit) => ownParts(unit, replies.V2).length > 0,
};

function isReplyUnit(unit: Element): boolean {
  return Object.values(replyMarks).some((isMarked) => isMarked(unit));
}

function parentInside(parent: Element | null, scope: Element): string | null {
  return parent && scope.contains(parent) ? (readCommentKey(parent)?.commentId ?? null) : null;
}

type Read = Pick<CommentReading, 'engagement' | 'failed'>;

/** What a comment is beside its words: its number, its parent's, and whether it answers another. */
type Place = { commentId: string; parent: string | null; isReply: boolean };

const readBefore = new WeakMap<Element, { signature: string; read: Read }>();

function readUnit(unit: Element, place: Place, now: number): Read {
  const signature = JSON.stringify([place, findAll(unit, 'a').length, unit.textContent]);
  const before = readBefore.get(unit);
  if (before?.signature === signature) return before.read;
  const read = readFresh(unit, place, now);
  readBefore.set(unit, { signature, read });
  return read;
}

function readFresh(unit: Element, { commentId, parent, isReply }: Place, now: number): Read {
  const person = readCommentAuthor(unit);
  if (person === 'hidden') return { engagement: null, failed: null };
  if (person === null) return { engagement: null, failed: unit };
  const engagement = toEngagement(isReply ? 'reply' : 'comment', person, {
    text: readText(unit),
    commentId,
    parentCommentId: parent,
    at: timeOfId(commentId, now),
  });
  return { engagement, failed: null };
}

/** The whole text with its mentions, as the page shows it; null when the comment holds none (a picture). */
function readText(unit: Element): string | null {
  const part = textPart(unit);
  return part ? stripBidi(visibleText(part)) || null : null;
}
