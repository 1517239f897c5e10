import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCount } from '../../../src/exchange/workbooks/parse-count';

describe('a count', () => {
  test.each([
    ['4,113', 4113],
    ['1.204', 1204],
    ['1 204', 1204],
    ['1\u00a0204', 1204],
    ['1\u202f204', 1204],
    ['1’204', 1204],
    ['12,34,567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['88', 88],
    ['0', 0],
    ['-28', -28],
    ['−28', -28],
    ['-1,204', -1204],
    [' 57 ', 57],
    ['4113.0', 4113],
    [4113, 4113],
    [-28, -28],
  ])('%j is %d', (cell, value) => {
    expect(parseCount(cell)).toBe(value);
  });

  test.each([
    '2%',
    '< 1%',
    'menos de 1%',
    '',
    '—',
    'n/a',
    '1,20',
    '1.204,113',
    '1,204.113',
    '4.1K',
    '3/4/2026',
    '1e5',
    '99999999999999999999',
    0.02,
    1.5,
    Number.NaN,
    2 ** 60,
    true,
    null,
  ])('%j is none', (cell) => {
    expect(parseCount(cell)).toBeNull();
  });

  it('comes back from however a country groups it', () => {
    const locales = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'de-CH', 'en-IN', 'sv', 'pl'];
    fc.assert(
      fc.property(
        fc.integer({ min: -50_000_000, max: 2_000_000_000 }),
        fc.constantFrom(...locales),
        (value, locale) => {
          expect(parseCount(new Intl.NumberFormat(locale).format(value))).toBe(value);
        },
      ),
    );
  });

  it('is never made of any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const count = parseCount(text);
        if (count !== null)
          expect(text.replace(/[^0-9]/g, '').replace(/^0+(?=\d)/, '')).toContain(`${Math.abs(count)}`);
      }),
    );
  });
});
