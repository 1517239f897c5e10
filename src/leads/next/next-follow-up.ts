import type { Channel, Ordered } from '../records/touch';
import { isInWords } from '../talk/kind-of';
import { rhythmFrom } from '../talk/rhythm';
import type { Signals } from '../talk/signals';
import { followUpAfter, type NextWhy, restUntil, unansweredAtMost } from './follow-up-after';
import { isWeekend, nextMonday, workdayMorning } from './workday-morning';

const day = 24 * 60 * 60 * 1000;
/** Half as long again as they usually take: half of their answers come sooner than the usual. */
const patience = 1.5;
/** Sooner is a nudge, later is forgotten. */
const daysAtLeast = 2;
const daysAtMost = 14;

/**
 * When to come back to somebody. What they wrote is due since it came; three touches without an answer rest. Else their
 * rhythm decides, or 3 and 7 days: in the morning, never between Friday noon and Monday. Epoch ms, in the past when overdue.
 */
export function nextFollowUp(
  touches: Ordered,
  now: number,
  signals: Pick<Signals, 'rhythm' | 'unanswered'>,
): { at: number; why: NextWhy } {
  const last = touches.findLast(({ at }) => at <= now);
  if (!last) return { at: onAllowedDay(now, now), why: 'follow-up' };
  if (last.direction === 'in' && !last.live && isInWords(last)) return { at: last.at, why: 'answer' };
  if (signals.unanswered >= unansweredAtMost) return { at: restUntil(last.at), why: 'rest-over' };
  return { at: onAllowedDay(plannedFollowUp(last.at, signals, last.channel), now), why: 'follow-up' };
}

/** The day it would be, were today no weekend. `from`: the moment of the last touch; `channel`: its way. */
export function plannedFollowUp(
  from: number,
  { rhythm, unanswered }: Pick<Signals, 'rhythm' | 'unanswered'>,
  channel: Channel,
): number {
  if (!rhythm || rhythm.n < rhythmFrom) return followUpAfter(from, Math.max(1, unanswered), channel);
  const days = Math.ceil((rhythm.median * patience) / day);
  return workdayMorning(from, Math.min(daysAtMost, Math.max(daysAtLeast, days)));
}

/** What is overdue on a weekend waits until Monday. */
function onAllowedDay(planned: number, now: number): number {
  return planned <= now && isWeekend(now) ? nextMonday(now) : planned;
}
