import type { Page } from 'playwright-core';

/** So many rounds in which nothing changed: one may lie between a question to the database and its answer's drawing. */
const rounds = 3;

/**
 * Waits until a page of the extension has drawn what there is to draw: every transaction begun before is over, no
 * animation that ends still runs, and the frames after that changed nothing.
 */
export async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(waitForDrawn, rounds);
}

/** Runs in the page. */
async function waitForDrawn(rounds: number): Promise<void> {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const heard = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const isMoving = () =>
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );

  /** A transaction on every table waits for all that were begun before it. Opening a database would create it. */
  async function askDatabase(): Promise<void> {
    const present = await indexedDB.databases();
    if (!present.some(({ name }) => name === 'afterpost')) return;
    const database = await heard(indexedDB.open('afterpost'));
    const [first, ...others] = database.objectStoreNames;
    if (first !== undefined) {
      const all = database.transaction([first, ...others], 'readwrite');
      await heard(all.objectStore(first).count());
    }
    database.close();
  }

  for (let still = 0; still < rounds; still++) {
    hasChanged = false;
    await askDatabase();
    for (let count = 0; count < 2; count++) await frame();
    await new Promise((resolve) => setTimeout(resolve));
    if (hasChanged || isMoving() || document.readyState !== 'complete') still = -1;
  }
  observer.disconnect();
}
