import { fractionDigits } from '../../leads/results/parse-amount';
import { language } from './t';

/** "€12,500", "¥1,234": from integer minor units, without empty decimals. */
export function sayMoney(minor: number, currency: string): string {
  const digits = fractionDigits(currency) ?? 0;
  const amount = minor / 10 ** digits;
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : digits;
  const options = { style: 'currency', currency, minimumFractionDigits } as const;
  return new Intl.NumberFormat(language(), options).format(amount);
}

/** An amount to be changed by hand, as `parseAmount` reads it; empty when there is none. */
export function writeAmount({
  amount,
  currency,
}: {
  amount: number | null;
  currency: string | null;
}): string {
  if (amount === null || currency === null) return '';
  const digits = fractionDigits(currency) ?? 0;
  const value = amount / 10 ** digits;
  return Number.isInteger(value) || digits > 2 ? String(value) : value.toFixed(digits);
}
