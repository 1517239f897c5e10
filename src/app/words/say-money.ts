import { fractionDigits } from '../../leads/parse-amount';
import { language } from './t';

/** "€12,500", "¥1,234": from integer minor units, without empty decimals. */
export function sayMoney(minor: number, currency: string): string {
  const digits = fractionDigits(currency) ?? 0;
  const amount = minor / 10 ** digits;
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : digits;
  const options = { style: 'currency', currency, minimumFractionDigits } as const;
  return new Intl.NumberFormat(language(), options).format(amount);
}
