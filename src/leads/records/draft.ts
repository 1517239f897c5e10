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
export type Draft = {
  personId: string;
  channel: DraftChannel;
  text: string;
  /** What it gives them. */
  gave: string;
  updatedAt: number;
};

/** A text of the seller's own with placeholders, to begin a draft from. `channel: null` = for any. */
export type Snippet = {
  id: string;
  name: string;
  channel: DraftChannel | null;
  text: string;
  updatedAt: number;
};
