import type { Act } from '../../leads/next/act';
import { Icon } from '../parts/icon';
import { t } from '../words/t';

/** Only ever pressed by the user; one undo takes it back. */
export function DoNotContactButton({ onAct }: { onAct: (act: Act) => void }) {
  return (
    <button
      type="button"
      class="quiet bordered card-step-act stop-button"
      data-testid="do-not-contact"
      onClick={() => onAct({ is: 'do-not-contact' })}
    >
      <Icon name="barred" /> {t('personDoNotContact')}
    </button>
  );
}
