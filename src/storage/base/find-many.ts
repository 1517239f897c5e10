import type { Table } from 'dexie';
import type { Touch } from '../../leads/records/touch';
import { db } from './database';
import { findAll } from './find-all';

/** Beyond so many, reading a whole table at once is quicker than asking for each row. */
const many = 500;

/** The rows with these ids, by id; who is not there is missing. Reads a table of people: one row for each. */
export async function findMany<T>(table: Table<T, string>, ids: readonly string[]): Promise<Map<string, T>> {
  const id = table.schema.primKey.keyPath as keyof T;
  if (ids.length === 0) return new Map();
  const rows = ids.length > many ? await table.toArray() : await table.bulkGet([...ids]);
  const wanted = new Set(ids);
  const found = rows.flatMap((row) => (row ? [[String(row[id]), row] as const] : []));
  return new Map(found.filter(([key]) => wanted.has(key)));
}

/** All touches of these people, in no order. */
export async function findTouches(ids: readonly string[]): Promise<Touch[]> {
  if (ids.length === 0) return [];
  // One transaction for all: each request would open one of its own.
  if (ids.length <= many)
    return db.transaction('r', [db.touches], async () => findAll(db.touches, 'personId', ids));
  const wanted = new Set(ids);
  return (await db.touches.toArray()).filter(({ personId }) => wanted.has(personId));
}
