import type { Settings } from '../../settings';
import { countPeople } from '../../storage/load/load-person';
import { useLive } from '../base/use-live';
import { t } from '../words/t';
import { isBackupDue, sayLastBackup } from './say-last-backup';

/** One quiet line where there is much to lose and no backup of late. */
export function BackupLine({ settings, now }: { settings: Settings; now: number }) {
  const people = useLive(countPeople, []) ?? 0;
  if (!isBackupDue(settings.backup, people, now)) return null;
  return (
    <p class="settings-note" data-testid="backup-due">
      {sayLastBackup(settings.backup, now)}. <a href="#settings/backup">{t('backupNow')}</a>
    </p>
  );
}
