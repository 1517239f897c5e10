import { expect, test } from 'vitest';
import { importId } from '../../../src/exchange/tables/import-id';
import { toFiles } from '../read-texts';

test('the same files give the same id, in any order, under any name, even twice', async () => {
  const id = await importId(toFiles({ a: 'one', b: 'two' }));
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(await importId(toFiles({ b: 'two', a: 'one' }))).toBe(id);
  expect(await importId(toFiles({ c: 'two', d: 'one', e: 'one' }))).toBe(id);
  expect(await importId(toFiles({ a: 'one' }))).not.toBe(id);
  expect(await importId(toFiles({ a: 'onetwo' }))).not.toBe(id);
});
