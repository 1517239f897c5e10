import browser from 'webextension-polyfill';
import { startBackup } from '../../exchange/backup/backup';
import { loadSettings } from '../../settings';
import { dumpTables } from '../../storage/backup/dump-tables';
import { schemaVersion } from '../../storage/base/database';
import { downloadFile } from '../base/download-file';

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything as one file, as it is at this moment. `passphrase`: '' = not encrypted. Progress counts rows. */
export async function makeBackup(
  passphrase = '',
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Bytes> {
  const file = startBackup();
  const settings = await loadSettings();
  await dumpTables(({ table, rows }) => file.add(table, rows), onProgress);
  const app = browser.runtime.getManifest().version;
  return file.end(settings, { schema: schemaVersion, app, createdAt: Date.now(), passphrase });
}

/** Puts it among the downloads. */
export function saveBackup(bytes: Bytes, name: string): void {
  downloadFile(name, 'application/octet-stream', new Blob([bytes]));
}

/** `afterpost-2026-11-22-0905.backup`, on the clock of the machine; `why` in front of the ending. */
export function backupName(at: number, why = ''): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();
  return `afterpost-${local.slice(0, 16).replace('T', '-').replace(':', '')}${why}.backup`;
}
