import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { profileUrl } from '../../leads/people/profile-link';
import { type Settings, saveSettings } from '../../settings';
import { countPeople } from '../../storage/load/load-person';
import { loadPosts } from '../../storage/load/load-posts';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { Skeleton } from '../parts/skeleton';
import { date } from '../words/ago';
import { list, plural, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { DaySection } from './day-section';
import { FitSection } from './fit-section';
import { KnownSection } from './known-section';
import { OrderSection } from './order-section';
import { OwnPages } from './own-pages';
import { ProfileLinkForm } from './profile-link-form';
import { RemindersSection } from './reminders-section';
import { SettingsNav, type SettingsPage, settingsPages } from './settings-nav';
import { SnippetsSection } from './snippets-section';
import { SuggestSetting } from './suggest-setting';
import { ThreadConsent } from './thread-consent';

type Props = {
  /** The second word of the address. */
  page: string;
  now: number;
  say: Say;
  /** How the last backup stands, in a line; and all about backups. */
  backup: {
    line: (props: { settings: Settings; now: number }) => JSX.Element | null;
    section: (props: PageProps) => JSX.Element | null;
  };
};
type PageProps = { settings: Settings; now: number; say: Say };

/** Whose posts count, who counts as known, who fits, who comes first, the day, the user's own texts, and the way out. */
export function SettingsScreen({ page, now, say, backup }: Props) {
  const settings = useSettings();
  if (!settings) return <Skeleton shape="line" count={5} />;
  const shown = settingsPages.find((each) => each === page) ?? '';
  return (
    <div class="settings">
      <SettingsNav page={shown} />
      {pages[shown]({ settings, now, say, backup })}
    </div>
  );
}

const pages: Record<SettingsPage, (props: PageProps & Pick<Props, 'backup'>) => JSX.Element> = {
  '': (props) => <General {...props} />,
  known: ({ settings }) => <KnownSection settings={settings} />,
  fit: ({ settings, say }) => <FitSection settings={settings} say={say} />,
  order: (props) => <OrderSection {...props} />,
  day: ({ settings, say }) => <DaySection settings={settings} say={say} />,
  conversations: ({ settings, say }) => (
    <>
      <ThreadConsent settings={settings} />
      <RemindersSection settings={settings} say={say} />
    </>
  ),
  writing: ({ settings, say }) => (
    <>
      <SnippetsSection say={say} />
      <SuggestSetting settings={settings} />
    </>
  ),
  backup: ({ backup: { section: Section }, ...props }) => <Section {...props} />,
};

function General({ settings, now, backup: { line: Line } }: PageProps & Pick<Props, 'backup'>) {
  return (
    <>
      <WhoseSection settings={settings} />
      <StoredSection>
        <Line settings={settings} now={now} />
      </StoredSection>
      <ConsentSection settings={settings} />
      <p class="settings-version">{t('version', browser.runtime.getManifest().version)}</p>
    </>
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
          {withParts(
            (name) => t('whoYouAre', name),
            <b>{self.name ? <bdi>{self.name}</bdi> : t('whoYou')}</b>,
          )}
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

function StoredSection({ children }: { children: ComponentChildren }) {
  const counts = useLive(
    async () => ({ people: await countPeople(), posts: (await loadPosts()).length }),
    [],
  );
  return (
    <section class="settings-section" aria-labelledby="settings-stored">
      <h2 id="settings-stored">{t('storedTitle')}</h2>
      <p>{counts ? list([plural('countPeople', counts.people), plural('countPosts', counts.posts)]) : ' '}</p>
      <p class="settings-note">{t('storedWhere')}</p>
      {children}
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
