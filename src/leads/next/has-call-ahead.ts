import type { Outreach } from '../records/outreach';

/** "See you on Tuesday" must not make anybody forget Tuesday. */
export function hasCallAhead({ nextAt, nextWhy }: Outreach, now: number): boolean {
  return nextWhy === 'log-outcome' && nextAt !== null && nextAt > now;
}
