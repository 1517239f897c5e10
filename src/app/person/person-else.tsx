import type { Act } from '../../leads/next/act';
import type { NextAct } from '../../leads/next/act-facts';
import { DoNotContactButton } from '../card/do-not-contact-button';
import { Icon } from '../parts/icon';
import { t } from '../words/t';

type Props = { next: NextAct; onAct: (act: Act) => void };

/** What overrides every proposal: a rest, or never again. */
export function PersonElse({ next, onAct }: Props) {
  const isBarred = next.because === 'do-not-contact';
  const isProposed = next.act === 'propose-do-not-contact';
  return (
    <fieldset class="person-else">
      <legend class="visually-hidden">{t('personElse')}</legend>
      {!isBarred && (
        <button type="button" class="quiet bordered" data-testid="rest" onClick={() => onAct({ is: 'rest' })}>
          <Icon name="clock" /> {t('personRest')}
        </button>
      )}
      {!isBarred && !isProposed && <DoNotContactButton onAct={onAct} />}
      {isBarred && (
        <>
          <p class="person-facts">{t('personBarred')}</p>
          <button
            type="button"
            class="quiet bordered"
            data-testid="contact-again"
            onClick={() => onAct({ is: 'contact-again' })}
          >
            {t('personContactAgain')}
          </button>
        </>
      )}
    </fieldset>
  );
}
