import type { Settings } from '../../settings';
import { changeToday } from '../base/change-settings';
import { saySince } from '../words/say-since';
import { t } from '../words/t';

/** The one switch for who came since the last visit, with when that was. */
export function OnlyNew({ settings, now }: { settings: Settings; now: number }) {
  const { before } = settings.looked;
  const { onlyNew } = settings.today;
  return (
    <button
      type="button"
      class="chip"
      data-testid="only-new"
      aria-pressed={onlyNew}
      title={before > 0 ? t('onlyNew') : t('onlyNewFirst')}
      onClick={() => void changeToday((today) => ({ onlyNew: !today.onlyNew }))}
    >
      {before > 0 ? t('onlyNewSince', saySince(before, now)) : t('onlyNew')}
    </button>
  );
}
