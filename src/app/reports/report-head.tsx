import {
  type Period,
  type PeriodKind,
  periodAt,
  periodKinds,
  rangeOf,
  stepPeriod,
} from '../../leads/results/period';
import { useKeys } from '../base/use-keys';
import { Choice } from '../parts/choice';
import { Icon } from '../parts/icon';
import { t } from '../words/t';
import { fromLocalInput } from '../words/to-local-input';
import { withParts } from '../words/with-parts';
import { lastDay, namePeriod, toDay } from './name-period';

type Props = { period: Period; now: number; onPeriod: (period: Period) => void };

/** Which period: its kind, a step back or forward, and the way to paper. */
export function ReportHead({ period, now, onPeriod }: Props) {
  const isLast = period.to > now;
  const step = (steps: number) => {
    if (steps < 0 || !isLast) onPeriod(stepPeriod(period, steps));
  };
  const isMirrored = document.documentElement.dir === 'rtl';
  useKeys({
    ArrowLeft: () => step(isMirrored ? 1 : -1),
    ArrowRight: () => step(isMirrored ? -1 : 1),
  });
  return (
    <header class="report-head">
      <div class="report-tools">
        <Choice
          label={t('reportsKind')}
          value={period.kind}
          options={periodKinds.map((id) => ({ id, label: t(`reportsKind_${id}`) }))}
          onChange={(kind) => onPeriod(changeKind(kind, period, now))}
          testId="report-kind"
        />
        <button
          type="button"
          class="quiet bordered"
          data-testid="report-print"
          onClick={() => window.print()}
        >
          {t('reportsPrint')}
        </button>
      </div>
      {period.kind === 'range' && <ReportRange period={period} onPeriod={onPeriod} />}
      <div class="report-when">
        <Step name={t('reportsBack')} direction="back" onClick={() => step(-1)} />
        <h2
          class={isLast ? 'report-so-far' : undefined}
          data-testid="report-period"
          data-from={toDay(period.from)}
          data-to={lastDay(period)}
          aria-live="polite"
        >
          {withParts(
            (name) => (isLast ? t('reportsSoFar', name) : name),
            <span class="report-name">{namePeriod(period)}</span>,
          )}
        </h2>
        <Step name={t('reportsForward')} direction="forward" onClick={() => step(1)} isOff={isLast} />
      </div>
    </header>
  );
}

type StepProps = { name: string; direction: 'back' | 'forward'; onClick: () => void; isOff?: boolean };

function Step({ name, direction, onClick, isOff = false }: StepProps) {
  return (
    <button
      type="button"
      class={`icon-button report-step report-${direction}`}
      aria-label={name}
      aria-keyshortcuts={direction === 'back' ? 'ArrowLeft' : 'ArrowRight'}
      title={name}
      data-testid={`report-${direction}`}
      disabled={isOff}
      onClick={onClick}
    >
      <Icon name="more" size={20} />
    </button>
  );
}

/** The period of the other kind in which this one ends, or now. */
function changeKind(kind: PeriodKind, period: Period, now: number): Period {
  if (kind === 'range') return rangeOf(period.from, period.to - 1);
  return periodAt(kind, Math.min(now, period.to - 1));
}

type ReportRangeProps = { period: Period; onPeriod: (period: Period) => void };

/** The first and the last day of a range. What is half typed is not taken. */
function ReportRange({ period, onPeriod }: ReportRangeProps) {
  const days = { first: toDay(period.from), last: lastDay(period) };
  const change = (which: 'first' | 'last', typed: string) => {
    const at = fromLocalInput(typed);
    if (at === null || !isDay(at)) return;
    // Whoever sets one end beyond the other begins a new range there.
    const isTurned = which === 'first' ? at >= period.to : at < period.from;
    const other = which === 'first' ? period.to - 1 : period.from;
    onPeriod(rangeOf(at, isTurned ? at : other));
  };
  return (
    <p class="report-range">
      <DayField label={t('reportsFrom')} value={days.first} onDay={(day) => change('first', day)} id="from" />
      <DayField label={t('reportsTo')} value={days.last} onDay={(day) => change('last', day)} id="to" />
    </p>
  );
}

type FieldProps = { label: string; value: string; onDay: (day: string) => void; id: string };

function DayField({ label, value, onDay, id }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        required
        value={value}
        data-testid={`report-${id}`}
        onChange={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </label>
  );
}

/** While a year is typed, the field holds days of the first century. */
function isDay(at: number): boolean {
  const year = new Date(at).getFullYear();
  return year >= 2003 && year <= 2200;
}
