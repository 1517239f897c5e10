import { useState } from 'preact/hooks';
import type { Say } from '../base/use-undo';
import { FileDrop } from '../parts/file-drop';
import { Icon } from '../parts/icon';
import { ProgressBar } from '../parts/progress-bar';
import { t } from '../words/t';
import { Passphrase } from './backup-make';
import { BackupPreview } from './backup-preview';
import { BackupProblemLine } from './backup-problem-line';
import type { Restore } from './use-restore';

/** A backup read, looked at, and put in place or added; with the way back. */
export function BackupRestore({ restore, say }: { restore: Restore; say: Say }) {
  return (
    <section class="settings-section backup-restore" aria-labelledby="settings-restore">
      <h2 id="settings-restore">{t('restoreTitle')}</h2>
      <Step restore={restore} say={say} />
    </section>
  );
}

function Step({ restore, say }: { restore: Restore; say: Say }) {
  const { state } = restore;
  switch (state.step) {
    case 'choose':
      return (
        <>
          {state.problem && <BackupProblemLine problem={state.problem} />}
          <Choose restore={restore} />
        </>
      );
    case 'reading':
      return <ProgressBar label={t('restoreReading')} done={state.done} total={state.total} />;
    case 'locked':
      return <Locked isWrong={state.isWrong} restore={restore} />;
    case 'found':
      return <BackupPreview state={state} restore={restore} />;
    case 'restoring':
      return <ProgressBar label={t('restoreWorking')} done={state.done} total={state.total} />;
    case 'done':
      return <Done how={state.how} restore={restore} say={say} />;
  }
}

function Choose({ restore }: { restore: Restore }) {
  return (
    <FileDrop
      accept=".backup"
      chooseFiles={t('restoreChoose')}
      isQuiet
      testId={{ drop: 'restore-drop', choose: 'restore-file' }}
      onFiles={([file]) => file && void restore.choose(file)}
    >
      <div>
        <Icon name="import" size={20} />
        <p>{t('restoreDrop')}</p>
        <p class="settings-note">{t('restoreText')}</p>
      </div>
    </FileDrop>
  );
}

function Locked({ isWrong, restore }: { isWrong: boolean; restore: Restore }) {
  const [words, setWords] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (words !== '') void restore.unlock(words);
  };
  return (
    <form class="backup-make" onSubmit={submit}>
      {isWrong ? <BackupProblemLine problem="wrong-passphrase" /> : <p>{t('restoreLocked')}</p>}
      <Passphrase
        label={t('backupPassphrase')}
        value={words}
        onInput={setWords}
        testId="restore-passphrase"
      />
      <p class="row">
        <button type="submit" class="filled" data-testid="restore-unlock" disabled={words === ''}>
          {t('restoreUnlock')}
        </button>
        <button type="button" class="quiet bordered" onClick={restore.startOver}>
          {t('restoreOther')}
        </button>
      </p>
    </form>
  );
}

function Done({ how, restore, say }: { how: 'merge' | 'replace'; restore: Restore; say: Say }) {
  const undo = async () => {
    await restore.undo();
    say(t('restoreUndone'));
  };
  return (
    <div data-testid="restore-done" data-how={how}>
      <p role="status">{t(how === 'merge' ? 'restoreDone_merge' : 'restoreDone_replace')}</p>
      <p class="row">
        <button type="button" class="quiet bordered" data-testid="restore-undo" onClick={() => void undo()}>
          {t('undo')}
        </button>
        <button type="button" class="quiet bordered" onClick={restore.startOver}>
          {t('restoreOther')}
        </button>
      </p>
    </div>
  );
}
