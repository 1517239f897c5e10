import { copyFrom, similarity } from '../drafts/similarity';
import type { Channel, TouchRecord } from '../records/touch';
import { noWords } from '../text/words';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A draft is sent within a day of `S`; a key pressed without a text, within a day and a half. */
const draftWithin = 24 * hour;
const keyWithin = 36 * hour;
/** A public reply is written down the same half day. */
const replyWithin = 12 * hour;
/** Page and archive may round differently. */
const clockWithin = minute;

/** How two records are found to be of one touch, surest first. */
export type SameBy = 'text' | 'wording' | 'time';

/** `apart`: ms between the times both may have been at; 0 = they may be the same. */
export type Sameness = { by: SameBy; apart: number };

/** Written words go through these; which one it was, a page or an archive does not always say. */
const writtenOnLinkedIn: readonly Channel[] = ['message', 'inmail', 'invitation-note'];

/** A text as it is compared: LinkedIn's archive and pages differ in blanks, forms of letters and emoji. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\ufe0e|\ufe0f/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Shorter beginnings could be of anything. */
const shortestBeginning = 20;
/** "(Edited)", in whatever language. */
const trailingMark = /\s*[(（][\p{L}\p{M} .]{2,24}[)）]$/u;

/** True when two texts are the same once normalised, one cut off, or one with the page's mark of an edited message. */
export function isSameText(left: string, right: string): boolean {
  const [a, b] = [normaliseText(left), normaliseText(right)];
  if (a === b) return true;
  if (isBeginning(a, b) || isBeginning(b, a)) return true;
  if (withoutTags(a) !== '' && withoutTags(a) === withoutTags(b)) return true;
  return a.replace(trailingMark, '') === b || b.replace(trailingMark, '') === a;
}

/** Archives hold HTML, so what only looks like a tag is gone from their texts. */
function withoutTags(text: string): string {
  return text.replace(/\s*<[^<>]*>\s*/g, ' ').trim();
}

/** True for what ends in an ellipsis that the page may have put there. */
export function isCut(text: string): boolean {
  return normaliseText(text).endsWith('...');
}

function isBeginning(cut: string, whole: string): boolean {
  if (!isCut(cut)) return false;
  const beginning = cut.replace(/\s*\.{3}$/, '');
  return beginning.length >= shortestBeginning && whole.startsWith(beginning);
}

/** From when to when a record says it was. */
export function windowOf({ at, when, source }: TouchRecord): { from: number; to: number } {
  if (when) return when;
  // An archive counts whole seconds.
  return source === 'archive' ? { from: at, to: at + second - 1 } : { from: at, to: at };
}

/** Ms between two windows; 0 when they overlap. */
function gap(left: TouchRecord, right: TouchRecord): number {
  const [a, b] = [windowOf(left), windowOf(right)];
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** One person's message on a page and in an archive: are they one? Null = no. */
export function isSameRead(left: TouchRecord, right: TouchRecord): Sameness | null {
  const apart = gap(left, right);
  if (left.direction !== right.direction || apart > clockWithin) return null;
  if (!isWritten(left.channel) || !isWritten(right.channel)) return null;
  const [one, other] = [left.text || null, right.text || null];
  // A file without a word, or words the user had forgotten: then only the time is left to go by.
  if (one === null || other === null) return isWithinDay(left) ? { by: 'time', apart } : null;
  if (isSameText(one, other)) return { by: 'text', apart };
  // Edited between the two.
  return isNarrow(left) && isNarrow(right) && isAlike(one, other) ? { by: 'wording', apart } : null;
}

/** What a seller noted and what was read: are they one? Null = no. */
export function isSameNoted(typed: TouchRecord, read: TouchRecord): Sameness | null {
  const apart = gap(typed, read);
  if (typed.direction !== read.direction || typed.live) return null;
  if (typed.channel === 'comment-reply' || read.channel === 'comment-reply') {
    return typed.channel === read.channel && apart <= replyWithin ? { by: 'time', apart } : null;
  }
  const areWritten = isWritten(typed.channel) && isWritten(read.channel);
  if (typed.text && read.text) {
    if (!areWritten || apart > draftWithin) return null;
    if (isSameText(typed.text, read.text)) return { by: 'text', apart };
    return isAlike(typed.text, read.text) ? { by: 'wording', apart } : null;
  }
  return isSameWay(typed.channel, read.channel) && apart <= keyWithin ? { by: 'time', apart } : null;
}

function isWritten(channel: Channel): boolean {
  return writtenOnLinkedIn.includes(channel);
}

/** An invitation without a note is no message; a page may not tell an InMail from one. */
function isSameWay(left: Channel, right: Channel): boolean {
  return left === right || (isWritten(left) && isWritten(right));
}

function isNarrow(record: TouchRecord): boolean {
  const { from, to } = windowOf(record);
  return to - from <= minute;
}

function isWithinDay(record: TouchRecord): boolean {
  const { from, to } = windowOf(record);
  return to - from <= 25 * hour;
}

/**
 * Nearly all the words: what was changed before it was sent, or after. Both are to one person, so that greeting and
 * signature may count; no language's words are asked, since touches are joined in the middle of a transaction.
 */
function isAlike(left: string, right: string): boolean {
  return Math.min(similarity(left, right, noWords), similarity(right, left, noWords)) >= copyFrom;
}
