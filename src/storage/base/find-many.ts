import type { Table } from 'dexie';
import type { Touch } from '../../leads/records/touch';
import { db } from './database';

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
    return db.transaction('r', [db.touches], async () => findBy(db.touches, 'personId', ids));
  const wanted = new Set(ids);
  return (await db.touches.toArray()).filter(({ personId }) => wanted.has(personId));
}

/**
 * Every row that an index knows by any of these values, once. One request for each value, all on their way at once:
 * `anyOf` walks a cursor, and waits for the browser's other process at every step.
 */
export async function findBy<T>(
  table: Table<T, string>,
  index: string,
  values: Iterable<string>,
): Promise<T[]> {
  const asked = [...new Set(values)].map((value) => table.where(index).equals(value).toArray());
  // Nothing asked is no reason to wait: Dexie loses its transaction over awaits that do not reach the database.
  if (asked.length === 0) return [];
  const found = (await Promise.all(asked)).flat();
  const id = table.schema.primKey.keyPath as keyof T;
  return [...new Map(found.map((row) => [row[id], row])).values()];
}
