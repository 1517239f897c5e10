import type { Reading } from './reading';

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

/**
 * One message, call or meeting, either way. From an archive, `personId` may be a key nobody was seen with yet. The same
 * message typed, read on a page and found in an archive is one touch (`same-message.ts`).
 */
export type Touch = {
  id: string;
  personId: string;
  at: number;
  direction: 'out' | 'in';
  channel: Channel;
  /** Spoken, not written: both were there at the same time. */
  live: boolean;
  text: string | null;
  /** What it gave them, in the seller's own words. */
  gave: string | null;
  asked: string | null;
  source: 'typed' | 'thread' | 'archive';
  /** The imports that tell it; typed ones have none. */
  importIds?: string[];
  /** Where the time is not exact: the earliest (0 = nobody knows) and the latest it can be. Then `at` is for the order. */
  when?: { from: number; to: number };
  /** When the page that tells it was read. */
  seenAt?: number;
  /** Everything that tells of it, where more than one source does; the fields above are the best of it. */
  records?: TouchRecord[];
  /** What it is and what its words mean; missing until it has been read. */
  reading?: Reading;
};

/** One source's word on a touch. */
export type TouchRecord = Omit<Touch, 'personId' | 'records' | 'reading'>;

const liveChannels: readonly Channel[] = ['phone', 'video-call', 'in-person'];

/** True for channels on which both are there at once. */
export function isLive(channel: Channel): boolean {
  return liveChannels.includes(channel);
}
