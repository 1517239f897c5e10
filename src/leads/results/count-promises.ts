import type { Outreach } from '../records/outreach';
import { isClosed } from '../records/stage';
import { groupBy } from '../text/group-by';
import { readShare, type Share } from '../text/read-share';
import { isWithin, type Period } from './period';
import type { Promised } from './read-promises';
import type { ReportFacts } from './report-facts';

/** `answered`: promises kept of `tries` due; `open`: those whose time is not up. `why`: as in `Outreach.nextWhy`. */
export type PromiseRow = Share & { why: string; open: number };
/** `overdue`: people who wait now, whatever the period. */
export type Promises = Share & { open: number; rows: PromiseRow[]; overdue: number };

/** Promises whose date fell in the period and still stood then: kept is who was turned to by the end of the next working day. */
export function countPromises(
  promised: readonly Promised[],
  period: Period,
  now: number,
): Omit<Promises, 'overdue'> {
  const due = promised.filter(({ at }) => isWithin(at, period, now));
  const rows = [...groupBy(due, ({ why }) => why)].map(([why, theirs]) => ({ why, ...tally(theirs) }));
  return { ...tally(due), rows: rows.sort((left, right) => (left.why < right.why ? -1 : 1)) };
}

function tally(due: readonly Promised[]): Share & { open: number } {
  const count = (state: Promised['state']) => due.filter((one) => one.state === state).length;
  return { ...readShare(count('done'), count('done') + count('missed')), open: count('open') };
}

/** People whose promise is due now and open, the same as on the list of the day. */
export function countOverdue({ outreach, known }: ReportFacts, now: number): number {
  const barred = new Set(
    known.filter(({ reason }) => reason === 'do-not-contact').map(({ personId }) => personId),
  );
  const isOpen = ({ stage, nextAt, snoozedUntil }: Outreach) =>
    nextAt !== null && nextAt <= now && !isClosed(stage) && (snoozedUntil ?? 0) <= now;
  return outreach.filter((row) => isOpen(row) && !barred.has(row.personId)).length;
}
