import type { Page } from 'playwright-core';

/** Writes so many invented people, 300 to a post, each with a comment and a place in the queue, past the extension's own code. */
export async function fillQueue(page: Page, count: number): Promise<void> {
  await page.evaluate(fill, count);
}

/** Runs in a page of the extension, after the app made the database. */
async function fill(count: number): Promise<void> {
  const now = Date.now();
  const perPost = 300;
  const keyOf = (index: number) =>
    `activity:${7_390_000_000_000_000_000n + BigInt(Math.floor(index / perPost))}`;
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stated = { reactions: 0, comments: perPost, reposts: 0, impressions: null, membersReached: null };
  const seen = { firstSeenAt: now, lastSeenAt: now };
  const writePost = (put: (table: string, row: unknown) => void, id: string) => {
    const url = `https://www.linkedin.com/feed/update/urn:li:${id}/`;
    const facts = { text: 'A question to all of you.', publishedAt: now, stated, effortMinutes: null };
    put('posts', { id, aliases: [id], url, ...facts, ...seen });
  };
  const writePerson = (put: (table: string, row: unknown) => void, index: number) => {
    const personId = `in:person-${index}`;
    const postId = keyOf(index);
    if (index % perPost === 0) writePost(put, postId);
    const name = `Person ${index} Lindqvist`;
    const facts = { headline: 'Head of Quality at Northwind', degree: 3, isOrganisation: false };
    put('people', { id: personId, keys: [personId], name, nameIsGuess: false, ...facts, ...seen });
    const comment = { kind: 'comment', reaction: null, parentId: null, text: `Thought number ${index}.` };
    const at = now - index * 1000;
    put('engagements', { id: `comment:${index}`, postId, personId, ...comment, at, seenAt: now });
    const rank = 20_000 - index / 100;
    put('queue', { personId, score: rank, rank });
  };
  const database = await ask(indexedDB.open('afterpost'));
  const tables = ['posts', 'people', 'engagements', 'queue'];
  for (let from = 0; from < count; from += 2000) {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
    const put = (table: string, row: unknown) => void transaction.objectStore(table).put(row);
    for (let index = from; index < Math.min(from + 2000, count); index += 1) writePerson(put, index);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}
