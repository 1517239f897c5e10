import { describeFailure } from '../../storage/base/describe-failure';
import { t } from '../words/t';

/** What the error boundary shows: what happened, what is safe, what to do. */
export function FailureScreen({ error }: { error: unknown }) {
  const { code } = describeFailure(error);
  return (
    <main class="failure">
      <div role="alert">
        <h1>{t(`failure_${code}_what`)}</h1>
        <p>{t(`failure_${code}_safe`)}</p>
        <p>{t(`failure_${code}_do`)}</p>
      </div>
      <button type="button" class="filled" onClick={() => location.reload()}>
        {t('failureAgain')}
      </button>
      {code === 'unknown' && (
        <p class="failure-words">
          <bdi>{String(error)}</bdi>
        </p>
      )}
    </main>
  );
}
