import { useEffect, useState } from 'preact/hooks';
import { startProfile } from '../../leads/ranking/read-fit';
import type { FitProfile } from '../../leads/records/order-settings';
import { isSame } from '../../storage/base/is-same';
import { type ChangeOrder, useRebuild } from '../base/use-rebuild';
import type { Say } from '../base/use-undo';
import { isolate, t } from '../words/t';

type Fields = Partial<Omit<FitProfile, 'id'>>;

/** The profiles and the one looked at, with everything that can be done to it; each act is stored at once and has its way back. */
export function useProfiles(profiles: readonly FitProfile[], say: Say) {
  const { changeOrder, far } = useRebuild();
  const [chosen, setChosen] = useState<string | null>(null);
  const stored = profiles.find(({ id }) => id === chosen) ?? profiles[0] ?? null;
  const [ahead, setAhead] = useAhead(stored);
  const profile = stored && { ...stored, ...ahead };
  const add = (next: FitProfile) => {
    void changeOrder((order) => ({ ...order, profiles: [...order.profiles, next] }));
    setChosen(next.id);
  };
  const edit = (id: string, fields: Fields) => {
    setAhead(id, fields);
    return changeOrder((order) => ({
      ...order,
      profiles: order.profiles.map((one) => (one.id === id ? { ...one, ...fields } : one)),
    }));
  };
  return {
    profile,
    far,
    choose: setChosen,
    create: () => add(startProfile(crypto.randomUUID(), freeName(t('fitNewName'), profiles))),
    duplicate: (one: FitProfile) =>
      add({ ...one, id: crypto.randomUUID(), name: freeName(t('fitCopyName', one.name), profiles) }),
    edit: (one: FitProfile, fields: Fields) => {
      const before = Object.fromEntries(
        Object.keys(fields).map((key) => [key, one[key as keyof FitProfile]]),
      );
      say(t('fitSaid', isolate(fields.name ?? one.name)), () => edit(one.id, before));
      void edit(one.id, fields);
    },
    remove: (one: FitProfile) => void remove(one, changeOrder, say),
  };
}

type Ahead = { id: string; fields: Fields };

/** What was just changed shows at once, before it is stored; from then on what is stored counts. */
function useAhead(stored: FitProfile | null) {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const fields = ahead !== null && ahead.id === stored?.id ? ahead.fields : {};
  useEffect(() => {
    if (stored && isSame({ ...stored, ...fields }, stored)) setAhead(null);
  }, [stored]);
  const add = (id: string, more: Fields) =>
    setAhead((before) => ({ id, fields: before?.id === id ? { ...before.fields, ...more } : more }));
  return [fields, add] as const;
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

/** With a number behind when there is one of that name. */
function freeName(name: string, profiles: readonly FitProfile[]): string {
  const taken = new Set(profiles.map((profile) => profile.name));
  const numbered = profiles.map((_, index) => t('fitNumbered', name, index + 2));
  return [name, ...numbered].find((one) => !taken.has(one)) ?? name;
}
