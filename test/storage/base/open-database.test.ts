import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { db } from '../../../src/storage/base/database';
import { describeFailure } from '../../../src/storage/base/describe-failure';
import { openDatabase } from '../../../src/storage/base/open-database';

it('says "blocked" while another tab holds an older version, and opens once it lets go', async () => {
  const other = await openNatively();
  expect(await openDatabase(20).catch(describeFailure)).toEqual({ code: 'blocked' });
  other.close();
  await openDatabase();
  expect(db.isOpen()).toBe(true);
});

it('lets go for a newer version, then says "newer"', async () => {
  await openDatabase();
  const newer = new Dexie('afterpost');
  newer.version(99).stores({ later: 'id' });
  await newer.open();
  newer.close();
  expect(await openDatabase().catch(describeFailure)).toEqual({ code: 'newer' });
  expect(await db.people.count().catch(describeFailure)).toEqual({ code: 'newer' });
});

/** A connection that does not listen when asked to close. */
function openNatively(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('afterpost', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
