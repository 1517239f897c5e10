import { t, type WordKey } from '../words/t';

/** The way to each page of the settings. */
export function SettingsNav({ page }: { page: SettingsPage }) {
  return (
    <nav class="settings-nav" aria-label={t('settingsPages')}>
      {settingsPages.map((each) => (
        <a
          key={each}
          href={each === '' ? '#settings' : `#settings/${each}`}
          aria-current={each === page ? 'page' : undefined}
        >
          {t(names[each])}
        </a>
      ))}
    </nav>
  );
}

/** The pages of the settings by the second word of the address; '' = `#settings` itself. */
export const settingsPages = [
  '',
  'known',
  'fit',
  'order',
  'day',
  'conversations',
  'writing',
  'backup',
] as const;
export type SettingsPage = (typeof settingsPages)[number];

const names: Record<SettingsPage, WordKey> = {
  '': 'settingsGeneral',
  known: 'settingsKnown',
  fit: 'settingsFit',
  order: 'settingsOrder',
  day: 'settingsDay',
  conversations: 'settingsConversations',
  writing: 'settingsWriting',
  backup: 'settingsBackup',
};
