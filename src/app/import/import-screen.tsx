import { ProgressBar } from '../parts/progress-bar';
import { plural, t } from '../words/t';
import { ImportChoose } from './import-choose';
import { ImportDone } from './import-done';
import { ImportFound } from './import-found';
import { ImportList } from './import-list';
import type { Import } from './use-import';

type Props = { job: Import; say: (words: string) => void };

/** Brings in who the user already knows: choose, look at what was found, accept; and everything brought in before. */
export function ImportScreen({ job, say }: Props) {
  const { state } = job;
  return (
    <div class="import">
      {state.step === 'choose' && <ImportChoose state={state} onFiles={job.read} />}
      {state.step === 'reading' && (
        <ProgressBar
          label={t('importReading')}
          done={state.done}
          total={state.total}
          cancel={t('cancel')}
          onCancel={job.cancel}
        />
      )}
      {state.step === 'found' && <ImportFound state={state} job={job} />}
      {state.step === 'saving' && (
        <ProgressBar
          label={state.people > 0 ? plural('importSaving', state.people) : t('importSavingPosts')}
          done={state.done}
          total={state.total}
          cancel={t('cancel')}
          onCancel={job.cancel}
        />
      )}
      {state.step === 'done' && <ImportDone saved={state.saved} onMore={job.startOver} say={say} />}
      <ImportList say={say} />
    </div>
  );
}
