import { useState } from 'preact/hooks';
import { type Settings, saveSettings } from '../../settings';
import { ProfileLinkForm } from '../settings/profile-link-form';
import { isolate, t } from '../words/t';

/** Asks whose posts count, only while that is open; never in the way of the rest. */
export function WhosePosts({ settings }: { settings: Settings }) {
  if (settings.otherSelf) return <OtherAccount settings={settings} />;
  if (settings.self) return null;
  return (
    <section class="notice" aria-label={t('whoTitle')}>
      <p>{t('whoUnknown')}</p>
      <ProfileLinkForm self={null} />
    </section>
  );
}

/** LinkedIn is signed in as someone else than the person whose posts Afterpost reads. */
function OtherAccount({ settings: { self, otherSelf } }: { settings: Settings }) {
  const [busy, setBusy] = useState(false);
  if (!otherSelf) return null;
  const name = isolate(otherSelf.name ?? t('whoSomeone'));
  const present = isolate(self?.name ?? t('whoSomeone'));
  const change = async () => {
    setBusy(true);
    const next = { ...otherSelf, pages: self?.pages ?? [] };
    await saveSettings({ self: next, otherSelf: null });
    const { rebuildQueue } = await import('../../storage/derived/rebuild-queue');
    await rebuildQueue(next);
  };
  return (
    <section class="notice" aria-label={t('whoTitle')}>
      <p>{t('whoOther', name, present)}</p>
      <p class="row">
        <button
          type="button"
          class="quiet bordered"
          disabled={busy}
          onClick={() => saveSettings({ otherSelf: null })}
        >
          {t('whoKeep')}
        </button>
        <button type="button" class="quiet bordered" disabled={busy} onClick={change}>
          {t('whoChange', name)}
        </button>
      </p>
    </section>
  );
}
