import { hasCallAhead } from '../../leads/next/act';
import type { Card } from '../../leads/records/card';
import { Icon } from '../parts/icon';
import { t } from '../words/t';
import { addToCalendar } from './add-to-calendar';

type Props = { card: Card; now: number };

/** While a call is to come: the way into the user's own calendar. */
export function CalendarButton({ card: { person, outreach }, now }: Props) {
  const at = outreach && hasCallAhead(outreach, now) ? outreach.nextAt : null;
  if (at === null) return null;
  return (
    <button
      type="button"
      class="quiet bordered card-step-act"
      data-testid="add-to-calendar"
      onClick={() => addToCalendar(person, at)}
    >
      <Icon name="calendar" /> {t('icsAdd')}
    </button>
  );
}
