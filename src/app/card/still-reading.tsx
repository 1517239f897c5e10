import { useReading } from '../base/use-reading';
import { ProgressBar } from '../parts/progress-bar';
import { t } from '../words/t';

/** Says that numbers may still change, while what is stored is being read; nothing once it is. */
export function StillReading() {
  const far = useReading();
  if (!far) return null;
  return (
    <div data-testid="still-reading">
      <ProgressBar label={t('stillReading')} done={far.done} total={far.total} />
    </div>
  );
}
