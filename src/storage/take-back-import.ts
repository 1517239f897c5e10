import type { Table } from 'dexie';
import { type KnownContext, markStale } from './apply-context';
import { db } from './database';
import { type OnProgress, rebuildKnown } from './rebuild-known';

const chunk = 1000;

/**
 * Takes an import back, whole: what another import tells too stays. Everybody is looked at again. To undo it, import
 * the files again.
 */
export async function takeBackImport(
  id: string,
  context: KnownContext = {},
  onProgress: OnProgress = () => {},
  now = Date.now(),
): Promise<void> {
  const wasThere = await db.transaction('rw', [db.known, db.touches, db.imports, db.applied], async () => {
    if (!(await db.imports.get(id))) return false;
    await release(db.known, id, (row, importIds) => ({ ...row, importIds, importId: importIds[0] ?? id }));
    await release(db.touches, id, (row, importIds) => ({ ...row, importIds }));
    await db.imports.delete(id);
    await markStale();
    return true;
  });
  if (wasThere) await rebuildKnown(context, onProgress, now);
}

/** Deletes what only this import tells, and takes its name off the rest. */
async function release<T extends { id: string; importIds?: string[] }>(
  table: Table<T, string>,
  importId: string,
  withIds: (row: T, importIds: string[]) => T,
): Promise<void> {
  const ids = await table.where('importIds').equals(importId).primaryKeys();
  for (let start = 0; start < ids.length; start += chunk) {
    const rows = (await table.bulkGet(ids.slice(start, start + chunk))).filter((row) => row !== undefined);
    const left = rows.map((row) =>
      withIds(
        row,
        (row.importIds ?? []).filter((one) => one !== importId),
      ),
    );
    await table.bulkDelete(left.filter((row) => row.importIds?.length === 0).map((row) => row.id));
    await table.bulkPut(left.filter((row) => row.importIds?.length !== 0));
  }
}
