import { expect, test } from 'vitest';
import { launch } from '../e2e/launch';
import { startPractice } from '../practice/server';
import { measure, report } from './measure';

// In a real browser: a database in Node says nothing about one in Chromium.
test('the popup shows something at once', async () => {
  const practice = await startPractice();
  const browser = await launch({ practice });
  const firstPaint = await measure(async () => {
    const popup = await browser.openPopup();
    const paint = await popup.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const watch = new PerformanceObserver((list) => {
            const entry = list.getEntriesByName('first-contentful-paint')[0];
            if (entry) resolve(entry.startTime);
          });
          watch.observe({ type: 'paint', buffered: true });
        }),
    );
    await popup.close();
    return paint;
  });
  report('popup, empty database: first contentful paint', firstPaint);
  await browser.close();
  await practice.close();
  expect(firstPaint).toBeLessThan(1000);
});
