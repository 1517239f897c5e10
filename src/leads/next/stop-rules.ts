import type { NextAct } from './act-facts';
import { noWord, privateChannel, type Rule, type Seen } from './act-facts';
import { restUntil, unansweredAtMost } from './follow-up-after';
import { workdayMorning } from './workday-morning';

/** Where an automatic reply does not say for how long. */
const awayDays = 7;

/** What they said about being contacted comes before everything else. */
export const stopRules: readonly Rule[] = [neverContact, proposeStop, remindLater, waitForReturn];

function neverContact({ doNotContact }: Seen): NextAct | null {
  return doNotContact ? noWord('nothing', 'do-not-contact') : null;
}

function proposeStop({ stop }: Seen): NextAct | null {
  return stop?.kind === 'hard' ? noWord('propose-do-not-contact', 'hard-stop') : null;
}

/** On the day they named, or after a rest, it is followed up once. */
function remindLater({ stop, touches, heardAt, now, unanswered }: Seen): NextAct | null {
  if (stop?.kind !== 'later' || heardAt === null) return null;
  const at = stop.at === null ? restUntil(heardAt) : workdayMorning(stop.at, 0);
  if (now < at) return noWord('remind-later', 'said-later', at);
  const isKept = touches.some((touch) => touch.direction === 'out' && touch.at >= at);
  if (isKept || unanswered >= unansweredAtMost) return null;
  return { act: 'follow-up', because: 'later-is-now', channel: privateChannel(touches), at: null };
}

/** The morning after the last day they named. Three unanswered touches rest all the same. */
function waitForReturn({ stop, heardAt, now, unanswered }: Seen): NextAct | null {
  if (stop?.kind !== 'out-of-office' || heardAt === null || unanswered >= unansweredAtMost) return null;
  const at = stop.until === null ? workdayMorning(heardAt, awayDays) : workdayMorning(stop.until, 1);
  return now < at ? noWord('give-time', 'out-of-office', at) : null;
}
