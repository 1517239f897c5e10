import type { BackupSettings } from '../../leads/records/settings';
import { language, t } from '../words/t';
import { ago } from '../words/time';

/** "Last backup 3 days ago, 1.2 MB", "No backup yet". */
export function sayLastBackup({ at, bytes }: Pick<BackupSettings, 'at' | 'bytes'>, now: number): string {
  if (at === 0) return t('backupNever');
  return t('backupLast', ago(at, now), saySize(bytes));
}

/** "12 kB", "1.2 MB": in steps of a thousand, as file managers count. */
export function saySize(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const value = bytes / (isSmall ? 1000 : 1_000_000);
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language(), options).format(value);
}

const day = 86_400_000;

/** Worth a line where nobody asked: enough to lose, and nothing set down for a month. */
export function isBackupDue({ at }: Pick<BackupSettings, 'at'>, people: number, now: number): boolean {
  return people > 100 && now - at > 30 * day;
}
