import type { WarmthExplained, WarmthLine } from '../../leads/ranking/explain-warmth';
import type { Card } from '../../leads/records/card';
import { isolate, language, plural, t } from './t';
import { type ProfileName, sayFit } from './why';

/** One row of "Why here": what it is, the sum, what that comes to. `is`: which row. */
export type WarmthRow = { is: 'line' | 'sum' | 'factor' | 'total'; what: string; how: string; value: string };

/** A warmth as a small sum: the reasons, what lifts or lowers them, the total. Factors of one are left out. */
export function listWarmth(
  explained: WarmthExplained,
  { title, fit }: Pick<Card, 'title' | 'fit'>,
  profiles: readonly ProfileName[],
): WarmthRow[] {
  const { lines, reasons, seniority, total } = explained;
  const level = title.because === null ? t('warmthSeniority') : isolate(title.because);
  const factors = [factor(level, seniority), factor(sayFit(fit, profiles) || t('warmthFit'), explained.fit)];
  const sum: WarmthRow[] =
    lines.length > 1 ? [{ is: 'sum', what: t('warmthReasons'), how: '', value: amount(reasons) }] : [];
  return [
    ...lines.map(sayLine),
    ...sum,
    ...factors.filter((row) => row !== null),
    { is: 'total', what: t('warmthTotal'), how: '', value: amount(total) },
  ];
}

function sayLine({ what, count, each, sum }: WarmthLine): WarmthRow {
  const how = count === 1 ? '' : t('warmthTimes', count, amount(each));
  return { is: 'line', what: plural(`warmth_${what}`, count), how, value: amount(sum) };
}

function factor(what: string, by: number): WarmthRow | null {
  return by === 1 ? null : { is: 'factor', what, how: '', value: t('warmthFactor', amount(by)) };
}

function amount(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value);
}
