import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../../src/exchange/tables/read-records';

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,\r,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"a, ""b""\nc",d', [['a, "b"\nc', 'd']]],
  ['"",""', [['', '']]],
  ['"a" ,"b"x', [['a', 'bx']]],
  ['a "b" c,d', [['a "b" c', 'd']]],
  ['"a,b\nc', [['"a', 'b'], ['c']]],
  ['\uFEFFa', [['a']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
])('%j', (text, records) => {
  expect([...readRecords(text, ',')]).toEqual(records);
});

test('whatever cells are written, they are read', () => {
  const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 5 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator));
      expect([...readRecords(quoted.join('\n'), separator as ',')]).toEqual(rows);
    }),
  );
});
