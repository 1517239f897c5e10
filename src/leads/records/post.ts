import type { ReadNumbers } from '../posts/post-numbers';

/** One of a post's ids. A post has up to three; their numbers differ, so a post is an alias set. */
export type PostKey = `activity:${string}` | `ugcPost:${string}` | `share:${string}`;

/** What LinkedIn states about a post. `null` = the page did not say; 0 = the page says none. */
export type Stated = {
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  impressions: number | null;
  membersReached: number | null;
};

/** A post as one page shows it. `publishedAt` (epoch ms) comes from the id, `id >> 22`. */
export type SeenPost = {
  aliases: PostKey[];
  text: string | null;
  publishedAt: number | null;
  stated: Stated;
};

export type Post = SeenPost & {
  id: PostKey;
  /** `https://www.linkedin.com/feed/update/urn:li:<id>/` */
  url: string;
  effortMinutes: number | null;
  /** What the user calls it in a few words; absent or null = as its text says. */
  topic?: string | null;
  /** What analytics workbooks told; absent when none did. */
  numbers?: ReadNumbers;
  firstSeenAt: number;
  lastSeenAt: number;
};

export const nothingStated: Stated = {
  reactions: null,
  comments: null,
  reposts: null,
  impressions: null,
  membersReached: null,
};
