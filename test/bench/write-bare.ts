import type { Page } from 'playwright-core';

/** How long the browser by itself takes to write a table of the extension anew, keys and indexes alike; ms. */
export function writeBare(page: Page, table: string): Promise<number> {
  return page.evaluate(copyTable, table);
}

/** Runs in a page of the extension. One transaction, on disk when it is over. */
async function copyTable(table: string): Promise<number> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const original = await ask(indexedDB.open('afterpost'));
  const source = original.transaction(table).objectStore(table);
  const rows: unknown[] = await ask(source.getAll());
  const name = `bare-${Math.random()}`;
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => {
    const copy = opening.result.createObjectStore(table, { keyPath: source.keyPath });
    for (const each of source.indexNames) {
      const { keyPath, multiEntry, unique } = original.transaction(table).objectStore(table).index(each);
      copy.createIndex(each, keyPath, { multiEntry, unique });
    }
  };
  const bare = await ask(opening);
  const began = performance.now();
  const transaction = bare.transaction(table, 'readwrite', { durability: 'strict' });
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const took = performance.now() - began;
  for (const database of [original, bare]) database.close();
  indexedDB.deleteDatabase(name);
  return took;
}
