import type { Page } from 'playwright-core';

/** Longer than the extension waits after its last look before it calls a page settled, and that look's delay, ms. */
const settled = 2000;
const moment = 600;
/** The extension rests this many times as long as a look took (`restFactor` of its watch). */
const restFactor = 12;

/**
 * Waits until the extension has had its last look at a page. Where nothing may be read, nothing is said to anybody, so
 * no state tells that it has looked: time has to pass. It is counted in turns of the page's own thread, which the
 * extension's timers share. A machine that is busy delays both alike, and what is due before a turn runs before it; a
 * look that took long is seen as a long task, and the rest after it is waited for as well. Every change begins anew, and
 * nothing is over while a piece of the practice page is on its way.
 */
export async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(waitForQuiet, [settled, restFactor] as const);
}

/** As long as a person looks at the end of a list, counted likewise: long lists are not looked at in every frame. */
export async function untilLookedAt(page: Page): Promise<void> {
  await page.evaluate(waitForQuiet, [moment, restFactor] as const);
}

/** Runs in the page. */
async function waitForQuiet([settled, restFactor]: readonly [number, number]): Promise<void> {
  const turn = 50;
  const stop = new AbortController();
  let left = settled;
  const begin = () => {
    left = Math.max(left, settled);
  };
  const changes = new MutationObserver(begin);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('scroll', begin, { capture: true, passive: true, signal: stop.signal });
  const looks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const rest = startTime + (1 + restFactor) * duration - performance.now();
      left = Math.max(left, settled + rest);
    }
  });
  looks.observe({ type: 'longtask', buffered: true });
  const isOpen = () => ((window as { practiceWork?: { open: number } }).practiceWork?.open ?? 0) > 0;
  for (; left > 0 || isOpen(); left -= turn) await new Promise((resolve) => setTimeout(resolve, turn));
  changes.disconnect();
  looks.disconnect();
  stop.abort();
}
