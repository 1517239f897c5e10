import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch, until } from '../e2e/launch';
import { startPractice } from '../practice/server';
import { fillQueue } from './fill-queue';
import { printTable, times } from './print-table';

declare global {
  interface Window {
    /** The longest time the page could not have answered, ms. */
    longestBlock: number;
  }
}

type Measured = { ms: number; block: number };

// In a real browser: what is measured is reading a database on disk while a page stays usable.
test('everybody goes into a file', async () => {
  const practice = await startPractice();
  const browser = await launch({ practice });
  await browser.acceptConsent();
  const rows: [number, string, number, string, number][] = [];
  for (const people of [10_000, 100_000]) {
    const filler = await browser.openPage('#settings');
    await until(async () => (await browser.database())['posts'], 'the database to be there');
    await fillQueue(filler, people);
    await filler.close();
    const bare = await measure(await browser.openPage('#settings'), readBare);
    rows.push([people, 'only reading the tables', bare.ms, times(1), bare.block]);
    for (const format of ['plain', 'hubspot', 'vcard', 'json']) {
      const made = await measure(await browser.openPage('#export'), (page) => makeFile(page, format, people));
      rows.push([people, format, made.ms, times(made.ms / bare.ms), made.block]);
    }
    const backup = await measure(await browser.openPage('#settings/backup'), makeBackup);
    rows.push([people, 'backup', backup.ms, times(backup.ms / bare.ms), backup.block]);
  }
  await browser.close();
  await practice.close();
  printTable(
    'Files with everybody, ms, one run each',
    ['people', 'what', 'time', 'to only reading', 'longest block'],
    rows,
  );
  expect(rows).toHaveLength(12);
});

async function measure(page: Page, work: (page: Page) => Promise<number>): Promise<Measured> {
  await page.evaluate(() => {
    window.longestBlock = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longestBlock = Math.max(window.longestBlock, duration);
      }
    }).observe({ type: 'longtask' });
  });
  const ms = await work(page);
  const block = await page.evaluate(() => window.longestBlock);
  await page.close();
  return { ms, block };
}

async function makeFile(page: Page, format: string, people: number): Promise<number> {
  await page.locator(`[data-testid="export-format"][data-format="${format}"] input`).click({ force: true });
  if (format !== 'json') await page.locator(`[data-testid="export-count"][data-count="${people}"]`).waitFor();
  return timeDownload(page, 'export-make');
}

function makeBackup(page: Page): Promise<number> {
  return timeDownload(page, 'backup-make');
}

async function timeDownload(page: Page, button: string): Promise<number> {
  await page.getByTestId(button).waitFor();
  const startedAt = performance.now();
  const download = page.waitForEvent('download', { timeout: 600_000 });
  await page.getByTestId(button).click();
  await (await download).path();
  return performance.now() - startedAt;
}

/** What no writer of files can do without: all rows of all tables, thousand by thousand. */
async function readBare(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const startedAt = performance.now();
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await ask(indexedDB.open('afterpost'));
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      let keys: IDBValidKey[] = [];
      do {
        const range = keys.length > 0 ? IDBKeyRange.lowerBound(keys.at(-1), true) : undefined;
        await ask(store.getAll(range, 1000));
        keys = await ask(store.getAllKeys(range, 1000));
      } while (keys.length > 0);
    }
    database.close();
    return performance.now() - startedAt;
  });
}
