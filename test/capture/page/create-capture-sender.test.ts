import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCaptureSender } from '../../../src/capture/page/create-capture-sender';
import { makeCapture } from '../make-capture';

let fails = false;
const sent: number[] = [];
const onChange = vi.fn();
const onLost = vi.fn();

function createSender() {
  return createCaptureSender({
    send: async (capture) => {
      if (fails) throw new Error('no space');
      sent.push(capture.engagements.length);
    },
    isGone: () => false,
    onChange,
    onLost,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  fails = false;
  sent.length = 0;
  onChange.mockReset();
  onLost.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends only what is new, and says whether anything was', async () => {
  const { post, problems } = createSender();
  expect(post([makeCapture(['ana', 'ben'])])).toBe(true);
  expect(post([makeCapture(['ana', 'ben'])])).toBe(false);
  expect(post([])).toBe(false);
  expect(post([makeCapture(['ana', 'ben', 'cleo'])])).toBe(true);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([2, 1]);
  expect(problems()).toEqual([]);
  expect(onChange).not.toHaveBeenCalled();
});

it('says what could not be stored until it is, and sends all of it again', async () => {
  const { post, problems } = createSender();
  fails = true;
  post([makeCapture(['ana', 'ben'])]);
  await vi.runAllTimersAsync();
  expect(problems()).toMatchObject([{ code: 'not-saved', stated: 5 }]);
  expect(onLost).toHaveBeenCalledTimes(1);
  fails = false;
  expect(post([makeCapture(['ana', 'ben'])])).toBe(true);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([2]);
  expect(problems()).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(2);
});
