import type { Share } from '../text/read-share';
import type { Counted } from './count-period';
import type { PathStep } from './read-paths';

export const shareFigures = ['reply-rate', 'within-24h', 'within-72h', 'promises-kept'] as const;
export type ShareFigure = (typeof shareFigures)[number];
export type FigureName = PathStep | 'revenue' | 'speed' | ShareFigure;

/**
 * One headline figure. `value`: a number of people, minor units, ms, or a share from 0 to 1; null = there is none.
 * `n`: of how many it is told; `waiting`: how many more it may still be told of. `usual`: the mean of the periods before, of which there are `periods`.
 */
export type Figure = {
  name: FigureName;
  /** Only of `revenue`. */
  currency: string | null;
  value: number | null;
  n: number;
  waiting: number;
  usual: number | null;
  periods: number;
};

/**
 * The figures a report begins with. A mean of counts is over all periods before; a mean of shares is weighted by their
 * n, so that one answer of one does not pass for 100 %; a mean of medians is over the periods that have one.
 */
export function readFigures(counted: Counted, before: readonly Counted[]): Figure[] {
  const periods = before.length;
  const currencies = [counted, ...before].flatMap(({ revenue }) => revenue.map(({ currency }) => currency));
  return [
    ...counted.funnel.map(({ step }) => countFigure(step, null, counted, before, countOf(step))),
    ...[...new Set(currencies)]
      .sort()
      .map((currency) => countFigure('revenue', currency, counted, before, amountIn(currency))),
    { ...speedFigure(counted, before), periods },
    ...shareFigures.map((name) => ({ ...shareFigure(name, counted, before), periods })),
  ];
}

type Read = (counted: Counted) => { value: number; n: number };

function countFigure(
  name: FigureName,
  currency: string | null,
  counted: Counted,
  before: readonly Counted[],
  read: Read,
): Figure {
  const usual = mean(before.map((one) => read(one).value));
  return { name, currency, ...read(counted), waiting: 0, usual, periods: before.length };
}

function countOf(step: PathStep): Read {
  return ({ funnel }) => {
    const value = funnel.find((row) => row.step === step)?.count ?? 0;
    return { value, n: value };
  };
}

function amountIn(currency: string): Read {
  return ({ revenue }) => {
    const { amount: value, n } = revenue.find((one) => one.currency === currency) ?? { amount: 0, n: 0 };
    return { value, n };
  };
}

type Bare = Omit<Figure, 'periods'>;

function speedFigure({ speed }: Counted, before: readonly Counted[]): Bare {
  const usual = mean(before.flatMap((one) => one.speed.median ?? []));
  return { name: 'speed', currency: null, value: speed.median, n: speed.n, waiting: 0, usual };
}

const shareOf: Record<ShareFigure, (counted: Counted) => Share & { waiting?: number }> = {
  'reply-rate': ({ rates }) => rates.all,
  'within-24h': ({ speed }) => speed.within24,
  'within-72h': ({ speed }) => speed.within72,
  'promises-kept': ({ promises }) => ({ ...promises, waiting: promises.open }),
};

function shareFigure(name: ShareFigure, counted: Counted, before: readonly Counted[]): Bare {
  const { answered, tries, waiting = 0 } = shareOf[name](counted);
  const shares = before.map(shareOf[name]);
  const all = sum(shares.map((share) => share.tries));
  const usual = all === 0 ? null : sum(shares.map((share) => share.answered)) / all;
  return { name, currency: null, value: tries === 0 ? null : answered / tries, n: tries, waiting, usual };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
