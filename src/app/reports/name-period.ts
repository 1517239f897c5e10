import type { Period } from '../../leads/results/period';
import { language, t } from '../words/t';
import { toLocalInput } from '../words/to-local-input';

/** "16–22 Nov 2026", "November 2026", "Quarter 4, 2026". */
export function namePeriod({ kind, from, to }: Period): string {
  if (kind === 'month') return format({ month: 'long', year: 'numeric' }).format(from);
  if (kind === 'quarter') {
    const year = format({ year: 'numeric' }).format(from);
    return t('reportsQuarterOf', new Date(from).getMonth() / 3 + 1, year);
  }
  return format({ day: 'numeric', month: 'short', year: 'numeric' }).formatRange(from, lastMoment(to));
}

/** A day as a date field has it, `2026-11-16`. */
export function toDay(at: number): string {
  return toLocalInput(at).slice(0, 10);
}

/** The last day of a period, which ends with the midnight after it. */
export function lastDay({ to }: Period): string {
  return toDay(lastMoment(to));
}

function lastMoment(to: number): number {
  return to - 1;
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language(), options);
}
