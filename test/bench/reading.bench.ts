import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Launched } from '../e2e/launch';
import { printTable, times } from './print-table';
import { hottest, type Profile } from './profile';
import { type MainThread, readTrace, type TraceEvent, traceCategories } from './read-trace';
import { scrollList } from './scroll-list';

const reactions = 1_000;
const plain = 'output/bench/chrome';

describe.each(['V1', 'V2'] as const)('a list of many reactions, %s', (generation) => {
  test('costs the page this much', async () => {
    const alone = await scrollList({ generation, reactions, extension: null }, meterTasks);
    const read = await scrollList({ generation, reactions, extension: 'dist/chrome' }, meterTasks);
    const traced = await scrollList({ generation, reactions, extension: 'dist/chrome' }, meterCalls);
    expect(read.loaded).toBe(reactions);
    const rows = Object.entries(alone.measured).map(([name, before]) => {
      const after = read.measured[name] ?? Number.NaN;
      return [name, before, after, times(after / before)];
    });
    printTable(
      `${generation}: scrolling through ${reactions} reactions, ms of the main thread`,
      ['', 'page alone', 'with Afterpost', 'ratio'],
      rows,
    );
    printCalls(generation, traced.measured);
  });

  test('spends its time here', async () => {
    const { measured } = await scrollList({ generation, reactions, extension: plain }, meterFunctions);
    printTable(
      `${generation}: where the reading spends it, sampled, ms`,
      ['function', 'itself', 'with what it calls'],
      measured,
    );
  });
});

/** What Chromium itself counts, in the thread's own time, so that a busy machine hardly shows. */
async function meterTasks(session: CDPSession): Promise<() => Promise<Record<string, number>>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name: string) => (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
  };
  const before = await read();
  return async () => {
    const after = await read();
    const names = { 'all tasks': 'TaskDuration', scripts: 'ScriptDuration', layout: 'LayoutDuration' };
    const spent = Object.entries(names).map(([label, name]) => [label, after(name) - before(name)]);
    return Object.fromEntries(spent);
  };
}

async function meterCalls(_session: CDPSession, { context }: Launched): Promise<() => Promise<MainThread>> {
  const browser = context.browser();
  if (!browser) throw new Error('No connection to the browser itself');
  await browser.startTracing(undefined, { categories: traceCategories });
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    return readTrace(traceEvents, 'https://www.linkedin.com');
  };
}

function printCalls(generation: string, { rendering, pageScript, calls }: MainThread): void {
  const sorted = [...calls].sort((one, other) => one - other);
  const total = calls.reduce((sum, each) => sum + each, 0);
  const passes = sorted.filter((each) => each > 0.2);
  printTable(
    `${generation}: the same, seen in a trace, ms`,
    ['', ''],
    [
      ['page: rendering', rendering],
      ['page: scripts', pageScript],
      ['content script', total],
      ['content script ÷ page', times(total / (rendering + pageScript))],
      ['content script: calls over 0.2 ms', passes.length],
      ['   median of them', passes[Math.floor(passes.length / 2)] ?? 0],
      ['   longest', sorted.at(-1) ?? 0],
    ],
  );
}

async function meterFunctions(session: CDPSession) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    return hottest(profile as Profile, 'chrome-extension:', 18);
  };
}
