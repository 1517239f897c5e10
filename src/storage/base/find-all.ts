import type { Table } from 'dexie';

/**
 * Every row that an index knows by any of these values, once. One request for each value, all on their way at once:
 * `anyOf` walks a cursor, and waits for the browser's other process at every step.
 */
export async function findAll<T>(
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
