import type { BackupHeader } from '../../leads/records/backup-header';
import { checksum, decrypt, encrypt, startEncryption } from './encrypt';
import { type RowBatch, readBatches } from './read-batches';
import { backupFormat, type Head, putChecksum, readHead, writeHeader } from './read-head';
import { startRows } from './start-rows';

export type { BackupHeader } from '../../leads/records/backup-header';
export type { RowBatch } from './read-batches';

type Bytes = Uint8Array<ArrayBuffer>;

/** `iterations`: how often the passphrase is hashed; left out = as many as is held to be safe. */
export type BackupFacts = Pick<BackupHeader, 'schema' | 'app' | 'createdAt'> & {
  passphrase?: string;
  iterations?: number;
};

/**
 * `not-a-backup`       some other file
 * `damaged`            cut off or changed since it was written
 * `newer`              written by a newer version of the extension
 * `passphrase-needed`  encrypted, and no passphrase was given
 * `wrong-passphrase`   encrypted with another one
 */
export type BackupFault = 'not-a-backup' | 'damaged' | 'newer' | 'passphrase-needed' | 'wrong-passphrase';

/** A backup whose every row has been read once. `batches` starts anew at each call; `only`: of these tables. */
export type Backup = {
  header: BackupHeader;
  settings: Record<string, unknown>;
  batches: (only?: readonly string[]) => Iterable<RowBatch>;
};

export type OpenedBackup = { backup: Backup } | { problem: BackupFault };

/** The name of the part that holds the settings, beside the tables. */
const settingsPart = 'settings';

/** A backup to be filled table by table. `end` answers the whole file. */
export function startBackup() {
  const { add, end } = startRows();
  return {
    add,
    end: async (settings: object, facts: BackupFacts): Promise<Bytes> => {
      add(settingsPart, [settings]);
      const { payload, rows } = await end();
      return seal(payload, rows, facts);
    },
  };
}

async function seal(payload: Bytes, rows: BackupHeader['rows'], facts: BackupFacts): Promise<Bytes> {
  const { schema, app, createdAt, passphrase, iterations } = facts;
  const encryption = passphrase ? startEncryption(iterations) : null;
  const about = {
    format: backupFormat,
    schema,
    app,
    createdAt,
    rows,
    compression: 'gzip',
    encryption,
  } as const;
  const head = writeHeader(about);
  const stored = encryption && passphrase ? await encrypt(payload, encryption, passphrase, head) : payload;
  const filled = putChecksum(head, await checksum(head, stored));
  return new Uint8Array(await new Blob([filled, stored]).arrayBuffer());
}

/**
 * Reads a whole file before anything is done with it: what it is, its checksum, the passphrase, and every row.
 * `schema`: the newest version of the database that is understood. `rest` lets others have their turn.
 */
export async function openBackup(
  bytes: Bytes,
  schema: number,
  passphrase = '',
  rest: (done: number, total: number) => Promise<void> | void = () => {},
): Promise<OpenedBackup> {
  const head = readHead(bytes);
  if (typeof head === 'string') return { problem: head };
  if ((await checksum(head.blanked, head.payload)) !== head.sha256) return { problem: 'damaged' };
  if (head.header.schema > schema) return { problem: 'newer' };
  const payload = await unlock(head, passphrase);
  return typeof payload === 'string' ? { problem: payload } : check(head.header, payload, rest);
}

async function unlock({ header, payload, blanked }: Head, passphrase: string): Promise<Bytes | BackupFault> {
  if (header.encryption === null) return payload;
  if (passphrase === '') return 'passphrase-needed';
  return (await decrypt(payload, header.encryption, passphrase, blanked)) ?? 'wrong-passphrase';
}

async function check(
  header: BackupHeader,
  payload: Bytes,
  rest: (done: number, total: number) => Promise<void> | void,
): Promise<OpenedBackup> {
  const total = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
  const counts = new Map(Object.keys(header.rows).map((table) => [table, 0]));
  let settings: Record<string, unknown> | undefined;
  let done = 0;
  try {
    for (const { table, rows } of readBatches(payload)) {
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      done += rows.length;
      // No end of rows that were never counted.
      if (done > total) return { problem: 'damaged' };
      if (table === settingsPart) settings = rows[0] ?? settings;
      await rest(done, total);
    }
  } catch {
    return { problem: 'damaged' };
  }
  const isWhole = [...counts].every(([table, count]) => header.rows[table] === count);
  if (!isWhole || !settings || counts.get(settingsPart) !== 1) return { problem: 'damaged' };
  return { backup: { header, settings, batches: (only) => readTables(payload, only) } };
}

function* readTables(payload: Bytes, only?: readonly string[]): Generator<RowBatch> {
  for (const batch of readBatches(payload, only)) if (batch.table !== settingsPart) yield batch;
}
