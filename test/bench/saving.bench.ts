import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Capture } from '../../src/leads/records/capture';
import { launch } from '../e2e/launch';
import { startPractice } from '../practice/server';
import { median } from './median';
import { printTable, times } from './print-table';
import { reactionsOf } from './reactions-of';

const engagements = 1_000;

// From the message to "it is on disk", against the browser writing the same rows and indexes by itself.
test('saving costs this much more than the bare database', async () => {
  const practice = await startPractice();
  const browser = await launch({ practice });
  await browser.acceptConsent();
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  const rows: (string | number)[][] = [];
  let post = 0;
  for (const atOnce of [engagements, 10]) {
    const bare = await median(() => page.evaluate(writeBare, { count: engagements, atOnce }), 3);
    const captures = () => {
      post += 1;
      return reactionsOf(post, engagements, atOnce);
    };
    const saved = await median(() => save(page, captures()), 3);
    const again = reactionsOf(post, engagements, atOnce);
    const repeated = await median(() => save(page, again), 3);
    rows.push([
      `${engagements / atOnce} × ${atOnce}`,
      bare,
      saved,
      times(saved / bare),
      times(repeated / bare),
    ]);
  }
  const { engagements: stored = [] } = await browser.database();
  await browser.close();
  await practice.close();
  printTable(
    `Saving ${engagements} engagements of new people, ms, median of three`,
    ['captures', 'bare IndexedDB', 'save-capture', 'ratio', 'the same again'],
    rows,
  );
  expect(stored).toHaveLength(post * engagements);
});

/** One capture after another, each until the answer that it is stored. */
function save(page: Page, captures: Capture[]): Promise<number> {
  return page.evaluate(async (all) => {
    const began = performance.now();
    for (const data of all) {
      const reply = await chrome.runtime.sendMessage({ name: 'save-capture', data });
      if (!reply || 'error' in reply) throw new Error(reply?.error ?? 'no answer');
    }
    return performance.now() - began;
  }, captures);
}

/** Runs in the page. The three tables an engagement touches, indexed alike, each batch on disk before the next. */
async function writeBare({ count, atOnce }: { count: number; atOnce: number }): Promise<number> {
  const name = `bare-${Math.random()}`;
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => {
    const people = opening.result.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('keys', 'keys', { multiEntry: true });
    const reasons = opening.result.createObjectStore('engagements', { keyPath: 'id' });
    for (const index of ['postId', 'personId']) reasons.createIndex(index, index);
    const queue = opening.result.createObjectStore('queue', { keyPath: 'personId' });
    for (const index of ['rank', 'wakeAt']) queue.createIndex(index, index);
  };
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const began = performance.now();
  for (let from = 0; from < count; from += atOnce) {
    const transaction = database.transaction(['people', 'engagements', 'queue'], 'readwrite', {
      durability: 'strict',
    });
    for (let index = from; index < from + atOnce; index += 1) {
      const id = `in:person-${index}`;
      const headline = 'Head of Quality at Northwind';
      const person = { id, keys: [id, `urn:ACoAA${index}`], name: `Person ${index}`, headline, degree: 3 };
      transaction.objectStore('people').put(person);
      const reason = { kind: 'reaction', reaction: 'LIKE', text: null, at: null, seenAt: began };
      transaction.objectStore('engagements').put({ id: `r${index}`, postId: 'p', personId: id, ...reason });
      transaction.objectStore('queue').put({ personId: id, score: index, rank: index });
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  const took = performance.now() - began;
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}
