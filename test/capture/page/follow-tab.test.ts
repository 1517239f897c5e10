// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import * as roots from '../../../src/capture/base/find-roots';
import { followTab } from '../../../src/capture/page/follow-tab';
import * as readSelf from '../../../src/capture/page/read-self';
import type { PageState } from '../../../src/leads/records/page-state';

const links = () => {
  const states: PageState[] = [];
  const stop = new AbortController();
  const send = {
    capture: async () => undefined,
    state: async (state: PageState) => void states.push(state),
    self: async () => undefined,
  };
  const nobody = async () => false;
  const threads = { isAllowed: () => false, isLead: nobody, thread: nobody, profile: nobody };
  return { states, stop, links: { self: () => null, send, threads, isGone: () => false, stop } };
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('tells what the page shows, and goes quiet when stopped', async () => {
  vi.useFakeTimers();
  const { states, stop, links: wired } = links();
  followTab(wired);
  await vi.advanceTimersByTimeAsync(500);
  expect(states).toHaveLength(1);
  stop.abort();
  document.body.append(document.createElement('dialog'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(states).toHaveLength(1);
});

it('says that a reader broke instead of throwing into the page, and takes it back once it reads again', async () => {
  vi.useFakeTimers();
  const { states, stop, links: wired } = links();
  const broken = vi.spyOn(readSelf, 'readSelf').mockImplementation(() => {
    throw new TypeError('Ana Petrov said so');
  });
  followTab(wired);
  await vi.advanceTimersByTimeAsync(500);
  const codes = () => states.at(-1)?.problems.map(({ code }) => code);
  expect(codes()).toEqual(['reader-failed']);
  expect(JSON.stringify(states)).not.toContain('Ana Petrov');
  broken.mockRestore();
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(3000);
  stop.abort();
  expect(codes()).toEqual([]);
});

it('says so, too, when already the search for frames and shadow roots broke', async () => {
  vi.useFakeTimers();
  const { states, stop, links: wired } = links();
  const broken = vi.spyOn(roots, 'findRoots').mockImplementation(() => {
    throw new TypeError('Ana Petrov said so');
  });
  followTab(wired);
  await vi.advanceTimersByTimeAsync(500);
  expect(states.at(-1)?.problems.map(({ code }) => code)).toEqual(['reader-failed']);
  broken.mockRestore();
  stop.abort();
});
