import { expect, it } from 'vitest';
import { readUse } from '../../../src/app/today/invitations-line';

it.each([
  [0, 100, 'open'],
  [89, 100, 'open'],
  [90, 100, 'nearly'],
  [99, 100, 'nearly'],
  [100, 100, 'used-up'],
  [130, 100, 'used-up'],
  [4, 5, 'open'],
  [5, 5, 'used-up'],
  [0, 0, 'used-up'],
  [900, null, 'open'],
])('%i of %s is %s', (used, limit, use) => {
  expect(readUse(used, limit)).toBe(use);
});
