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

/** What only LinkedIn's analytics workbooks tell about a post. */
export type ExtraNumbers = {
  saves: number;
  sends: number;
  profileViewers: number;
  followersGained: number;
  linkClicks: number;
  /** Of a post's own workbook without clicks, of an aggregate one with them; corrections make it negative at times. */
  engagements: number;
};

/** The first and the last day, as their midnights in UTC; null = the workbook does not say. */
export type DayRange = { from: number | null; to: number | null };

/** What one workbook tells of one post. A number that is missing was not told, which is not 0. */
export type PostNumbers = {
  aliases: PostKey[];
  publishedAt: number | null;
  stated: Partial<Record<keyof Stated, number>>;
  extra: Partial<ExtraNumbers>;
  /** The numbers are those of some days only; null = of the post's whole life. */
  range: DayRange | null;
  /** When they were taken; null = nothing tells: then they fill gaps and change nothing. */
  at: number | null;
  /** The file's name. */
  source: string;
};

/** The same, kept on the post. `aliases` are those it taught; `importIds` the imports it came with. */
export type PostReading = Omit<PostNumbers, 'publishedAt'> & { importIds: string[] };

/** A number, and when it was told. */
export type Told = { value: number; at: number };

/** What workbooks told of a post, beside what LinkedIn's pages did. `stated` of the post is worked out from both. */
export type ReadNumbers = {
  readings: PostReading[];
  /** What pages alone state: a reading taken back leaves this. */
  pages: Partial<Record<keyof Stated, Told>>;
  extra: Partial<ExtraNumbers>;
  /** No page has shown the post yet. */
  onlyFiles: boolean;
};
