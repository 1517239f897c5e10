import { describeFailure } from '../../storage/base/describe-failure';
import { Icon } from '../parts/icon';
import { sentences, t } from '../words/t';

/** An import that broke off: what happened, what is safe, what to do. */
export function ImportFailure({ error }: { error: unknown }) {
  const { code } = describeFailure(error);
  const what = code === 'unknown' ? t('importFailed') : t(`failure_${code}_what`);
  return (
    <div class="import-problem" data-testid="import-problem" role="alert">
      <Icon name="warning" />
      <div>
        <p class="import-problem-what">{what}</p>
        <p class="import-hint">
          {sentences(
            t('importFailedSafe'),
            code === 'unknown' ? t('importFailedDo') : t(`failure_${code}_do`),
          )}
        </p>
        {code === 'unknown' && (
          <p class="import-hint">
            <bdi>{String(error)}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
