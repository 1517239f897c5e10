import type { Post } from '../../leads/records/post';
import type { Channel } from '../../leads/records/touch';
import type { Revenue } from '../../leads/results/count-period';
import { topicOf } from '../../leads/results/count-posts';
import type { Rate, RateTable } from '../../leads/results/count-rates';
import { type Figure, type FigureName, shareFigures } from '../../leads/results/read-figures';
import type { PathStep } from '../../leads/results/read-paths';
import type { Share } from '../../leads/text/read-share';
import { date } from '../words/ago';
import { sayLength } from '../words/say-length';
import { sayMoney } from '../words/say-money';
import { nameChannel, sayRange } from '../words/say-share';
import { list, number, plural, t } from '../words/t';
import { underscored } from '../words/underscored';

/** A figure's value as it is read: "12", "€3,500", "2 days", "38 %"; a dash for none. */
export function sayFigure(figure: Pick<Figure, 'name' | 'currency'>, value: number | null): string {
  if (value === null) return t('reportsNone');
  if (figure.currency !== null) return sayMoney(Math.round(value), figure.currency);
  if (figure.name === 'speed') return sayLength(value);
  return isShare(figure.name) ? sayPercent(value) : number(Math.round(value * 10) / 10);
}

export function nameStep(step: PathStep): string {
  return t(`reportsStep_${step}`);
}

/** "People reached", "Revenue in EUR". */
export function nameFigure({ name, currency }: Pick<Figure, 'name' | 'currency'>): string {
  if (currency !== null) return t('reportsFigure_revenue', currency);
  return t(`reportsFigure_${underscored(name)}`);
}

const shares: readonly FigureName[] = shareFigures;

/** True for figures that are told of a number of people. */
export function isShare(name: FigureName): boolean {
  return shares.includes(name);
}

export function sayPercent(share: number): string {
  return t('sharePercent', Math.round(share * 100));
}

/**
 * A share and how sure it is: "38 %" and "likely 21–58 %"; of too few only that. While some still have time, "at least
 * 20 %" and "12 have time", since nobody knows what becomes of those.
 */
export function sayRate({ answered, tries, low, high, enough, waiting = 0 }: Share & { waiting?: number }) {
  if (tries === 0 && waiting === 0) return [t('reportsNone')];
  const left = waiting > 0 ? plural('reportsHaveTime', waiting) : '';
  if (!enough) return [t('reportsTooFew'), left].filter(Boolean);
  if (waiting > 0) return [sayAtLeast(answered, tries + waiting), left];
  return [sayPercent(answered / tries), t('reportsLikely', sayRange(low, high))];
}

/** What is sure already, whatever those who still have time will do. */
export function sayAtLeast(answered: number, all: number): string {
  return t('reportsAtLeast', Math.floor((100 * answered) / all));
}

/** "€3,500 and US$200"; a dash for none. */
export function sayRevenue(revenue: readonly Revenue[]): string {
  if (revenue.length === 0) return t('reportsNone');
  return list(revenue.map(({ amount, currency }) => sayMoney(amount, currency)));
}

/** What a post is called: its topic, or its day where nothing names it. */
export function namePost(post: Post | null): string {
  if (post === null) return t('reportsPostGone');
  return topicOf(post) ?? t('postWithoutText');
}

/** "12 Mar 2026" */
export function sayPublished({ publishedAt, firstSeenAt }: Post): string {
  return date(publishedAt ?? firstSeenAt);
}

/** What a row of reply rates is about. */
export function nameRate(
  table: RateTable,
  { key }: Pick<Rate, 'key'>,
  named: { posts: ReadonlyMap<string, Post>; snippets: ReadonlyMap<string, string> },
): string {
  if (table === 'channel') return nameChannel(key as Channel);
  if (table === 'level') return t(`level_${key}` as 'level_unknown');
  if (table === 'snippet') return named.snippets.get(key) ?? key;
  return namePost(named.posts.get(key) ?? null);
}

/** Why something was promised: "To follow up", "To answer". */
export function namePromise(why: string): string {
  const known = ['answer', 'follow-up', 'log-outcome', 'rest-over'] as const;
  const found = known.find((each) => each === why);
  return t(`reportsPromise_${underscored(found ?? 'follow-up')}`);
}
