import { randomBytes } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { readRows } from '../support/read-rows';
import { sampleYear } from '../support/sample-year';
import { writeRows } from '../support/write-rows';
import { copyGranted } from './copy-granted';
import { type Launched, launch, until } from './launch';

let practice: Practice;
let browser: Launched;
let page: Page;

const self = { keys: ['in:alma-lindqvist'], name: 'Alma Lindqvist' };

beforeEach(async () => {
  practice = await startPractice({ scenario: small() });
  await start();
});
afterEach(async () => {
  await browser.close();
  await practice.close();
});

/** Enough for every table, and soon written. */
const peopleCount = 150;

/** A year of conversations with some people, worked out to its end. */
async function start(extension?: string): Promise<void> {
  browser = await launch({ practice, ...(extension && { extension }) });
  await browser.acceptConsent();
  page = await browser.openPage('settings/backup');
  await until(async () => (await browser.database())['outreach'], 'the database to be there');
  await writeRows(page, await someOfTheYear());
  const told = { name: 'self-seen', data: self };
  await page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, told);
  await until(async () => {
    const [derived] = (await browser.database())['derivedFrom'] as { isStale: boolean }[];
    return derived && !derived.isStale;
  }, 'everybody to be looked at');
  await page.reload();
}

async function someOfTheYear(): Promise<Record<string, unknown[]>> {
  const { people: everyone, ...year } = await readRows(sampleYear(Date.now()));
  const people = everyone.slice(0, peopleCount);
  const ids = new Set(people.map(({ id }) => id));
  const isTheirs = (row: object) => !('personId' in row) || ids.has(String(row.personId));
  const rest = Object.entries(year).map(([table, rows]) => [table, rows.filter(isTheirs)] as const);
  return { people, ...Object.fromEntries(rest) };
}

const get = (testId: string) => page.getByTestId(testId);

async function read(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function makeBackup(passphrase = ''): Promise<Buffer> {
  if (passphrase !== '') {
    await get('backup-encrypt').check();
    await get('backup-passphrase').fill(passphrase);
    await get('backup-passphrase-again').fill(passphrase);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), get('backup-make').click()]);
  expect(download.suggestedFilename()).toMatch(/^afterpost-\d{4}-\d\d-\d\d-\d{4}\.backup$/);
  return read(download);
}

async function choose(buffer: Buffer): Promise<void> {
  await get('restore-file').setInputFiles({ name: 'some.backup', mimeType: '', buffer });
}

/** Every row gone, past the extension's own code. */
async function wipe(): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('afterpost');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  });
  expect(Object.values(await browser.database()).flat()).toEqual([]);
}

async function replace(): Promise<Download> {
  await get('restore-replace').click();
  const [download] = await Promise.all([page.waitForEvent('download'), get('restore-replace-sure').click()]);
  await get('restore-done').waitFor();
  return download;
}

it('backup, wipe, restore: the same rows in every table', async () => {
  const before = await browser.database();
  expect(before['people']?.length).toBeGreaterThan(50);
  expect(await get('backup-last').textContent()).toBe('No backup yet');
  const file = await makeBackup();
  await until(
    async () => (await get('backup-last').textContent())?.startsWith('Last backup just now'),
    'the line',
  );
  expect((await browser.settings())['backup']).toMatchObject({ bytes: file.length, failed: null });
  await wipe();
  await choose(file);
  const people = page.locator('[data-testid="restore-preview"] [data-table="people"]');
  await people.waitFor();
  expect(await people.getAttribute('data-added')).toBe(String(before['people']?.length));
  expect(await people.getAttribute('data-changed')).toBe('0');
  const empty = await read(await replace());
  expect(await browser.database()).toEqual(before);
  // The way back: what was there before, nothing, is in the file made just then.
  expect(empty.length).toBeLessThan(file.length / 10);
  await get('restore-undo').click();
  await until(async () => Object.values(await browser.database()).flat().length === 0, 'all to be undone');
});

it('an encrypted one opens with its passphrase alone', async () => {
  const before = await browser.database();
  const file = await makeBackup('correct horse');
  expect(file.includes('Alma')).toBe(false);
  await wipe();
  await choose(file);
  await get('restore-passphrase').fill('correct hors');
  await get('restore-unlock').click();
  await page.locator('[data-testid="restore-error"][data-code="wrong-passphrase"]').waitFor();
  await get('restore-passphrase').fill('correct horse');
  await get('restore-unlock').click();
  await get('restore-replace').waitFor();
  await replace();
  expect(await browser.database()).toEqual(before);
});

