import { expect, it } from 'vitest';
import { saySize } from '../../../src/app/words/say-size';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1240, '1.2 kB'],
  [1_500, '1.5 kB'],
  [48_200, '48 kB'],
  [245_300, '245 kB'],
  [999_999, '1,000 kB'],
  [1_000_000, '1 MB'],
  [12_345_678, '12 MB'],
  [20_400_000, '20 MB'],
  [3_200_000_000, '3.2 GB'],
])('%d bytes: %s', (bytes, words) => {
  expect(saySize(bytes)).toBe(words);
});
