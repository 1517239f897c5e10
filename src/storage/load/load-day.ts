import type { Decision } from '../../leads/records/outreach';
import { isSetAside } from '../../leads/records/stage';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';

/** What became of people today. Everybody counts once; who was reached counts as that, whatever came after. */
export type DayCounts = { reached: number; putOff: number; setAside: number };

type What = keyof DayCounts | null;

/** What was decided since midnight, one by one or in bulk, by people. */
export async function loadDay(now: number): Promise<DayCounts> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const decisions = await db.decisions.where('at').aboveOrEqual(midnight).sortBy('at');
  const people = [...groupBy(decisions, ({ personId }) => personId).values()].map(whatBecame);
  const count = (what: What) => people.filter((one) => one === what).length;
  return { reached: count('reached'), putOff: count('putOff'), setAside: count('setAside') };
}

/** `decisions`: one person's, oldest first. */
function whatBecame(decisions: readonly Decision[]): What {
  if (decisions.some(({ touch, at }) => touch?.direction === 'out' && isSameDay(touch.at, at)))
    return 'reached';
  const last = decisions.at(-1);
  return last ? whatChanged(last) : null;
}

/** What is noted later was not done that day. */
function isSameDay(left: number, right: number): boolean {
  return new Date(left).setHours(0, 0, 0, 0) === new Date(right).setHours(0, 0, 0, 0);
}

function whatChanged({ before, after, touch, outcome }: Decision): What {
  if (isSetAside(after.stage)) return 'setAside';
  const isLater = (field: 'snoozedUntil' | 'nextAt') =>
    after[field] !== null && after[field] !== (before?.[field] ?? null);
  return !touch && !outcome && (isLater('snoozedUntil') || isLater('nextAt')) ? 'putOff' : null;
}
