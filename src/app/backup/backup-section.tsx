import type { Settings } from '../../settings';
import { countPeople } from '../../storage/load/load-person';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { t } from '../words/t';
import { withParts } from '../words/with-parts';
import { BackupEvery } from './backup-every';
import { BackupMake } from './backup-make';
import { BackupRestore } from './backup-restore';
import { isBackupDue, sayBackupDue, sayLastBackup } from './say-last-backup';
import { useBackup } from './use-backup';
import { useRestore } from './use-restore';

type Props = { settings: Settings; now: number; say: Say };

/** Everything in one file, by hand or by itself, and back again. */
export function BackupSection({ settings, now, say }: Props) {
  const { state, make } = useBackup();
  const restore = useRestore();
  return (
    <div class="backup" data-testid="backup">
      <section class="settings-section" aria-labelledby="settings-backup">
        <h2 id="settings-backup">{t('settingsBackup')}</h2>
        <p data-testid="backup-last" role="status">
          {sayLastBackup(settings.backup, now)}
        </p>
        <p class="settings-note">{t('backupText')}</p>
        <BackupMake
          state={state}
          isFirst={restore.state.step === 'choose'}
          onMake={(passphrase) => void make(passphrase)}
        />
        <BackupEvery backup={settings.backup} say={say} />
      </section>
      <BackupRestore restore={restore} say={say} />
    </div>
  );
}

/** One quiet line where there is much to lose and no backup of late. */
export function BackupLine({ settings, now }: { settings: Settings; now: number }) {
  const people = useLive(countPeople, []) ?? 0;
  if (!isBackupDue(settings.backup, people, now)) return null;
  return (
    <p class="settings-note" data-testid="backup-due">
      {withParts(
        (link) => sayBackupDue(settings.backup, now, link),
        <a href="#settings/backup">{t('backupNow')}</a>,
      )}
    </p>
  );
}
