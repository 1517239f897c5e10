import type { Table } from 'dexie';
import type { TouchRecord } from '../../leads/records/touch';
import { bareReader, type Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { openTables, type TablesThat, tablesThat } from '../base/tables';
import { type KnownContext, markStale } from '../derived/apply-context';
import { readMissed } from '../derived/read-touches';
import { type OnProgress, rebuildKnown } from '../derived/rebuild-known';
import { rejoinTouches } from '../derived/rejoin-touches';

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
  const touched = tablesThat('undo', 'release', 'rejoin', 'row');
  const reader = bareReader();
  const wasThere = await db.transaction('rw', [...openTables(touched), db.derivedFrom], async () => {
    if (!(await db.imports.get(id))) return false;
    for (const name of touched) await releases[name](id, reader);
    // Whatever says `stale` is worked out anew.
    await markStale();
    return true;
  });
  await readMissed(reader);
  if (wasThere) await rebuildKnown(context, onProgress, now);
}

type Release = (id: string, reader: Reader) => Promise<void>;

/** How each table lets go of an import. */
const releases: Record<TablesThat<'undo', 'release' | 'rejoin' | 'row'>, Release> = {
  known: (id) =>
    release(db.known, id, (row, importIds) => ({ ...row, importIds, importId: importIds[0] ?? id })),
  touches: releaseTouches,
  imports: (id) => db.imports.delete(id),
};

/** What a page or the user told too stays as they told it. */
async function releaseTouches(importId: string, reader: Reader): Promise<void> {
  const shared = await db.touches
    .where('importIds')
    .equals(importId)
    .filter(({ records }) => records !== undefined)
    .toArray();
  await rejoinTouches(
    shared.map(({ personId }) => personId),
    (records) => records.flatMap((record) => releaseRecord(record, importId) ?? []),
    reader,
  );
  await release(db.touches, importId, (row, importIds) => ({ ...row, importIds }));
}

/** Null when nothing else tells of it. */
function releaseRecord(record: TouchRecord, importId: string): TouchRecord | null {
  if (!record.importIds?.includes(importId)) return record;
  const importIds = record.importIds.filter((one) => one !== importId);
  return importIds.length > 0 ? { ...record, importIds } : null;
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
