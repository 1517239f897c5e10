import type { Page } from 'playwright-core';

/** An invented person on the board; times in days from now. */
export type OnBoard = {
  id: string;
  name: string;
  headline: string;
  stage: string;
  nextIn?: number;
  nextWhy?: string;
  touched?: { ago: number; direction?: 'out' | 'in' }[];
  tags?: string[];
  post?: number;
};

/** Writes people, what was decided about them and what was said, past the extension's own code. */
export async function fillBoard(page: Page, people: readonly OnBoard[]): Promise<void> {
  await page.evaluate(fill, people);
}

/** Runs in a page of the extension, after the app made the database. */
async function fill(people: readonly OnBoard[]): Promise<void> {
  const now = Date.now();
  const day = 24 * 60 * 60_000;
  const seen = { firstSeenAt: now - 30 * day, lastSeenAt: now };
  const keyOf = (post: number) => `activity:${7_390_000_000_000_000_000n + BigInt(post)}`;
  const rowsOf = ({
    id,
    name,
    headline,
    stage,
    nextIn,
    nextWhy,
    touched = [],
    tags = [],
    post = 1,
  }: OnBoard) => {
    const postId = keyOf(post);
    const facts = { name, nameIsGuess: false, headline, degree: 2, isOrganisation: false };
    const promise =
      nextIn === undefined
        ? { nextAt: null, nextWhy: null }
        : { nextAt: now + nextIn * day, nextWhy: nextWhy ?? 'follow-up' };
    const nothing = { knownAs: null, snoozedUntil: null, note: '', putBack: false };
    const stated = { reactions: 1, comments: 0, reposts: 0, impressions: null, membersReached: null };
    const url = `https://www.linkedin.com/feed/update/urn:li:${postId}/`;
    const text = `A question about harbour number ${post}.`;
    const reaction = { kind: 'reaction', reaction: 'LIKE', text: null, parentId: null, at: null };
    return {
      people: [{ id, keys: [id], ...facts, ...seen }],
      posts: [
        {
          id: postId,
          aliases: [postId],
          text,
          publishedAt: now - 20 * day,
          stated,
          url,
          effortMinutes: null,
          ...seen,
        },
      ],
      engagements: [
        { id: `reaction:${postId}:${id}`, personId: id, postId, ...reaction, seenAt: now - 20 * day },
      ],
      outreach: [{ personId: id, stage, ...promise, ...nothing, tags, postId }],
      touches: touched.map(({ ago, direction = 'out' }) => ({
        id: `typed:${id}:${now - ago * day}`,
        personId: id,
        at: now - ago * day,
        direction,
        ...{ channel: 'message', live: false, text: 'Hello', gave: null, asked: null, source: 'typed' },
      })),
    };
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('afterpost');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tables = ['people', 'posts', 'engagements', 'outreach', 'touches'] as const;
  const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
  for (const person of people) {
    const rows = rowsOf(person);
    for (const table of tables) for (const row of rows[table]) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
