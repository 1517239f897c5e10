import type { Settings } from '../../settings';
import { changeSettings, changeToday } from '../base/change-settings';
import type { Say } from '../base/use-undo';
import { Choice } from '../parts/choice';
import { NumberField } from '../parts/number-field';
import { t } from '../words/t';

type Props = { settings: Settings; say: Say };
type Limits = Settings['limits'];

const sizes = { min: 1, max: 50, step: 1 };
const weekly = { min: 0, max: 1000, step: 1 };

/** How many people a day, and what the user allows themselves in a week. */
export function DaySection({ settings, say }: Props) {
  const { limits, today } = settings;
  const saveSize = async (size: number) => {
    const before = today.size;
    await storeSize(size);
    say(t('daySaid'), () => storeSize(before));
  };
  const saveLimits = async (part: Partial<Limits>) => {
    await storeLimits(part);
    say(t('daySaid'), () => storeLimits(limits));
  };
  return (
    <>
      <section class="settings-section" aria-labelledby="settings-day">
        <h2 id="settings-day">{t('dayTitle')}</h2>
        <p class="settings-note">{t('dayText')}</p>
        <NumberField
          label={t('daySize')}
          hint={t('daySizeHint')}
          value={today.size}
          range={sizes}
          refused={t('numberRefused', sizes.min, sizes.max)}
          onChange={(size) => size !== null && void saveSize(size)}
          testId="day-size"
        />
      </section>
      <section class="settings-section" aria-labelledby="settings-limits">
        <h2 id="settings-limits">{t('limitsTitle')}</h2>
        <p class="settings-note">{t('limitsText')}</p>
        <LimitFields limits={limits} onChange={(part) => void saveLimits(part)} />
      </section>
    </>
  );
}

function LimitFields({ limits, onChange }: { limits: Limits; onChange: (part: Partial<Limits>) => void }) {
  const common = { range: weekly, empty: t('limitNone'), refused: t('limitRefused', weekly.max) };
  return (
    <>
      <NumberField
        {...common}
        label={t('limitInvitations')}
        hint={t('limitInvitationsHint')}
        value={limits.invitations}
        onChange={(invitations) => onChange({ invitations })}
        testId="limit-invitations"
      />
      <NumberField
        {...common}
        label={t('limitNotes')}
        hint={t('limitNotesHint')}
        value={limits.notes}
        onChange={(notes) => onChange({ notes })}
        testId="limit-notes"
      />
      <Choice
        label={t('account')}
        hint={t('accountHint')}
        value={limits.account}
        options={[
          { id: 'free', label: t('account_free') },
          { id: 'premium', label: t('account_premium') },
        ]}
        onChange={(account) => onChange({ account })}
        testId="account"
      />
    </>
  );
}

function storeSize(size: number): Promise<void> {
  return changeToday(() => ({ size }));
}

function storeLimits(part: Partial<Limits>): Promise<void> {
  return changeSettings(({ limits }) => ({ limits: { ...limits, ...part } }));
}
