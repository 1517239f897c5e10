import { expect, it } from 'vitest';
import { createTeller } from '../../../src/capture/page/create-teller';

it('tells what differs from what was told last, by what counts as different', () => {
  const told: { words: string; at: number }[] = [];
  const { tell, hasTold } = createTeller(
    async (said: { words: string; at: number }) => void told.push(said),
    ({ words }) => words,
  );
  expect(hasTold()).toBe(false);
  tell({ words: 'a', at: 1 });
  expect(hasTold()).toBe(true);
  tell({ words: 'a', at: 2 });
  tell({ words: 'b', at: 3 });
  tell({ words: 'a', at: 4 });
  expect(told.map(({ at }) => at)).toEqual([1, 3, 4]);
});

it('tells again what did not arrive', async () => {
  let fails = true;
  const told: string[] = [];
  const { tell, hasTold } = createTeller(async (said: string) => {
    if (fails) throw new Error('nobody there');
    told.push(said);
  });
  tell('a');
  await Promise.resolve();
  await Promise.resolve();
  expect(hasTold()).toBe(false);
  fails = false;
  tell('a');
  expect(told).toEqual(['a']);
});
