import { type Path, type PathStep, pathSteps } from './report-path';
import { isWithin, type Period } from './report-period';

/**
 * One step of the funnel. `count`: people who took it in the period. `k` of `n`: of those who took the step before it
 * in the period, how many have taken this one since, by now; the first step has no step before it. Nobody becomes new
 * later on: of those who engaged, they are who did so for the first time.
 */
export type FunnelRow = { step: PathStep; count: number; n: number; k: number };

/** The way from reactions to orders, everybody counted once per step, at the time they took it first. */
export function countFunnel(paths: readonly Path[], period: Period, now: number): FunnelRow[] {
  return pathSteps.map((step, index) => {
    const before = pathSteps[index - 1];
    const entered = before === undefined ? [] : paths.filter((path) => takesStep(path, before, period, now));
    const went = entered.filter((path) =>
      step === 'new' ? takesStep(path, step, period, now) : isBy(path.at[step], now),
    );
    const count = paths.filter((path) => takesStep(path, step, period, now)).length;
    return { step, count, n: entered.length, k: went.length };
  });
}

/** Engaged is who gave any reason in the period; every other step is taken once. */
function takesStep(path: Path, step: PathStep, period: Period, now: number): boolean {
  if (step === 'engaged') return path.reasons.some((at) => isWithin(at, period, now));
  return isWithin(path.at[step], period, now);
}

function isBy(at: number | null, now: number): boolean {
  return at !== null && at <= now;
}
