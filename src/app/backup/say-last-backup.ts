import type { BackupSettings } from '../../leads/records/settings';
import { ago } from '../words/ago';
import { saySize } from '../words/say-size';
import { t } from '../words/t';

/** "Last backup 3 days ago, 1.2 MB", "No backup yet". */
export function sayLastBackup({ at, bytes }: Pick<BackupSettings, 'at' | 'bytes'>, now: number): string {
  if (at === 0) return t('backupNever');
  return t('backupLast', ago(at, now), saySize(bytes));
}

/** The same as a sentence, with what can be done about it. */
export function sayBackupDue(
  { at, bytes }: Pick<BackupSettings, 'at' | 'bytes'>,
  now: number,
  make: string,
): string {
  if (at === 0) return t('backupDueNever', make);
  return t('backupDueLast', ago(at, now), saySize(bytes), make);
}

const day = 86_400_000;

/** Worth a line where nobody asked: enough to lose, and nothing set down for a month. */
export function isBackupDue({ at }: Pick<BackupSettings, 'at'>, people: number, now: number): boolean {
  return people > 100 && now - at > 30 * day;
}
