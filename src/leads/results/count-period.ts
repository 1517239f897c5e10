import type { Outcome } from '../records/outcome';
import { readQuartiles } from '../text/quartiles';
import { readShare, type Share } from '../text/read-share';
import { countPromises, type Promises } from './count-promises';
import { countRates, type Rates } from './count-rates';
import { isWithin, type Period } from './period';
import type { Message } from './read-messages';
import { type Path, type PathStep, pathSteps } from './read-paths';
import type { Promised } from './read-promises';
import type { ReportFacts } from './report-facts';

/** Each person's own history, read once for all five periods. */
export type Histories = { paths: Path[]; messages: Message[]; promised: Promised[] };

/** What is counted of one period, and of each of the four before it. */
export type Counted = {
  funnel: FunnelRow[];
  revenue: Revenue[];
  rates: Rates;
  speed: Speed;
  promises: Omit<Promises, 'overdue'>;
};

/**
 * One step of the funnel. `count`: people who took it in the period. `k` of `n`: of those who took the step before it
 * in the period, how many have taken this one since, by now; the first step has no step before it. Nobody becomes new
 * later on: of those who engaged, they are who did so for the first time.
 */
export type FunnelRow = { step: PathStep; count: number; n: number; k: number };

/** Orders of one currency. `amount` in minor units; `n`: how many orders name one. Currencies are never added up. */
export type Revenue = { currency: string; amount: number; n: number };

const hour = 60 * 60 * 1000;

/** How long people waited from their first reason to the first touch. `median` in ms, null for nobody. */
export type Speed = { n: number; median: number | null; within24: Share; within72: Share };

/** Everything that a report compares between periods. */
export function countPeriod(
  { outcomes }: Pick<ReportFacts, 'outcomes'>,
  { paths, messages, promised }: Histories,
  period: Period,
  now: number,
): Counted {
  return {
    funnel: countFunnel(paths, period, now),
    revenue: countRevenue(outcomes, period, now),
    rates: countRates(messages, period, now),
    speed: countSpeed(paths, period, now),
    promises: countPromises(promised, period, now),
  };
}

/** The way from reactions to orders, everybody counted once per step, at the time they took it first. */
function countFunnel(paths: readonly Path[], period: Period, now: number): FunnelRow[] {
  return pathSteps.map((step, index) => {
    const before = pathSteps[index - 1];
    const entered = before === undefined ? [] : paths.filter((path) => takesStep(path, before, period, now));
    const went = entered.filter((path) =>
      step === 'new' ? takesStep(path, step, period, now) : isBy(path.at[step], now),
    );
    const count = paths.filter((path) => takesStep(path, step, period, now)).length;
    return { step, count, n: entered.length, k: went.length };
  });
}

/** Engaged is who gave any reason in the period; every other step is taken once. */
function takesStep(path: Path, step: PathStep, period: Period, now: number): boolean {
  if (step === 'engaged') return path.reasons.some((at) => isWithin(at, period, now));
  return isWithin(path.at[step], period, now);
}

function isBy(at: number | null, now: number): boolean {
  return at !== null && at <= now;
}

/** What was ordered in the period, by currency in the order of their codes. */
function countRevenue(outcomes: readonly Outcome[], period: Period, now: number): Revenue[] {
  return sumOrders(outcomes.filter(({ kind, at }) => kind === 'order' && isWithin(at, period, now)));
}

/** Orders by currency; one without an amount is worth nothing that could be said. */
export function sumOrders(orders: readonly Outcome[]): Revenue[] {
  const sums = new Map<string, Revenue>();
  for (const { amount, currency } of orders) {
    if (amount === null || currency === null) continue;
    const sum = sums.get(currency) ?? { currency, amount: 0, n: 0 };
    sums.set(currency, { currency, amount: sum.amount + amount, n: sum.n + 1 });
  }
  return [...sums.values()].sort((left, right) => (left.currency < right.currency ? -1 : 1));
}

/** The seller's own speed with everybody first reached in the period. */
function countSpeed(paths: readonly Path[], period: Period, now: number): Speed {
  const waits = paths.flatMap((path) => (isWithin(path.at.reached, period, now) ? readWait(path) : []));
  const within = (hours: number) => waits.filter((wait) => wait <= hours * hour).length;
  return {
    n: waits.length,
    median: readQuartiles(waits)?.median ?? null,
    within24: readShare(within(24), waits.length),
    within72: readShare(within(72), waits.length),
  };
}

/** Nobody waits for a touch that came before their reason, and one without an exact time tells no speed. */
function readWait({ first, at: { engaged } }: Path): number[] {
  if (first === null || engaged === null || first.when !== undefined || first.at < engaged) return [];
  return [first.at - engaged];
}
