import type { Outcome } from '../records/outcome';
import { isWithin, type Period } from './report-period';

/** Orders of one currency. `amount` in minor units; `n`: how many orders name one. Currencies are never added up. */
export type Revenue = { currency: string; amount: number; n: number };

/** What was ordered in the period, by currency in the order of their codes. */
export function countRevenue(outcomes: readonly Outcome[], period: Period, now: number): Revenue[] {
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
