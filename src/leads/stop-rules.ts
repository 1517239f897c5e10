import { channelTo, noWord, type Rule, type Seen } from './act-facts';
import { unansweredAtMost } from './follow-up';
import type { NextAct } from './next-act';
import { workdayMorning } from './workday-morning';

const restDays = 90;
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
function remindLater({ stop, touches, now, unanswered }: Seen): NextAct | null {
  const said = touches.findLast(({ direction }) => direction === 'in');
  if (stop?.kind !== 'later' || !said) return null;
  const at = workdayMorning(stop.at ?? said.at, stop.at === null ? restDays : 0);
  if (now < at) return noWord('remind-later', 'said-later', at);
  const isKept = touches.some((touch) => touch.direction === 'out' && touch.at >= at);
  if (isKept || unanswered >= unansweredAtMost) return null;
  return { act: 'follow-up', because: 'later-is-now', channel: channelTo(said), at: null };
}

/** The morning after they are back. */
function waitForReturn({ stop, touches, outreach, now, unanswered, ...facts }: Seen): NextAct | null {
  if (stop?.kind !== 'out-of-office' || unanswered >= unansweredAtMost) return null;
  const told = inOrder(facts.card.touches.length > 0 ? facts.card.touches : touches).at(-1);
  const at = stop.until === null ? workdayMorning(told?.at ?? now, awayDays) : workdayMorning(stop.until, 1);
  return now < at ? noWord('give-time', 'out-of-office', at) : null;
}

