import { expect, it } from 'vitest';
import { loadedWhen, loadWhen } from '../../../src/app/words/load-when';

it('what reads dates in words is loaded once, and is at hand from then on', async () => {
  expect(loadedWhen()).toBeNull();
  const reader = await loadWhen();
  expect(loadedWhen()).toBe(reader);
  expect(await loadWhen()).toBe(reader);
  const sunday = new Date(2026, 10, 22, 14).getTime();
  expect(reader.readWhen('friday', sunday)?.at).toBe(new Date(2026, 10, 27, 7).getTime());
});
