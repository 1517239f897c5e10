import { useState } from 'preact/hooks';
import { consentVersion } from '../../consent';
import { saveSettings } from '../../settings';
import { Logo } from '../parts/logo';
import { t } from '../words/t';

const points = ['What', 'When', 'Where', 'Risk'] as const;

/** The first screen: what is read, when, where it stays, whose risk it is. */
export function Consent() {
  const [declined, setDeclined] = useState(false);
  const accept = () => saveSettings({ consent: { at: Date.now(), version: consentVersion } });
  if (declined) return <Declined onBack={() => setDeclined(false)} />;
  return (
    <main class="consent">
      <Logo />
      <h1>{t('consentTitle')}</h1>
      <p class="consent-lead">{t('consentLead')}</p>
      <dl class="consent-points">
        {points.map((point) => (
          <div key={point}>
            <dt>{t(`consent${point}`)}</dt>
            <dd>{t(`consent${point}Text`)}</dd>
          </div>
        ))}
      </dl>
      <div class="consent-choice">
        <button type="button" class="filled" data-testid="consent-accept" onClick={accept}>
          {t('consentAccept')}
        </button>
        <button type="button" class="quiet" onClick={() => setDeclined(true)}>
          {t('consentNotNow')}
        </button>
      </div>
    </main>
  );
}

function Declined({ onBack }: { onBack: () => void }) {
  return (
    <main class="consent">
      <Logo />
      <h1>{t('declinedTitle')}</h1>
      <p class="consent-lead">{t('declinedText')}</p>
      <div class="consent-choice">
        <button type="button" class="quiet bordered" onClick={onBack}>
          {t('declinedBack')}
        </button>
      </div>
    </main>
  );
}