it('a damaged, a cut, a newer and a foreign file change nothing, and say so', async () => {
  const before = await browser.database();
  const file = await makeBackup();
  const flipped = Buffer.from(file);
  flipped[file.length - 100] = (flipped[file.length - 100] ?? 0) ^ 1;
  const newer = Buffer.from(file.toString('latin1').replace('"format":1', '"format":9'), 'latin1');
  const files: [string, Buffer][] = [
    ['damaged', flipped],
    ['damaged', file.subarray(0, file.length - 1)],
    ['newer', newer],
    ['not-a-backup', Buffer.from('First Name,Last Name\n')],
  ];
  for (const [code, buffer] of files) {
    await choose(buffer);
    await page.locator(`[data-testid="restore-error"][data-code="${code}"]`).waitFor();
    expect(await get('restore-preview').count()).toBe(0);
  }
  expect(await browser.database()).toEqual(before);
});

it('adding the same file changes nothing that counts, and can be undone', async () => {
  const before = await browser.database();
  await choose(await makeBackup());
  await get('restore-merge').click();
  await get('restore-done').waitFor();
  const after = await browser.database();
  const tables = Object.keys(before).filter((table) => table !== 'derivedFrom');
  const changed = tables.filter((table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]));
  // The year was written past the code that counts what was seen of each post and joins what is told twice.
  expect(changed.filter((table) => !['captures', 'touches'].includes(table))).toEqual([]);
  await get('restore-undo').click();
  await get('restore-file').waitFor({ state: 'attached' });
  expect(await browser.database()).toEqual(before);
});

it('makes one by itself once that is switched on, though the worker was stopped, and catches up', async () => {
  await browser.close();
  const granted = await copyGranted('dist/chrome');
  await start(granted);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
  // Longer than any address may be elsewhere in the browser: over two million letters.
  const snippets = Array.from({ length: 80 }, (_, index) => {
    const text = randomBytes(30_000).toString('hex');
    return { id: `long-${index}`, name: 'Long', channel: null, text, updatedAt: 1 };
  });
  await writeRows(page, { snippets });
  const before = await browser.database();
  const downloads = () =>
    page.evaluate(() =>
      chrome.downloads
        .search({ orderBy: ['startTime'] })
        .then((items) => items.map(({ filename, state }) => ({ filename, state }))),
    );
  const done = async (count: number) =>
    until(async () => {
      const items = (await downloads()).filter(({ state }) => state === 'complete');
      return items.length === count && items;
    }, `${count} backups`);
  await get('backup-every').locator('input[value="week"]').click({ force: true });
  const [first] = await done(1);
  expect(first?.filename).toMatch(/Afterpost[/\\]afterpost-\d{4}-\d\d-\d\d-\d{4}\.backup$/);
  const backup = async () =>
    (await browser.settings())['backup'] as { at: number; every: string; bytes: number };
  await until(async () => (await backup()).at > 0, 'the time to be noted');
  const file = await readFile(first?.filename ?? '');
  expect((await backup()).bytes).toBe(file.length);
  expect(file.length).toBeGreaterThan(2_400_000);
  const alarms = () => page.evaluate(() => chrome.alarms.getAll());
  const week = 7 * 86_400_000;
  expect(await alarms()).toContainEqual(
    expect.objectContaining({ name: 'backup', scheduledTime: (await backup()).at + week }),
  );

  // It becomes due while the worker sleeps.
  await browser.stopWorker();
  await page.evaluate(
    async (at) => {
      const { backup } = (await chrome.storage.local.get('backup')) as { backup: object };
      await chrome.storage.local.set({ backup: { ...backup, at } });
    },
    Date.now() - week - 1,
  );
  await done(2);

  await wipe();
  await choose(file);
  await get('restore-replace').waitFor();
  await replace();
  expect(await browser.database()).toEqual(before);
  // The real downloads folder is the person's who runs this.
  for (const { filename } of await downloads()) await rm(filename, { force: true });
  await rmdir(dirname(first?.filename ?? '')).catch(() => {});
  await rm(granted, { recursive: true });
});

it('before it is switched on there is neither the permission nor an alarm', async () => {
  const names = await page.evaluate(() => chrome.alarms.getAll().then((all) => all.map(({ name }) => name)));
  expect(names).not.toContain('backup');
  expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['downloads'] }))).toBe(false);
});
