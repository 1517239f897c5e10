import * as v from 'valibot';
import { degreeSchema, memberKeySchema } from './person';
import { idUpTo, listUpTo, textUpTo, time } from './text-up-to';

/** Every key a page shows for one person. */
export const memberKeysSchema = v.pipe(listUpTo(memberKeySchema, 20), v.minLength(1));

/** One message as a thread shows it. */
export const seenMessageSchema = v.object({
  /** LinkedIn's own id of the message, the same on the page and in the overlay; null where it has none. */
  id: v.nullable(idUpTo(500)),
  /** From the user (`out`) or from the other one (`in`). */
  direction: v.picklist(['in', 'out']),
  /** Null: a file, a picture, a voice message. LinkedIn allows 8,000 characters. */
  text: v.nullable(textUpTo(16_000)),
  /** Sent as an InMail. */
  isInMail: v.boolean(),
  /** To the minute or better; null when the page does not let it be known. Epoch ms. */
  at: v.nullable(time()),
  /** The earliest it can have been, as far as the thread tells. Epoch ms. */
  from: v.nullable(time()),
  /** The latest it can have been. Epoch ms. */
  to: v.nullable(time()),
});
export type SeenMessage = v.InferOutput<typeof seenMessageSchema>;

/** What leaves the page of a conversation with one person, oldest message first. */
export const seenThreadSchema = v.object({
  /** Every key the thread shows for the one other person. */
  partner: memberKeysSchema,
  /** What was said. */
  messages: listUpTo(seenMessageSchema, 5000),
  /** When it was read. Epoch ms. */
  at: time(),
  /** Reader and page generation. */
  reader: textUpTo(100),
});
export type SeenThread = v.InferOutput<typeof seenThreadSchema>;

/** How the user stands with the person whose profile they opened; null = the page does not say. */
export const profileStandings = ['connected', 'invited', 'invitable', 'follow-only', 'invited-me'] as const;
export type ProfileStanding = (typeof profileStandings)[number];

/** A profile the user opened, as far as it is about a lead. */
export const seenProfileSchema = v.object({
  /** Every key the page shows for them. */
  keys: memberKeysSchema,
  /** As the page shows it. */
  name: textUpTo(200),
  /** What they call themselves; null = the page does not say. */
  headline: v.nullable(textUpTo(500)),
  /** 1 = connected, 2 = shares a connection, 3 = everyone else. */
  degree: v.nullable(degreeSchema),
  /** How the user stands with them. */
  standing: v.nullable(v.picklist(profileStandings)),
  /** When it was read. Epoch ms. */
  at: time(),
  /** Reader and page generation. */
  reader: textUpTo(100),
});
export type SeenProfile = v.InferOutput<typeof seenProfileSchema>;
