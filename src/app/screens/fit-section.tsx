import './fit-section.css';
import { useState } from 'preact/hooks';
import { type FitProfile, startProfile } from '../../leads/fit';
import type { Settings } from '../../settings';
import { useFitPreview } from '../hooks/use-fit-preview';
import { type ChangeOrder, useRebuild } from '../hooks/use-rebuild';
import type { Say } from '../hooks/use-undo';
import { Progress } from '../parts/progress';
import { isolate, t } from '../words/t';
import { FitForm } from './fit-form';
import { FitPreview } from './fit-preview';

type Props = { settings: Settings; say: Say };
type FitPart = Exclude<keyof FitProfile, 'id'>;
/** A word that is being typed, as if it stood in its list already. */
export type Typed = { part: 'words' | 'companies' | 'exclude'; word: string };

/** Whom the user looks for: a form for each profile, and who of their own people it fits. */
export function FitSection({ settings: { order, self }, say }: Props) {
  const { profiles } = order;
  const { changeOrder, far } = useRebuild();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0] ?? null;
  const tried = profile && typed ? { ...profile, [typed.part]: [...profile[typed.part], typed.word] } : profile;
  const found = useFitPreview(tried, self);
  const choose = (id: string) => {
    setTyped(null);
    setChosen(id);
  };
  const add = (next: FitProfile) => {
    void changeOrder((before) => ({ ...before, profiles: [...before.profiles, next] }));
    choose(next.id);
  };
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
            onClick={() => choose(id)}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
        <button
          type="button"
          class={profile ? 'quiet' : 'filled'}
          data-testid="fit-new"
          onClick={() => add(startProfile(crypto.randomUUID(), freeName(t('fitNewName'), profiles)))}
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
            onChange={(part, value) => void edit(profile, { [part]: value }, changeOrder, say)}
            onTyped={setTyped}
            onDuplicate={() => add(copyProfile(profile, profiles))}
            onDelete={() => void remove(profile, changeOrder, say)}
          />
          <div class="settings-aside">
            {far && <Progress label={t('knownRebuilding')} done={far.done} total={far.total} />}
            <FitPreview profile={profile} found={found} typed={typed} />
          </div>
        </div>
      )}
    </section>
  );
}

async function edit(
  profile: FitProfile,
  part: Partial<FitProfile>,
  changeOrder: ChangeOrder,
  say: Say,
): Promise<void> {
  const before = Object.fromEntries((Object.keys(part) as FitPart[]).map((key) => [key, profile[key]]));
  const put = (fields: Partial<FitProfile>) =>
    changeOrder((order) => ({
      ...order,
      profiles: order.profiles.map((one) => (one.id === profile.id ? { ...one, ...fields } : one)),
    }));
  say(t('fitSaid', isolate(part.name ?? profile.name)), () => put(before));
  await put(part);
}

async function remove(profile: FitProfile, changeOrder: ChangeOrder, say: Say): Promise<void> {
  let place = 0;
  const putBack = () =>
    changeOrder((order) => ({ ...order, profiles: order.profiles.toSpliced(place, 0, profile) }));
  say(t('fitDeleted', isolate(profile.name)), putBack);
  await changeOrder((order) => {
    place = order.profiles.findIndex(({ id }) => id === profile.id);
    return { ...order, profiles: order.profiles.filter(({ id }) => id !== profile.id) };
  });
}

function copyProfile(profile: FitProfile, profiles: readonly FitProfile[]): FitProfile {
  return { ...profile, id: crypto.randomUUID(), name: freeName(t('fitCopyName', profile.name), profiles) };
}

/** With a number behind when there is one of that name. */
function freeName(name: string, profiles: readonly FitProfile[]): string {
  const taken = new Set(profiles.map((profile) => profile.name));
  const numbered = profiles.map((_, index) => t('fitNumbered', name, index + 2));
  return [name, ...numbered].find((one) => !taken.has(one)) ?? name;
}
