import { type Settings, saveSettings } from '../../settings';
import { useWriter } from '../drafts/use-suggestion';
import { Choice } from '../parts/choice';
import { t } from '../words/t';

/** Whether drafts may begin with a suggestion. Off until asked for; where the browser has no writer, it says so. */
export function SuggestSetting({ settings: { suggestDrafts } }: { settings: Settings }) {
  const writer = useWriter();
  if (writer === undefined) return null;
  return (
    <section class="settings-section" aria-label={t('suggestSetting')}>
      {writer === null ? (
        <p class="settings-note">{t('suggestNone')}</p>
      ) : (
        <Choice
          label={t('suggestSetting')}
          hint={t(writer === 'ready' ? 'suggestSettingHint' : 'suggestSettingDownload')}
          value={suggestDrafts ? 'on' : 'off'}
          options={[
            { id: 'off', label: t('suggestOff') },
            { id: 'on', label: t('suggestOn') },
          ]}
          onChange={(value) => void saveSettings({ suggestDrafts: value === 'on' })}
          testId="suggest-setting"
        />
      )}
    </section>
  );
}
