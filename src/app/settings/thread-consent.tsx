import { useState } from 'preact/hooks';
import { hasThreadConsent, threadConsentVersion } from '../../consent';
import { type Settings, saveSettings } from '../../settings';
import { countThreadTexts, forgetThreadTexts } from '../../storage/facts/forget-thread-texts';
import { useLive } from '../base/use-live';
import { date } from '../words/ago';
import { number, plural, t } from '../words/t';

const points = ['what', 'when', 'where', 'risk', 'back'] as const;

/** The second agreement: whether conversations with leads are read. Asked apart, refused by doing nothing. */
export function ThreadConsent({ settings }: { settings: Settings }) {
  const isGiven = hasThreadConsent(settings);
  const accept = () => saveSettings({ threadConsent: { at: Date.now(), version: threadConsentVersion } });
  return (
    <section
      class="settings-section"
      aria-labelledby="settings-threads"
      data-testid="thread-consent"
      data-given={isGiven}
    >
      <h2 id="settings-threads">{t('threadsTitle')}</h2>
      <p class="settings-note">{t('threadsText')}</p>
      <dl class="thread-points">
        {points.map((point) => (
          <div key={point}>
            <dt>{t(`threads_${point}`)}</dt>
            <dd>{t(`threads_${point}_text`)}</dd>
          </div>
        ))}
      </dl>
      {isGiven ? (
        <>
          {settings.threadConsent && (
            <p role="status">{t('threadsGiven', date(settings.threadConsent.at))}</p>
          )}
          <button
            type="button"
            class="quiet bordered stop"
            data-testid="thread-consent-withdraw"
            onClick={() => void saveSettings({ threadConsent: null })}
          >
            {t('threadsWithdraw')}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="filled thread-accept"
          data-testid="thread-consent-accept"
          onClick={() => void accept()}
        >
          {t('threadsAccept')}
        </button>
      )}
      <StoredTexts />
    </section>
  );
}

/** What was read of them so far, and the way to delete it. */
function StoredTexts() {
  const count = useLive(() => countThreadTexts(), []);
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState<number | null>(null);
  const forget = async () => {
    setGone(await forgetThreadTexts());
    setAsking(false);
  };
  if (!count) return <p role="status">{gone === null ? '' : plural('threadTextsGone', gone)}</p>;
  return (
    <div class="thread-texts" data-testid="thread-texts" data-count={count}>
      <p>{plural('threadTexts', count)}</p>
      {asking ? (
        <fieldset class="thread-ask">
          <legend>{t('threadTextsSure', number(count))}</legend>
          <div class="row">
            <button
              type="button"
              class="quiet bordered stop"
              data-testid="thread-texts-delete"
              onClick={() => void forget()}
            >
              {t('threadTextsDelete')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {t('threadTextsKeep')}
            </button>
          </div>
        </fieldset>
      ) : (
        <button
          type="button"
          class="quiet bordered"
          data-testid="thread-texts-ask"
          onClick={() => setAsking(true)}
        >
          {t('threadTextsDeleteAsk')}
        </button>
      )}
    </div>
  );
}
