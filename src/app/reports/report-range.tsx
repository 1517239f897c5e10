import { type Period, rangeOf } from '../../leads/results/period';
import { fromLocalInput } from '../words/local-input';
import { t } from '../words/t';
import { lastDay, toDay } from './report-words';

type Props = { period: Period; onPeriod: (period: Period) => void };

/** The first and the last day of a range. What is half typed is not taken. */
export function ReportRange({ period, onPeriod }: Props) {
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
