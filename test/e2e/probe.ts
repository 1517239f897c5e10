import type { BrowserContext, Page } from 'playwright-core';
import { until } from './until';

/**
 * A page of the extension that runs none of its code: its manifest. It sees the same database and settings.
 * It takes the browser's first tab, so that asking it something never steals the active tab from a test.
 */
export async function makeProbe(context: BrowserContext, extensionId: string) {
  let page = context.pages()[0] ?? (await context.newPage());
  const url = `chrome-extension://${extensionId}/manifest.json`;
  const open = async () => {
    if (page.isClosed()) page = await context.newPage();
    if (extensionId && page.url() !== url) await page.goto(url);
    return page;
  };
  await open();
  return {
    // As one text: the driver takes far longer over as many objects.
    database: async () => parseTables(await (await open()).evaluate(readDatabase)),
    settings: async () => (await open()).evaluate(readSettings),
    stopWorker: async () => stopWorker(context, await open()),
    reloadExtension: async () => reloadExtension(context, await open()),
  };
}

/**
 * Playwright keeps showing a stopped worker, so the browser itself says when it has stopped. A worker that is just
 * starting may miss the order: it is given until it is obeyed.
 */
async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    hasStopped ||= versions.length > 0 && versions.every((one) => one.runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  await until(async () => {
    if (!hasStopped) await session.send('ServiceWorker.stopAllWorkers');
    return hasStopped;
  }, 'the worker to stop');
  await session.detach();
}

/** Closes every page of the extension; a browser without any page would end. */
async function reloadExtension(context: BrowserContext, page: Page): Promise<void> {
  const others = context.pages().filter((one) => !one.url().startsWith('chrome-extension:'));
  if (others.length === 0) await context.newPage();
  const started = context.waitForEvent('serviceworker');
  const gone = page.waitForEvent('close');
  // The page goes with the extension, before it can answer.
  await page.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await Promise.all([started, gone]);
}

function readSettings(): Promise<Record<string, unknown>> {
  return chrome.storage.local.get();
}

/** Runs in the page. Opening a database that is not there would create it, so it looks first. */
async function readDatabase(): Promise<string> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const present = await indexedDB.databases();
  if (!present.some(({ name }) => name === 'afterpost')) return '{}';
  const database = await ask(indexedDB.open('afterpost'));
  const names = [...database.objectStoreNames];
  const tables: Record<string, unknown[]> = {};
  if (names.length > 0) {
    const transaction = database.transaction(names);
    for (const name of names) tables[name] = await ask(transaction.objectStore(name).getAll());
  }
  database.close();
  return JSON.stringify(tables);
}

function parseTables(text: string): Record<string, unknown[]> {
  return JSON.parse(text);
}
