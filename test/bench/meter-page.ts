import type { Page } from 'playwright-core';

type Meter = {
  /** When something first happened, ms since the page began: an event's type, or the handle of what appeared. */
  moments: Record<string, number>;
  longest: number;
  /** Tasks of over 50 ms, as the browser itself counts them. */
  longTasks: number;
};

declare global {
  interface Window {
    meter: Meter;
  }
}

export type Lap = Pick<Meter, 'longest' | 'longTasks'>;

/** Notes in the page, without any help from outside, when things happen and for how long it did not answer. */
export async function meterPage(page: Page) {
  await page.evaluate(startMeter);
  return {
    /** The longest stretch without an answer since the last lap, ms; 4 when nothing ever stood in the way. */
    lap: (): Promise<Lap> =>
      page.evaluate(() => {
        const { longest, longTasks } = window.meter;
        Object.assign(window.meter, { longest: 0, longTasks: 0 });
        return { longest, longTasks };
      }),
    between: async (from: string, to: string): Promise<number> => {
      const { moments } = await page.evaluate(() => window.meter);
      return (moments[to] ?? Number.NaN) - (moments[from] ?? Number.NaN);
    },
  };
}

/** Runs in the page. Timers rather than messages: a loop of messages would take the core that the worker needs. */
function startMeter(): void {
  const meter: Meter = { moments: {}, longest: 0, longTasks: 0 };
  window.meter = meter;
  const note = (name: string) => {
    meter.moments[name] ??= performance.now();
  };
  for (const type of ['change', 'click']) addEventListener(type, () => note(type), { capture: true });
  new MutationObserver(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-testid]')) {
      note(element.dataset['testid'] ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    meter.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    meter.longest = Math.max(meter.longest, now - last);
    last = now;
    setTimeout(tick);
  };
  tick();
}
