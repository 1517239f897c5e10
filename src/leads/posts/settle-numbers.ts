import type { ExtraNumbers, NumbersReading, Post, ReadNumbers, Stated, Told } from '../records/post';

export const statedKeys = ['reactions', 'comments', 'reposts', 'impressions', 'membersReached'] as const;
export const extraKeys = [
  'saves',
  'sends',
  'profileViewers',
  'followersGained',
  'linkClicks',
  'engagements',
] as const;

/**
 * Works out `stated` and the extra numbers anew from what pages and workbooks told, in whatever order they came: of a
 * post's whole life the newest word counts; of some days only, the largest, and never against a larger whole.
 */
export function settleNumbers(post: Post): Post {
  const { numbers } = post;
  if (!numbers) return post;
  const stated: Stated = { ...post.stated };
  for (const key of statedKeys) stated[key] = settle(key, numbers);
  return { ...post, stated, numbers: { ...numbers, extra: settleExtra(numbers.readings) } };
}

function settle(key: keyof Stated, { pages, readings }: ReadNumbers): number | null {
  const page = pages[key];
  const whole = newest([...(page ? [page] : []), ...toldBy(readings, ({ stated }) => stated[key])]);
  const parts = partsOf(readings, ({ stated }) => stated[key]);
  const known = whole === null ? parts : [whole, ...parts];
  return known.length > 0 ? Math.max(...known) : null;
}

/** Whole-life numbers first: those of some days count otherwise, and only where there is nothing else. */
function settleExtra(readings: readonly NumbersReading[]): Partial<ExtraNumbers> {
  const extra: Partial<ExtraNumbers> = {};
  for (const key of extraKeys) {
    const parts = partsOf(readings, (one) => one.extra[key]);
    const value =
      newest(toldBy(readings, (one) => one.extra[key])) ?? (parts.length > 0 ? Math.max(...parts) : null);
    if (value !== null) extra[key] = value;
  }
  return extra;
}

type Pick = (reading: NumbersReading) => number | undefined;

function toldBy(readings: readonly NumbersReading[], pick: Pick): Told[] {
  return readings
    .filter(({ range }) => range === null)
    .flatMap((reading) => tell(pick(reading), reading.at ?? 0));
}

function tell(value: number | undefined, at: number): Told[] {
  return value === undefined ? [] : [{ value, at }];
}

function partsOf(readings: readonly NumbersReading[], pick: Pick): number[] {
  return readings.filter(({ range }) => range !== null).flatMap((reading) => pick(reading) ?? []);
}

/** Of one moment the first is kept: that is the page's. */
function newest(told: readonly Told[]): number | null {
  const [first, ...rest] = told;
  if (!first) return null;
  return rest.reduce((best, one) => (one.at > best.at ? one : best), first).value;
}
