import { describe, expect, it } from 'vitest';
import { isBareCount, readCount, readLastCount } from '../../../src/capture/base/read-count';

describe('the first count in a text', () => {
  it.each([
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['32\u202f474 abonnés', 32474],
    ['32\u00a0474', 32474],
    ['1’234’567', 1234567],
    ["1'234", 1234],
    ['1,23,456', 123456],
    ['12,345,678', 12345678],
    ['12K', 12000],
    ['1.2K', 1200],
    ['1,2K', 1200],
    ['3M', 3000000],
    ['1,2 M', 1200000],
    ['1,2 тыс.', 1200],
    ['12 тыс. реакций', 12000],
    ['1,2 млн', 1200000],
    ['1,2 mila', 1200],
    ['2 mln', 2000000],
    ['1,2 Tsd.', 1200],
    ['1,2 Mio.', 1200000],
    ['1,2 tys.', 1200],
    ['12 mil', 12000],
    ['1.2万', 12000],
    ['3萬', 30000],
    ['1.5만', 15000],
    ['٣', 3],
    ['١٬٢٣٤', 1234],
    ['١٢٫٥', null],
    ['۱۲', 12],
    ['१२', 12],
    ['１２', 12],
    ['821reazioni', 821],
    ['2 impressioni', 2],
    ['619 impressioni', 619],
    ['5 membri raggiunti', 5],
    ['70 reactions 70', 70],
    ['31 commenti al post di NAME', 31],
    ['1 diffusione post', 1],
    ['90 pessoas reagiram', 90],
    ['Reaktionen +56', 56],
    ['Vedi altri 147 commenti', 147],
    ['All (2)', 2],
    ['All 2', 2],
    ['“1,234”', 1234],
    ['0', 0],
    ['5 kilometres', 5],
    ['3 minutes', 3],
  ])('%s is %s', (text, count) => expect(readCount(text)).toBe(count));

  it.each([[''], ['\u200b'], ['NAME'], ['K'], ['…'], [null], [undefined]])('in %j is none, never 0', (text) =>
    expect(readCount(text)).toBeNull(),
  );

  it.each(['1,2 χιλ.', '1,2 B', '1,2 jt', '1.5 stuff'])(
    'in %s, short for a word nobody knows, is none',
    (text) => expect(readCount(text)).toBeNull(),
  );

  it('grows with what it says, in every way to part thousands', () => {
    for (const mark of [',', '.', ' ', '\u00a0', '\u202f', '’', '٬']) {
      for (const each of [7, 70, 999, 1000, 18_292, 1_000_001]) {
        const text = String(each).replace(/\B(?=(\d{3})+$)/g, mark);
        expect([text, readCount(text), isBareCount(text)]).toEqual([text, each, true]);
      }
    }
  });
});

describe('the last count in a text', () => {
  it.each([
    ['Studio 54 and 12 others', 12],
    ['R2D2 e 15 altre persone', 15],
    ['Ana und 1.234 weitere', 1234],
    ['NAME e mais 676 pessoas', 676],
    ['Anaさん他15人', 15],
    ['Ana and 1.2K others', 1200],
    ['Ana Petrov', null],
    ['', null],
  ])('%s is %s', (text, count) => expect(readLastCount(text)).toBe(count));
});

describe('a bare count', () => {
  it.each([
    '1',
    '1,234',
    '32\u202f474',
    '12K',
    '1.2万',
    ' 7 ',
    '(2)',
    '٣',
    '1,2 тыс.',
    '1,2 mln',
    '1,2 tys.',
    '12 mil',
    '1,2 Tsd.',
  ])('is %s', (text) => expect(isBareCount(text)).toBe(true));
  it.each([
    '',
    '-',
    '.',
    ',',
    '2 impressioni',
    '3rd',
    '2nd',
    '• 2',
    '3d',
    '1yr',
    '5%',
    '< 1%',
    'All 2',
    '+56',
    '2h',
    '1次',
    'R2',
    '12 others',
  ])('is not %j', (text) => expect(isBareCount(text)).toBe(false));
});
