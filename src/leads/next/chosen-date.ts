import { countUnanswered } from '../talk/count-unanswered';
import type { Seen } from './act-facts';
import { followUpAfter, unansweredAtMost } from './follow-up-after';
import { plannedFollowUp } from './next-follow-up';

/** Until when the user wants nothing done; null = they said nothing. What a touch set by itself is no choice of theirs. */
export function chosenDate({ outreach, touches, signals, last, now }: Seen): number | null {
  const { snoozedUntil = null, nextAt = null } = outreach ?? {};
  if (snoozedUntil !== null && snoozedUntil > now) return snoozedUntil;
  const own = touches.findLast(({ direction }) => direction === 'out');
  if (nextAt === null || nextAt <= now || !last) return null;
  const rests = countUnanswered(touches) >= unansweredAtMost;
  const steps = rests ? [1, 2, unansweredAtMost] : [1, 2];
  const bySelf = [own ?? last, last].flatMap(({ at, channel }) => [
    ...steps.map((unanswered) => followUpAfter(at, unanswered, channel)),
    plannedFollowUp(at, signals, channel),
  ]);
  return bySelf.includes(nextAt) ? null : nextAt;
}
