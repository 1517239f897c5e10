import { useState } from 'preact/hooks';
import type { ArchiveOwner } from '../../leads/records/known-row';
import { saveSettings } from '../../settings';
import { rebuildQueue } from '../../storage/derived/rebuild-queue';
import { useSettings } from '../base/use-settings';
import { isolate, t } from '../words/t';
import { fitOwner, joinOwner } from './join-owner';

/** Whose archive it is: confirms or completes who the user is, and asks before it changes that. */
export function OwnerNotice({ owner }: { owner: ArchiveOwner }) {
  const settings = useSettings();
  const [isAnswered, setAnswered] = useState(false);
  if (!settings || isAnswered) return null;
  const { self } = settings;
  const fit = fitOwner(self, owner);
  if (fit === 'nothing') return null;
  const name = isolate(owner.name ?? owner.keys[0]?.replace(/^\w+:/, '') ?? t('whoSomeone'));
  const present = isolate(self?.name ?? t('whoSomeone'));
  const take = async () => {
    setAnswered(true);
    const next = joinOwner(self, owner);
    await saveSettings({ self: next, otherSelf: null });
    await rebuildQueue(next);
  };
  if (fit === 'same') return <p class="import-hint">{t('ownerSame', name)}</p>;
  return (
    <section class="notice" aria-label={t('whoTitle')}>
      <p>{fit === 'ask-other' ? t('ownerOther', name, present) : t('ownerIsYou', name)}</p>
      <p class="row">
        <button type="button" class="quiet bordered" onClick={() => void take()}>
          {fit === 'ask-other' ? t('whoChange', name) : t('ownerYes')}
        </button>
        <button type="button" class="quiet bordered" onClick={() => setAnswered(true)}>
          {fit === 'ask-other' ? t('whoKeep') : t('ownerNo')}
        </button>
      </p>
    </section>
  );
}
