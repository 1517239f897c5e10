import { useState } from 'preact/hooks';
import { ProgressBar } from '../parts/progress-bar';
import { sentences, t } from '../words/t';
import type { BackupState } from './use-backup';

type Props = {
  state: BackupState;
  /** Nothing else on the screen is to be done first. */
  isFirst: boolean;
  onMake: (passphrase: string) => void;
};

/** One file now; encrypted where a passphrase is given, twice, since nobody can bring it back. */
export function BackupMake({ state, isFirst, onMake }: Props) {
  const [locks, setLocks] = useState(false);
  const [words, setWords] = useState<Typed>({ first: '', again: '' });
  const isUnlike = words.again !== '' && words.first !== words.again;
  const isReady = !locks || (words.first !== '' && words.first === words.again);
  if (state.step === 'making')
    return <ProgressBar label={t('backupMaking')} done={state.done} total={state.total} />;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    onMake(locks ? words.first : '');
    setWords({ first: '', again: '' });
  };
  return (
    <form class="backup-make" onSubmit={submit}>
      <label class="backup-check">
        <input
          type="checkbox"
          checked={locks}
          data-testid="backup-encrypt"
          onChange={({ currentTarget }) => setLocks(currentTarget.checked)}
        />
        <span>{t('backupEncrypt')}</span>
      </label>
      {locks && <PassphraseTwice words={words} onWords={setWords} />}
      <p class="row">
        <button
          type="submit"
          class={isFirst ? 'filled' : 'quiet bordered'}
          data-testid="backup-make"
          disabled={!isReady}
        >
          {t('backupMake')}
        </button>
        <span class="backup-said" role="status">
          {isUnlike && t('backupPassphraseUnlike')}
          {!isUnlike && state.made && t('backupMade')}
        </span>
      </p>
      {state.failed && (
        <p class="backup-problem" role="alert" data-testid="backup-failed" data-code={state.failed}>
          {sentences(t('backupFailed'), t(`failure_${state.failed}_do`))}
        </p>
      )}
    </form>
  );
}

type Typed = { first: string; again: string };

function PassphraseTwice({ words, onWords }: { words: Typed; onWords: (words: Typed) => void }) {
  return (
    <div class="backup-words">
      <Passphrase
        label={t('backupPassphrase')}
        value={words.first}
        onInput={(first) => onWords({ ...words, first })}
        testId="backup-passphrase"
      />
      <Passphrase
        label={t('backupPassphraseAgain')}
        value={words.again}
        onInput={(again) => onWords({ ...words, again })}
        testId="backup-passphrase-again"
      />
      <p class="settings-note">{t('backupPassphraseText')}</p>
    </div>
  );
}

type FieldProps = { label: string; value: string; onInput: (value: string) => void; testId: string };

/** Never filled in by the browser: this one belongs to the file. */
export function Passphrase({ label, value, onInput, testId }: FieldProps) {
  return (
    <label class="backup-field">
      <span>{label}</span>
      <input
        class="text-input"
        type="password"
        autocomplete="new-password"
        value={value}
        data-testid={testId}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
