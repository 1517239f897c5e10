import type { Decision } from '../records/outreach';
import type { ReportFacts } from './report-facts';
import { isWithin, type Period } from './report-period';

/** People who were let rest, who must not be contacted any more, and who were lost, in the period. */
export type Endings = { rests: number; stops: number; lost: number };

/** From the log of decisions. What a page's reading changed by itself is not in it, and so not in here. */
export function countEndings(
  { decisions, outcomes }: Pick<ReportFacts, 'decisions' | 'outcomes'>,
  period: Period,
  now: number,
): Endings {
  const made = decisions.filter(({ at }) => isWithin(at, period, now));
  const lost = outcomes.filter(({ kind, at }) => kind === 'lost' && isWithin(at, period, now));
  return {
    rests: countPeople(made.filter(startsRest)),
    stops: countPeople(made.filter(({ barred }) => barred === true)),
    lost: countPeople(lost),
  };
}

/** Who is further than talking rests without changing the stage. */
function startsRest({ before, after }: Decision): boolean {
  const isMoved = after.stage === 'resting' && before?.stage !== 'resting';
  return isMoved || (after.nextWhy === 'rest-over' && before?.nextWhy !== 'rest-over');
}

function countPeople(rows: readonly { personId: string }[]): number {
  return new Set(rows.map(({ personId }) => personId)).size;
}
