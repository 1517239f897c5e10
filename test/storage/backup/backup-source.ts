import { openBackup, startBackup } from '../../../src/exchange/backup/backup';
import { dumpTables } from '../../../src/storage/backup/dump-tables';
import type { RestoreSource } from '../../../src/storage/backup/read-restored';
import { schemaVersion } from '../../../src/storage/base/database';

/** The database as it is now, as the bytes of a backup. */
export async function backUp(): Promise<Uint8Array<ArrayBuffer>> {
  const file = startBackup();
  await dumpTables(({ table, rows }) => file.add(table, rows));
  return file.end({}, { schema: schemaVersion, app: '0.1.0', createdAt: 0 });
}

/** The same, read back. */
export async function takeSource(): Promise<RestoreSource> {
  const opened = await openBackup(await backUp(), schemaVersion);
  if ('problem' in opened) throw new Error(opened.problem);
  const { header, batches } = opened.backup;
  return { schema: header.schema, batches };
}

/** Rows as a file of an older version would hold them. */
export function sourceOf(tables: Record<string, unknown[]>, schema = schemaVersion): RestoreSource {
  return {
    schema,
    batches: (only) =>
      Object.entries(tables)
        .filter(([table]) => !only || only.includes(table))
        .map(([table, rows]) => ({ table, rows: structuredClone(rows) as Record<string, unknown>[] })),
  };
}
