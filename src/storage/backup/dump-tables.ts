import type { Table } from 'dexie';
import { db } from '../base/database';
import type { Row } from '../base/rename-row';
import { openTables, tableNames } from '../base/tables';
import type { OnProgress } from '../derived/rebuild-known';

/** Some rows of one table. */
export type TableRows = { table: string; rows: Row[] };

const chunk = 500;

/**
 * Hands over every row of every table, some at a time and in the order of their keys, as they all were at one moment:
 * one transaction reads them, and what is written meanwhile waits. A table without rows is handed over too. `onRows`
 * must not wait for anything, or the transaction ends. Progress counts rows.
 */
export async function dumpTables(
  onRows: (part: TableRows) => void,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const all = openTables(tableNames);
  await db.transaction('r', all, async () => {
    const counts = await Promise.all(all.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const table of all) {
      onRows({ table: table.name, rows: [] });
      await forEachPart(table, (rows) => {
        signal?.throwIfAborted();
        onRows({ table: table.name, rows });
        done += rows.length;
        onProgress(done, total);
      });
    }
  });
}

/** Each part begins behind the last key of the one before: skipping by number would read everything again. */
async function forEachPart(table: Table<Row>, onRows: (rows: Row[]) => void): Promise<void> {
  const key = String(table.schema.primKey.keyPath);
  let part = await table.orderBy(':id').limit(chunk).toArray();
  while (part.length > 0) {
    onRows(part);
    const last = part.at(-1)?.[key] as string;
    part = part.length < chunk ? [] : await table.where(':id').above(last).limit(chunk).toArray();
  }
}
