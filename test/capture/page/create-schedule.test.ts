// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSchedule } from '../../../src/capture/page/create-schedule';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function schedule({ rows = 0, isNew = false, takes = 0 } = {}) {
  const seen: string[] = [];
  const stop = new AbortController();
  const look =
    <T>(name: string, answer: T) =>
    () => {
      seen.push(name);
      vi.setSystemTime(Date.now() + takes);
      return answer;
    };
  const looks = {
    onFrame: look('frame', rows),
    onChange: look('change', isNew),
    onSettled: look('settled', undefined),
  };
  return { seen, stop, note: createSchedule(document, looks, stop.signal) };
}

it('looks before the next paint, then soon, then once it is quiet, however many changes there are', () => {
  const { seen, note } = schedule();
  for (let times = 0; times < 5; times += 1) note();
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(60);
  expect(seen).toEqual(['frame']);
  vi.advanceTimersByTime(100);
  expect(seen).toEqual(['frame', 'change']);
  vi.advanceTimersByTime(1600);
  expect(seen).toEqual(['frame', 'change', 'settled']);
  vi.advanceTimersByTime(10_000);
  expect(seen).toHaveLength(3);
});

it.each([
  ['what is new puts off', true, false],
  ['a change without anything new does not put off', false, true],
])('%s what comes when it is quiet', (_what, isNew, isSettled) => {
  const { seen, note } = schedule({ isNew });
  note();
  vi.advanceTimersByTime(1000);
  note();
  vi.advanceTimersByTime(700);
  expect(seen.includes('settled')).toBe(isSettled);
  vi.advanceTimersByTime(1000);
  expect(seen).toContain('settled');
});

it('rests long after a look that took long, and each paint only after a long list', () => {
  for (const [rows, frames] of [
    [61, 1],
    [60, 2],
  ]) {
    const now = vi.spyOn(performance, 'now');
    let at = 0;
    now.mockImplementation(() => {
      at += 50;
      return at;
    });
    const { seen, note } = schedule({ rows });
    note();
    vi.advanceTimersByTime(60);
    note();
    vi.advanceTimersByTime(60);
    expect(seen.filter((name) => name === 'frame')).toHaveLength(frames ?? 0);
    now.mockRestore();
  }
});

it('ends with the signal', () => {
  const { seen, stop, note } = schedule();
  note();
  stop.abort();
  note();
  vi.advanceTimersByTime(10_000);
  expect(seen).toEqual([]);
});
