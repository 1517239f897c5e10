import './settings-screen.css';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { profileUrl } from '../../leads/profile-link';
import { type Settings, saveSettings } from '../../settings';
import { loadPosts } from '../../storage/load-posts';
import { countPeople } from '../../storage/search-people';
import { useLive } from '../hooks/use-live';
import { useSettings } from '../hooks/use-settings';
import { Skeleton } from '../parts/skeleton';
import { plural, t } from '../words/t';
import { date } from '../words/time';
import { KnownSection } from './known-section';
import { OwnPages } from './own-pages';
import { ProfileLinkForm } from './profile-link-form';

/** Whose posts count, who counts as known, what is stored, and the way out. */
export function SettingsScreen() {
  const settings = useSettings();
  if (!settings) return <Skeleton shape="line" count={5} />;
  return (
    <div class="settings">
      <WhoseSection settings={settings} />
      <KnownSection settings={settings} />
      <StoredSection />
      <ConsentSection settings={settings} />
      <p class="settings-version">{t('version', browser.runtime.getManifest().version)}</p>
    </div>
  );
}

function WhoseSection({ settings: { self } }: { settings: Settings }) {
  const [correcting, setCorrecting] = useState(false);
  const url = self && profileUrl(self.keys);
  return (
    <section class="settings-section" aria-labelledby="settings-whose">
      <h2 id="settings-whose">{t('whoTitle')}</h2>
      {self ? (
        <p>
          {t('whoYouAre')} <b>{self.name ? <bdi>{self.name}</bdi> : t('whoYou')}</b>
          {url && (
            <a class="settings-link" href={url} dir="ltr" target="_blank" rel="noreferrer">
              {decodeURI(url).replace('https://www.', '').replace(/\/$/, '')}
            </a>
          )}
          <span class="settings-note">{t(self.source === 'page' ? 'whoFromPage' : 'whoFromYou')}</span>
        </p>
      ) : (
        <p>{t('whoUnknown')}</p>
      )}
      {self && !correcting ? (
        <button type="button" class="quiet bordered" onClick={() => setCorrecting(true)}>
          {t('whoNotYou')}
        </button>
      ) : (
        <ProfileLinkForm self={self} onSaved={() => setCorrecting(false)} />
      )}
      {self && <OwnPages self={self} />}
    </section>
  );
}

function StoredSection() {
  const counts = useLive(
    async () => ({ people: await countPeople(), posts: (await loadPosts()).length }),
    [],
  );
  return (
    <section class="settings-section" aria-labelledby="settings-stored">
      <h2 id="settings-stored">{t('storedTitle')}</h2>
      <p>
        {counts
          ? t('storedCounts', plural('countPeople', counts.people), plural('countPosts', counts.posts))
          : ' '}
      </p>
      <p class="settings-note">{t('storedWhere')}</p>
    </section>
  );
}

function ConsentSection({ settings: { consent } }: { settings: Settings }) {
  return (
    <section class="settings-section" aria-labelledby="settings-consent">
      <h2 id="settings-consent">{t('consentSection')}</h2>
      {consent && <p>{t('consentGiven', date(consent.at))}</p>}
      <p class="settings-note">{t('consentWithdrawText')}</p>
      <button type="button" class="quiet bordered stop" onClick={() => saveSettings({ consent: null })}>
        {t('consentWithdraw')}
      </button>
    </section>
  );
}
