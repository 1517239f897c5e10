import * as v from 'valibot';
import { amount, count, extended, formed, idUpTo, listUpTo, longest, textUpTo, time } from './text-up-to';

/** One of a post's ids. A post has up to three; their numbers differ, so a post is an alias set. */
export type PostKey = `activity:${string}` | `ugcPost:${string}` | `share:${string}`;
export const postKeySchema = formed<PostKey>(/^(activity|ugcPost|share):\d{1,20}$/);

/** The same as pages show it. */
const seenPostKeySchema = formed<PostKey>(/^(activity|ugcPost|share):\d{5,20}$/);

/** What LinkedIn states about a post. `null` = the page did not say; 0 = the page says none. */
export const statedSchema = v.object({
  /** How many reactions. */
  reactions: v.nullable(count()),
  /** How many comments, replies included. */
  comments: v.nullable(count()),
  /** How many reposts. */
  reposts: v.nullable(count()),
  /** How many impressions. */
  impressions: v.nullable(count()),
  /** How many members reached. */
  membersReached: v.nullable(count()),
});
export type Stated = v.InferOutput<typeof statedSchema>;

/** A post as one page shows it. */
export const seenPostSchema = v.object({
  /** All its ids. */
  aliases: v.pipe(listUpTo(seenPostKeySchema, 20), v.minLength(1)),
  /** What it says; null = no page said. LinkedIn allows 3,000 characters. */
  text: v.nullable(textUpTo(8000)),
  /** When it was published, from its id: `id >> 22`. Epoch ms. */
  publishedAt: v.nullable(time()),
  /** What LinkedIn states about it. */
  stated: statedSchema,
});
export type SeenPost = v.InferOutput<typeof seenPostSchema>;

/** What only LinkedIn's analytics workbooks tell about a post. */
export const extraNumbersSchema = v.object({
  /** How often it was saved. */
  saves: v.exactOptional(amount()),
  /** How often it was sent on. */
  sends: v.exactOptional(amount()),
  /** Who looked at the profile because of it. */
  profileViewers: v.exactOptional(amount()),
  /** Who follows because of it. */
  followersGained: v.exactOptional(amount()),
  /** Clicks on its link. */
  linkClicks: v.exactOptional(amount()),
  /** Of a post's own workbook without clicks, of an aggregate one with them; corrections make it negative at times. */
  engagements: v.exactOptional(amount()),
});
export type ExtraNumbers = Required<v.InferOutput<typeof extraNumbersSchema>>;

/** The first and the last day, as their midnights in UTC; null = the workbook does not say. */
export const dayRangeSchema = v.object({
  /** The first day. Epoch ms. */
  from: v.nullable(time()),
  /** The last day. Epoch ms. */
  to: v.nullable(time()),
});
export type DayRange = v.InferOutput<typeof dayRangeSchema>;

/** Numbers of `stated` as a workbook gives them. One that is missing was not told, which is not 0. */
export const toldNumbersSchema = v.object({
  /** How many reactions. */
  reactions: v.exactOptional(amount()),
  /** How many comments, replies included. */
  comments: v.exactOptional(amount()),
  /** How many reposts. */
  reposts: v.exactOptional(amount()),
  /** How many impressions. */
  impressions: v.exactOptional(amount()),
  /** How many members reached. */
  membersReached: v.exactOptional(amount()),
});

/** What one workbook tells of one post. */
export type PostNumbers = Omit<NumbersReading, 'importIds'> & { publishedAt: number | null };

/** The same, kept on the post. */
export const numbersReadingSchema = v.object({
  /** The ids it taught. */
  aliases: listUpTo(postKeySchema, 20),
  /** What it states. */
  stated: toldNumbersSchema,
  /** What only workbooks tell. */
  extra: extraNumbersSchema,
  /** The numbers are those of some days only; null = of the post's whole life. */
  range: v.nullable(dayRangeSchema),
  /** When they were taken; null = nothing tells: then they fill gaps and change nothing. Epoch ms. */
  at: v.nullable(time()),
  /** The file's name. */
  source: textUpTo(longest),
  /** The imports it came with: `imports.id`. */
  importIds: listUpTo(idUpTo(500), 1000),
});
export type NumbersReading = v.InferOutput<typeof numbersReadingSchema>;

/** A number, and when it was told. */
export const toldSchema = v.object({
  /** The number. */
  value: amount(),
  /** When it was told. Epoch ms. */
  at: time(),
});
export type Told = v.InferOutput<typeof toldSchema>;

/** What pages alone state: a reading taken back leaves this. */
export const toldByPagesSchema = v.object({
  /** How many reactions. */
  reactions: v.exactOptional(toldSchema),
  /** How many comments, replies included. */
  comments: v.exactOptional(toldSchema),
  /** How many reposts. */
  reposts: v.exactOptional(toldSchema),
  /** How many impressions. */
  impressions: v.exactOptional(toldSchema),
  /** How many members reached. */
  membersReached: v.exactOptional(toldSchema),
});

/** What workbooks told of a post, beside what LinkedIn's pages did. `stated` of the post is worked out from both. */
export const readNumbersSchema = v.object({
  /** Each workbook's word. */
  readings: listUpTo(numbersReadingSchema, 1000),
  /** What pages alone state, and when they did. */
  pages: toldByPagesSchema,
  /** What only workbooks tell. */
  extra: extraNumbersSchema,
  /** No page has shown the post yet. */
  onlyFiles: v.boolean(),
});
export type ReadNumbers = v.InferOutput<typeof readNumbersSchema>;

/** A post of the user's own. */
export const postSchema = extended(seenPostSchema, {
  /** One of its ids: `activity:N`, `ugcPost:N` or `share:N`. */
  id: postKeySchema,
  /** All its ids. */
  aliases: listUpTo(postKeySchema, 1000),
  /** What it says; null = no page said. */
  text: v.nullable(textUpTo(longest)),
  /** Where it is on LinkedIn. */
  url: textUpTo(2000),
  /** How long the user says writing it took. */
  effortMinutes: v.nullable(amount()),
  /** What the user calls it in a few words; absent or null = as its text says. */
  topic: v.exactOptional(v.nullable(textUpTo(longest))),
  /** What analytics workbooks told; absent when none did. */
  numbers: v.exactOptional(readNumbersSchema),
  /** When a page showed it first. Epoch ms. */
  firstSeenAt: time(),
  /** When a page last showed something new of it. Epoch ms. */
  lastSeenAt: time(),
});
export type Post = v.InferOutput<typeof postSchema>;

export const nothingStated: Stated = {
  reactions: null,
  comments: null,
  reposts: null,
  impressions: null,
  membersReached: null,
};
