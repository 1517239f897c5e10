import { expect, it, vi } from 'vitest';
import { createLeadAsker } from '../../../src/capture/page/create-lead-asker';

const arrive = () => new Promise((resolve) => setTimeout(resolve, 0));

it('asks once, knows the answer when it is there, and says when somebody is a lead', async () => {
  const ask = vi.fn(async () => true);
  const onLead = vi.fn();
  const { isLead } = createLeadAsker(ask, onLead);
  expect(isLead(['in:ana'], 0)).toBe(false);
  expect(isLead(['in:ana'], 1)).toBe(false);
  await arrive();
  expect(onLead).toHaveBeenCalledTimes(1);
  expect(isLead(['in:ana'], 2)).toBe(true);
  expect(isLead(['in:ana'], 1e9)).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks again after a minute about who was none', async () => {
  const ask = vi.fn(async () => false);
  const { isLead } = createLeadAsker(ask, () => expect.unreachable());
  isLead(['in:ana'], 0);
  await arrive();
  expect(isLead(['in:ana'], 59_999)).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
  isLead(['in:ana'], 60_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('asks again at once when there was no answer', async () => {
  const ask = vi.fn(async () => Promise.reject(new Error('gone')));
  const { isLead } = createLeadAsker(ask, () => expect.unreachable());
  isLead(['in:ana'], 0);
  await arrive();
  isLead(['in:ana'], 1);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('notes no answer that comes after all was forgotten', async () => {
  const onLead = vi.fn();
  const { isLead, forget } = createLeadAsker(async () => true, onLead);
  isLead(['in:ana'], 0);
  forget();
  await arrive();
  expect(onLead).not.toHaveBeenCalled();
  expect(isLead(['in:ana'], 1)).toBe(false);
});
