import * as v from 'valibot';
import { idUpTo, mostWords, personId, textUpTo, time } from './text-up-to';
import type { Channel } from './touch';

/** The channels a text can be drafted for. */
export const draftChannels = [
  'comment-reply',
  'message',
  'invitation-note',
  'inmail',
  'email',
  'other',
] as const satisfies Channel[];
export type DraftChannel = (typeof draftChannels)[number];

/** What the seller is writing to one person; kept until it is sent or thrown away. */
export const draftSchema = v.object({
  /** Whose it is: `people.id`. */
  personId: personId(),
  /** For which channel. */
  channel: v.picklist(draftChannels),
  /** The text so far. */
  text: textUpTo(mostWords),
  /** What it gives them. */
  gave: textUpTo(mostWords),
  /** When it was last changed. Epoch ms. */
  updatedAt: time(),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** A text of the seller's own with placeholders, to begin a draft from. */
export const snippetSchema = v.object({
  /** Its own id. */
  id: idUpTo(500),
  /** What the user calls it. */
  name: textUpTo(mostWords),
  /** For which channel; null = for any. */
  channel: v.nullable(v.picklist(draftChannels)),
  /** With placeholders in braces. */
  text: textUpTo(mostWords),
  /** When it was last changed. Epoch ms. */
  updatedAt: time(),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;
