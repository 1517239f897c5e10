import type { Card } from '../../leads/card';
import { linkFor } from '../../leads/link-for';
import type { NextStep } from '../../leads/next-step';
import { Icon } from '../parts/icon';
import { sayStep } from '../words/step-words';
import { t } from '../words/t';

type Props = { card: Card; next: NextStep; now: number };

/** The next sensible step, with why, and the way there where it is a public one. */
export function CardStep({ card, next, now }: Props) {
  const { act, because } = sayStep(next, card, now);
  const url = next.channel === 'comment-reply' ? linkFor(card, 'comment-reply') : null;
  return (
    <p class="card-step" data-testid="next-step" data-step={next.step} data-because={next.because}>
      <b>{act}</b> <span class="card-step-because">{because}</span>
      {url && next.step !== 'wait' && next.step !== 'leave' && (
        <>
          {' '}
          <a class="card-step-link" href={url} target="_blank" rel="noreferrer">
            {t('openPost')}
            <Icon name="open" />
          </a>
        </>
      )}
    </p>
  );
}
