import { Icon } from '../parts/icon';
import { sentences, t } from '../words/t';
import { underscored } from '../words/underscored';
import type { RestoreProblem } from './use-restore';

const ofFile = ['not-a-backup', 'damaged', 'newer', 'passphrase-needed', 'wrong-passphrase'] as const;
type OfFile = (typeof ofFile)[number];

/** A file that could not be restored: what happened, what is safe, what to do. */
export function BackupProblemLine({ problem }: { problem: RestoreProblem }) {
  const { what, todo } = wordsOf(problem);
  return (
    <div class="backup-problem" role="alert" data-testid="restore-error" data-code={problem}>
      <Icon name="warning" />
      <div>
        <p class="backup-problem-what">{what}</p>
        <p class="settings-note">{sentences(t('restoreSafe'), todo)}</p>
      </div>
    </div>
  );
}

function wordsOf(problem: RestoreProblem): { what: string; todo: string } {
  if (isOfFile(problem)) {
    const code = underscored(problem);
    return { what: t(`restoreProblem_${code}_what`), todo: t(`restoreProblem_${code}_do`) };
  }
  const what = problem === 'unknown' ? t('restoreFailed') : t(`failure_${problem}_what`);
  return { what, todo: t(`failure_${problem}_do`) };
}

function isOfFile(problem: RestoreProblem): problem is OfFile {
  return ofFile.some((code) => code === problem);
}
