import type { Meter } from '../../leads/posts/read-meter';
import { Icon } from '../parts/icon';
import { t } from '../words/t';
import { meterAdvice, meterExplanation, sayMeter } from './say-meter';

/** Reposts show once a page has said something about them; reactions and comments always. */
export function Meters({ meters }: { meters: Meter[] }) {
  const shown = meters.filter(({ kind, state }) => kind !== 'repost' || state !== 'unknown');
  return (
    <div class="meters">
      {shown.map((meter) => (
        <MeterRow key={meter.kind} meter={meter} />
      ))}
    </div>
  );
}

/** What LinkedIn states beside what was seen, and the next act while they differ. */
function MeterRow({ meter }: { meter: Meter }) {
  const advice = meterAdvice(meter);
  const explanation = meterExplanation(meter);
  return (
    <div
      class="meter"
      data-testid="meter"
      data-kind={meter.kind}
      data-seen={meter.seen}
      data-stated={meter.stated ?? ''}
      data-state={meter.state}
      data-hidden={meter.hidden}
      data-organisations={meter.organisations}
    >
      <span class="meter-kind">{t(`meter_${meter.kind}`)}</span>
      <span class="meter-bar" aria-hidden="true">
        <span class="meter-fill" style={{ inlineSize: `${share(meter)}%` }} />
      </span>
      <span class="meter-count">
        {sayMeter(meter)}
        {meter.state === 'complete' && <Icon name="check" title={t('meterComplete')} />}
      </span>
      {advice && <span class="meter-advice">{advice}</span>}
      {explanation && <span class="meter-explanation">{explanation}</span>}
    </div>
  );
}

function share({ seen, stated, state }: Meter): number {
  if (state === 'complete') return 100;
  if (!stated) return 0;
  return Math.min(100, (seen / stated) * 100);
}
