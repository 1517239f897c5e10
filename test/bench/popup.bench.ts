import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch, until } from '../e2e/launch';
import { startPractice } from '../practice/server';
import { fillQueue } from './fill-queue';
import { median } from './median';
import { printTable, times } from './print-table';

declare global {
  interface Window {
    /** Set when the popup has drawn its queue, cards or the words for an empty one; ms since it began to load. */
    queueDrawnAt?: number;
  }
}

// In a real browser: a database in Node says nothing about one in Chromium.
test('the popup opens as fast with a long queue as with none', async () => {
  const practice = await startPractice();
  const rows: [number, number, number][] = [];
  for (const people of [0, 3_000, 30_000]) {
    const browser = await launch({ practice });
    await browser.acceptConsent();
    await noteQueue(browser.context);
    const filler = await browser.openPopup();
    // By then the app has made the database.
    await readQueueDrawn(filler);
    await fillQueue(filler, people);
    await filler.close();
    const open = (read: (page: Page) => Promise<number>) => async () => {
      const popup = await browser.openPopup();
      const ms = await read(popup);
      await popup.close();
      return ms;
    };
    rows.push([people, await median(open(readFirstPaint), 7), await median(open(readQueueDrawn), 7)]);
    await browser.close();
  }
  await practice.close();
  const [, paint = 1, drawn = 1] = rows[0] ?? [];
  printTable(
    'Opening the popup, ms, median of seven',
    ['people in the queue', 'first paint', 'to empty', 'queue drawn', 'to empty'],
    rows.map(([people, first, queue]) => [people, first, times(first / paint), queue, times(queue / drawn)]),
  );
  expect(rows).toHaveLength(3);
});

/** Without any outside help the moment has passed by the time a test can ask for it. */
async function noteQueue(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-testid="queue-card"], [data-emptiness]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        window.queueDrawnAt = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
  });
}

async function readQueueDrawn(popup: Page): Promise<number> {
  return until(() => popup.evaluate(() => window.queueDrawnAt), 'the queue to be drawn');
}

async function readFirstPaint(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
