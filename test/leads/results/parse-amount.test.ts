import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/leads/results/parse-amount';

const table: [words: string, currency: string, minor: number | null][] = [
  ['12500', 'EUR', 1_250_000],
  ['12.500,00', 'EUR', 1_250_000],
  ['12,500.00', 'EUR', 1_250_000],
  ['12,500', 'EUR', 1_250_000],
  ['12.500', 'EUR', 1_250_000],
  ['12 500', 'EUR', 1_250_000],
  ['12\u202f500,50', 'EUR', 1_250_050],
  ["12'500.50", 'CHF', 1_250_050],
  ['1,234', 'USD', 123_400],
  ['1,23', 'USD', 123],
  ['1.2', 'USD', 120],
  ['1.234.567', 'EUR', 123_456_700],
  ['1,234,567.8', 'EUR', 123_456_780],
  ['12,50,000', 'INR', 125_000_000],
  ['€ 99', 'EUR', 9_900],
  ['99 EUR', 'EUR', 9_900],
  ['0', 'EUR', 0],
  ['0,50', 'EUR', 50],
  ['7,', 'EUR', 700],
  ['1234', 'JPY', 1234],
  ['1,234', 'JPY', 1234],
  ['1.5', 'JPY', null],
  ['1.5', 'KWD', 1500],
  ['0,125', 'KWD', 125],
  ['1.234,567', 'KWD', 1_234_567],
  ['1,234', 'KWD', 1_234_000],
  ['١٢٬٥٠٠٫٥', 'SAR', 1_250_050],
  ['१,००,०००', 'INR', 10_000_000],
  ['１２５００', 'JPY', 12_500],
  ['', 'EUR', null],
  ['   ', 'EUR', null],
  ['a lot', 'EUR', null],
  ['12k', 'EUR', null],
  ['12 and 3', 'EUR', null],
  ['12 5', 'EUR', null],
  ['1 234,567', 'EUR', null],
  ['1 234,567', 'KWD', 1_234_567],
  ['5 USD', 'EUR', null],
  ['-5', 'EUR', null],
  ['−5', 'EUR', null],
  ['1.234.56', 'EUR', null],
  ['1,2,3', 'EUR', null],
  ['12.345,678', 'EUR', null],
  ['0,125', 'EUR', null],
  [',50', 'EUR', null],
  ['99999999999999999999', 'EUR', null],
  ['5', 'euro', null],
  ['5', '', null],
];

describe('an amount', () => {
  it.each(table)('%j in %s is %j in minor units', (words, currency, minor) => {
    expect(parseAmount(words, currency)).toBe(minor);
  });
});
