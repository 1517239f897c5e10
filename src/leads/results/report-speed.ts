import { readQuartiles } from '../text/quartiles';
import { readShare, type Share } from '../text/read-share';
import type { Path } from './report-path';
import { isWithin, type Period } from './report-period';

const hour = 60 * 60 * 1000;

/** How long people waited from their first reason to the first touch. `median` in ms, null for nobody. */
export type Speed = { n: number; median: number | null; within24: Share; within72: Share };

/** The seller's own speed with everybody first reached in the period. */
export function countSpeed(paths: readonly Path[], period: Period, now: number): Speed {
  const waits = paths.flatMap((path) => (isWithin(path.at.reached, period, now) ? readWait(path) : []));
  const within = (hours: number) => waits.filter((wait) => wait <= hours * hour).length;
  return {
    n: waits.length,
    median: readQuartiles(waits)?.median ?? null,
    within24: readShare(within(24), waits.length),
    within72: readShare(within(72), waits.length),
  };
}

/** Nobody waits for a touch that came before their reason, and one without an exact time tells no speed. */
function readWait({ first, at: { engaged } }: Path): number[] {
  if (first === null || engaged === null || first.when !== undefined || first.at < engaged) return [];
  return [first.at - engaged];
}
