import * as v from 'valibot';
import {
  count,
  extended,
  idUpTo,
  listUpTo,
  mostWords,
  personId,
  textUpTo,
  time,
  touchId,
} from './text-up-to';

/** Every way to reach somebody, public ones first. */
export const channels = [
  'comment-reply',
  'reaction',
  'message',
  'invitation',
  'invitation-note',
  'inmail',
  'email',
  'phone',
  'video-call',
  'whatsapp',
  'in-person',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** Where the time is not exact. */
export const touchWindowSchema = v.object({
  /** The earliest it can be; 0 = nobody knows. Epoch ms. */
  from: time(),
  /** The latest it can be. Epoch ms. */
  to: time(),
});

/** One source's word on a touch. */
export const touchRecordSchema = v.object({
  /** Made from what it identifies. */
  id: touchId(),
  /** When it was. Epoch ms. */
  at: time(),
  /** From the user (`out`) or from the person (`in`). */
  direction: v.picklist(['out', 'in']),
  /** How. */
  channel: v.picklist(channels),
  /** Spoken, not written: both were there at the same time. */
  live: v.boolean(),
  /** What was said. */
  text: v.nullable(textUpTo(mostWords)),
  /** What it gave them, in the seller's own words. */
  gave: v.nullable(textUpTo(mostWords)),
  /** What it asked of them. */
  asked: v.nullable(textUpTo(mostWords)),
  /** Typed by the user, read on a page, or found in an archive. */
  source: v.picklist(['typed', 'thread', 'archive']),
  /** The imports that tell it; typed ones have none. */
  importIds: v.exactOptional(listUpTo(idUpTo(500), 1000)),
  /** Where the time is not exact: the earliest and the latest it can be. Then `at` is for the order. */
  when: v.exactOptional(touchWindowSchema),
  /** When the page that tells it was read. Epoch ms. */
  seenAt: v.exactOptional(time()),
});
export type TouchRecord = v.InferOutput<typeof touchRecordSchema>;

/** One more whenever touches are read by other rules: readings of an earlier number are made again. */
export const readingVersion = 1;

/**
 * `words`: something was said in writing. `talk`: both were there at once, on the phone or in person. `away`: what a
 * machine answers while somebody is out. `tap`: a reaction, an invitation, or nothing but signs.
 */
export const touchKindSchema = v.picklist(['words', 'talk', 'away', 'tap']);
export type TouchKind = v.InferOutput<typeof touchKindSchema>;

/** What a touch is and what its words mean, read once and kept beside it. */
export const readingSchema = v.object({
  /** By which rules it was read. */
  version: count(),
  /** What it is. */
  kind: touchKindSchema,
  /** Asks to be left alone (`hard`), a friendly no (`soft`), or not now (`later`). Only of what came from them. */
  stop: v.nullable(v.picklist(['hard', 'soft', 'later'])),
  /** The day they named, its local morning. Epoch ms. */
  at: v.nullable(time()),
  /** The words that decided `stop` or `away`, as written. */
  because: v.nullable(textUpTo(mostWords)),
  /** Asks for a call, a meeting, a price, an offer or a quote. */
  asksToTalk: v.boolean(),
  /** Asks a question. */
  asksQuestion: v.boolean(),
  /** How many things it asks for. */
  asks: count(),
});
export type Reading = v.InferOutput<typeof readingSchema>;

/**
 * One message, call or meeting, either way. The same message typed, read on a page and found in an archive is one touch
 * (`sameness.ts`).
 */
export const touchSchema = extended(touchRecordSchema, {
  /** Whose it is: `people.id`, or from an archive a key nobody was seen with yet. */
  personId: personId(),
  /** Everything that tells of it, where more than one source does; the other fields are the best of it. */
  records: v.exactOptional(listUpTo(touchRecordSchema, 1000)),
  /** What it is and what its words mean; missing until it has been read. */
  reading: v.exactOptional(readingSchema),
});
export type Touch = v.InferOutput<typeof touchSchema>;

const liveChannels: readonly Channel[] = ['phone', 'video-call', 'in-person'];

/** True for channels on which both are there at once. */
export function isLive(channel: Channel): boolean {
  return liveChannels.includes(channel);
}

declare const ordered: unique symbol;

/**
 * Touches, oldest first. Only `inOrder` makes such a list, once, where a person's touches are loaded; whoever asks how a
 * conversation went takes it, so that nothing is put in order twice and nothing is forgotten.
 */
export type Ordered = readonly Touch[] & { readonly [ordered]: true };

/** Oldest first, the same for any order given. Of one moment, what went out comes first, since an answer follows. */
export function inOrder(touches: readonly Touch[]): Ordered {
  const sorted: readonly Touch[] = touches.toSorted(
    (left, right) => left.at - right.at || directionOf(left) - directionOf(right) || compareIds(left, right),
  );
  return sorted as Ordered;
}

/** Those that pass, in the same order. */
export function keepInOrder(touches: Ordered, passes: (touch: Touch) => boolean): Ordered {
  const kept: readonly Touch[] = touches.filter(passes);
  return kept as Ordered;
}

function directionOf({ direction }: Touch): number {
  return direction === 'out' ? 0 : 1;
}

function compareIds(left: Touch, right: Touch): number {
  return left.id < right.id ? -1 : Number(left.id > right.id);
}
