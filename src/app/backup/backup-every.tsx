import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BackupSettings } from '../../leads/records/settings';
import type { Say } from '../base/use-undo';
import { Choice } from '../parts/choice';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import { changeBackup } from './use-backup';

type Props = { backup: BackupSettings; say: Say };
const rhythms = ['off', 'day', 'week', 'month'] as const;
type Rhythm = (typeof rhythms)[number];

const permission = { permissions: ['downloads' as const] };

/** On only with the browser's own permission, which is asked for at the press; without it nothing else changes. */
export function BackupEvery({ backup, say }: Props) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void browser.permissions.contains(permission).then(setAllowed), []);
  const choose = async (rhythm: Rhythm) => {
    // First of all: browsers ask only within the press itself.
    const isGranted = rhythm === 'off' || (await request());
    if (rhythm !== 'off') setAllowed(isGranted);
    setRefused(!isGranted);
    if (!isGranted) return;
    await changeBackup({ every: rhythm === 'off' ? null : rhythm, failed: null });
    say(t('daySaid'), () => changeBackup({ every: backup.every }));
  };
  const isLost = backup.every !== null && isAllowed === false && !isRefused;
  const failed = isLost ? 'no-permission' : backup.failed;
  return (
    <>
      <Choice
        label={t('backupEvery')}
        hint={t('backupEveryHint')}
        value={backup.every ?? 'off'}
        options={rhythms.map((id) => ({ id, label: t(`backupEvery_${id}`) }))}
        onChange={(rhythm) => void choose(rhythm)}
        testId="backup-every"
      />
      <p class="backup-said" role="status" data-testid="backup-every-said" data-failed={failed ?? undefined}>
        {isRefused && t('backupRefused')}
        {!isRefused && failed && t(`backupFailed_${underscored(failed)}`)}
      </p>
    </>
  );
}

/** Refused, or the question was closed without an answer. */
async function request(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission);
  } catch {
    return false;
  }
}
