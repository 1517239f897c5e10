import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/jobs/one-at-a-time';

test('a run begins when the one before it is over, in the order they were asked for', async () => {
  const happened: string[] = [];
  const job = oneAtATime(async (now) => {
    happened.push(`begin ${now}`);
    await new Promise((resolve) => setTimeout(resolve));
    happened.push(`end ${now}`);
  });
  await Promise.all([job(1), job(2), job(3)]);
  expect(happened).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
});

test('who asked hears that a run failed, and the next runs all the same', async () => {
  const job = oneAtATime(async (now) => {
    if (now === 1) throw new Error('no disk');
  });
  const first = job(1);
  await expect(first).rejects.toThrow('no disk');
  await expect(job(2)).resolves.toBeUndefined();
});

test('without a time it is the time at which its turn comes', async () => {
  const times: number[] = [];
  const job = oneAtATime(async (now) => void times.push(now));
  const before = Date.now();
  await job();
  expect(times[0]).toBeGreaterThanOrEqual(before);
});
