import { useState } from 'preact/hooks';
import type { BackupSettings } from '../../leads/records/settings';
import { describeFailure, type FailureCode } from '../../storage/base/describe-failure';
import { changeSettings } from '../base/change-settings';
import { backupName, makeBackup, saveBackup } from './make-backup';

type Far = { done: number; total: number };
export type BackupState =
  | { step: 'rest'; made: boolean; failed: FailureCode | null }
  | ({ step: 'making' } & Far);

/** Makes a backup by hand and hands it over as a file. `passphrase`: '' = not encrypted. */
export function useBackup() {
  const [state, setState] = useState<BackupState>({ step: 'rest', made: false, failed: null });
  const make = async (passphrase: string) => {
    setState({ step: 'making', done: 0, total: 0 });
    try {
      const bytes = await makeBackup(passphrase, (done, total) => setState({ step: 'making', done, total }));
      const at = Date.now();
      saveBackup(bytes, backupName(at));
      await changeBackup({ at, bytes: bytes.length, failed: null });
      setState({ step: 'rest', made: true, failed: null });
    } catch (error) {
      setState({ step: 'rest', made: false, failed: describeFailure(error).code });
    }
  };
  return { state, make };
}

export function changeBackup(part: Partial<BackupSettings>): Promise<void> {
  return changeSettings(({ backup }) => ({ backup: { ...backup, ...part } }));
}
