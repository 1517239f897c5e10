import type { Launched } from './launch';
import { until } from './until';

/**
 * From now on there is no room left for what the extension stores; the answer gives it back. Browsers remember for
 * half a minute how much room there was, so this takes as long.
 */
export async function fillDisk({ context, extensionId }: Launched): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}/`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await until(async () => !(await page.evaluate(hasRoom)), 'the disk to be full', 60_000);
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await until(() => page.evaluate(hasRoom), 'room again');
    await page.close();
  };
}

/** Runs in the page: writes into a database of its own beside the extension's. */
function hasRoom(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('is-there-room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('all');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('all', 'readwrite');
      writing.objectStore('all').put('x'.repeat(10_000), 'some');
      const end = (answer: boolean) => () => {
        opening.result.close();
        resolve(answer);
      };
      writing.oncomplete = end(true);
      writing.onabort = end(false);
    };
    opening.onblocked = () => reject(new Error('blocked'));
  });
}
