import { describeFailure } from '../../storage/base/describe-failure';
import { Icon } from '../parts/icon';
import { ProgressBar } from '../parts/progress-bar';
import { plural, sentences, t } from '../words/t';
import { underscored } from '../words/underscored';
import { withParts } from '../words/with-parts';
import type { ExportFormat } from './export-formats';
import { sayMade } from './say-made';
import type { Export, ExportState } from './use-export';

type Props = { job: Export; format: ExportFormat; count: number; onMake: () => void };

/** The button, how far it is, and what has come of it. */
export function ExportMake({ job: { state, cancel }, format, count, onMake }: Props) {
  const isMaking = state.step === 'making';
  const isNobody = count === 0 && format !== 'json';
  return (
    <div class="export-make">
      {isMaking && state.far ? (
        <div data-testid="export-progress" data-done={state.far.done}>
          <ProgressBar
            label={t('exportMaking', state.far.done, state.far.total)}
            done={state.far.done}
            total={state.far.total}
            cancel={t('cancel')}
            onCancel={cancel}
          />
          <p class="export-hint">{t('exportStay')}</p>
        </div>
      ) : (
        <button
          type="button"
          class="filled"
          data-testid="export-make"
          disabled={isMaking || isNobody}
          onClick={onMake}
        >
          {format === 'json' ? t('exportMakeAll') : plural('exportMake', count)}
        </button>
      )}
      <Outcome state={state} />
    </div>
  );
}

function Outcome({ state }: { state: ExportState }) {
  if (state.step === 'done') return <Done {...state} />;
  if (state.step !== 'choose') return null;
  if (state.error !== null) return <Failure error={state.error} />;
  return state.cancelled ? (
    <p class="export-hint" role="status" data-testid="export-cancelled">
      {t('exportCancelled')}
    </p>
  ) : null;
}

/** What is in the file, and what to do with it there. */
function Done({ format, rows, size, name }: Extract<ExportState, { step: 'done' }>) {
  if (rows === 0 && format !== 'json') {
    return (
      <p role="status" data-testid="export-done" data-rows={0}>
        {t(format === 'ics' ? 'exportNoEvents' : 'exportNobody')}
      </p>
    );
  }
  return (
    <section class="export-done" role="status" data-testid="export-done" data-rows={rows}>
      <p>
        <Icon name="check" /> <b>{sayMade(format, rows, size)}</b>
      </p>
      <p class="export-file">
        <bdi>{name}</bdi>
      </p>
      <p class="export-next">{t(`exportNext_${underscored(format)}`)}</p>
    </section>
  );
}

function Failure({ error }: { error: unknown }) {
  const { code } = describeFailure(error);
  return (
    <p class="export-failed" role="alert" data-testid="export-failed">
      <Icon name="warning" />{' '}
      {code === 'unknown'
        ? withParts((why) => sentences(t('exportFailed'), why), <bdi>{String(error)}</bdi>)
        : sentences(t(`failure_${code}_what`), t(`failure_${code}_do`))}
    </p>
  );
}
