import type { Page } from 'playwright-core';

/** Rows by table, written in a page of the extension past its own code; the app must have made the database. */
export async function writeRows(page: Page, rows: Record<string, unknown[]>): Promise<void> {
  await page.evaluate(write, rows);
}

/** Runs in the page. */
async function write(rows: Record<string, unknown[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('afterpost');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
