import type { PersonRecord } from '../../leads/results/export-person';
import { fractionDigits } from '../../leads/results/parse-amount';

/** Several values of one cell. */
const between = '; ';

/** `2026-11-24`, on the user's own clock. */
export function writeDay(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** `2026-11-24T09:00:00Z`: a moment with its hour, the same on every clock. */
export function writeMoment(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

export function writeList(values: readonly string[]): string {
  return values.join(between);
}

/** `meeting-held 2026-03-02; order 2026-04-09` */
export function writeOutcomes({ outcomes }: Pick<PersonRecord, 'outcomes'>): string {
  return writeList(outcomes.map(({ kind, at }) => `${kind} ${writeDay(at)}`));
}

/** `12500.00`, as many decimals as the currency has; `orders` in several currencies in their order. */
export function writeAmounts({ orders }: Pick<PersonRecord, 'orders'>): string {
  return writeList(
    orders.map(({ amount, currency }) => {
      const digits = fractionDigits(currency) ?? 2;
      return (amount / 10 ** digits).toFixed(digits);
    }),
  );
}

export function writeCurrencies({ orders }: Pick<PersonRecord, 'orders'>): string {
  return writeList(orders.map(({ currency }) => currency));
}
