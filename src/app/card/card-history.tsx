import type { Touch } from '../../leads/records/touch';
import { Fold } from '../parts/fold';
import { date } from '../words/ago';
import { sayTouch } from '../words/say-touch';
import { aside, isolate, t } from '../words/t';
import { withParts } from '../words/with-parts';

type Props = { touches: readonly Touch[]; now: number };

/** Everything said either way, newest first. */
export function CardHistory({ touches, now }: Props) {
  if (touches.length === 0) return null;
  return (
    <section>
      <h3 class="eyebrow">{t('history')}</h3>
      <ol class="touches" data-testid="history">
        {touches.map((touch) => (
          <li key={touch.id} class="touch" data-direction={touch.direction} data-channel={touch.channel}>
            <p class="touch-what">
              {withParts(
                (day) => aside(sayTouch(touch, now), day),
                <span class="person-facts">{date(touch.at)}</span>,
              )}
            </p>
            {touch.text && <Fold text={touch.text} class="touch-text" />}
            {touch.gave && <p class="person-facts">{t('historyGave', isolate(touch.gave))}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
