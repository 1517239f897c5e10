import { useState } from 'preact/hooks';
import type { FitProfile } from '../../leads/records/order-settings';
import type { Settings } from '../../settings';
import type { Say } from '../base/use-undo';
import { ProgressBar } from '../parts/progress-bar';
import { t } from '../words/t';
import { FitForm } from './fit-form';
import { FitPreview } from './fit-preview';
import { type Typed, useFitPreview } from './use-fit-preview';
import { useProfiles } from './use-profiles';

type Props = { settings: Settings; say: Say };

/** Whom the user looks for: a form for each profile, and who of their own people it fits. */
export function FitSection({ settings: { order, self }, say }: Props) {
  const { profiles } = order;
  const { profile, far, choose, create, duplicate, edit, remove } = useProfiles(profiles, say);
  const [typed, setTyped] = useState<Typed | null>(null);
  const found = useFitPreview(profile && addTyped(profile, typed), self);
  return (
    <section class="fit settings-wide" aria-labelledby="settings-fit">
      <h2 id="settings-fit">{t('fitTitle')}</h2>
      <p class="settings-note">{t(profiles.length > 0 ? 'fitText' : 'fitNobody')}</p>
      <div class="fit-profiles row">
        {profiles.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="fit-profile"
            aria-pressed={id === profile?.id}
            onClick={() => {
              setTyped(null);
              choose(id);
            }}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
        <button
          type="button"
          class={profile ? 'quiet bordered' : 'filled'}
          data-testid="fit-new"
          onClick={create}
        >
          {t('fitNew')}
        </button>
      </div>
      {profile && (
        <div class="settings-columns">
          <FitForm
            key={profile.id}
            profile={profile}
            tally={found.tally}
            onChange={(part, value) => edit(profile, { [part]: value })}
            onTyped={setTyped}
            onDuplicate={() => duplicate(profile)}
            onDelete={() => remove(profile)}
          />
          <div class="settings-aside">
            {far && <ProgressBar label={t('knownRebuilding')} done={far.done} total={far.total} />}
            <FitPreview profile={profile} found={found} typed={typed} />
          </div>
        </div>
      )}
    </section>
  );
}

function addTyped(profile: FitProfile, typed: Typed | null): FitProfile {
  return typed ? { ...profile, [typed.part]: [...profile[typed.part], typed.word] } : profile;
}
