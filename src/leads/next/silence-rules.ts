import { isDecided } from '../records/stage';
import type { Touch } from '../records/touch';
import { countUnanswered } from '../talk/count-unanswered';
import { neverAsks } from '../talk/never-asks';
import { deafChannel, otherChannel } from '../talk/other-channel';
import type { ActReason, NextAct } from './act-facts';
import { future, noWord, privateChannel, type Rule, type Seen, waitFor } from './act-facts';
import { chosenDate } from './chosen-date';
import { firstAct } from './first-act';
import { restUntil, unansweredAtMost } from './follow-up-after';

/** What to do while nothing of theirs waits; the last rule always has something to say. */
export const silenceRules: readonly Rule[] = [
  leaveAside,
  rest,
  keepResting,
  waitForDate,
  closeGracefully,
  firstAct,
  giveTime,
  askDirectly,
  changeChannel,
];

function leaveAside({ outreach }: Seen): NextAct | null {
  return outreach && isDecided(outreach.stage) ? noWord('nothing', 'set-aside') : null;
}

function rest(seen: Seen): NextAct | null {
  return seen.unanswered >= unansweredAtMost ? restAct(seen, 'unanswered-enough') : null;
}

/** Who was sent to rest by hand rests; by itself a stage only follows the third touch. */
function keepResting(seen: Seen): NextAct | null {
  const { outreach, touches, now } = seen;
  const isByHand = outreach?.stage === 'resting' && countUnanswered(touches) < unansweredAtMost;
  if (!isByHand) return null;
  const until = future(outreach.nextAt, now);
  return until === null ? restAct(seen, 'put-off') : noWord('rest', 'put-off', until);
}

/** One kind last word, and rest after it. */
function closeGracefully(seen: Seen): NextAct | null {
  const { signals, unanswered, touches, now } = seen;
  if (!signals.trend || unanswered === 0) return null;
  const because = signals.trend.is === 'short' ? 'short-answers' : 'falling-answers';
  if (unanswered > 1) return restAct(seen, because);
  const at = future(seen.dueAt, now);
  return { act: 'close-gracefully', because, channel: privateChannel(touches), at };
}

/** After a rest nothing is written without a new reason; looking for one is free. */
function restAct({ last, now }: Seen, because: ActReason): NextAct {
  const at = restUntil(last?.at ?? now);
  return now < at ? noWord('rest', because, at) : noWord('look', 'rest-over');
}

/** The one set by itself after a touch is left to their rhythm. */
function waitForDate(seen: Seen): NextAct | null {
  const at = chosenDate(seen);
  if (at === null) return null;
  return noWord(seen.outreach?.nextWhy === 'rest-over' ? 'rest' : 'give-time', 'put-off', at);
}

function giveTime(seen: Seen): NextAct | null {
  return seen.now < seen.dueAt ? waitFor(seen) : null;
}

function askDirectly({ touches }: Seen): NextAct | null {
  if (!neverAsks(touches)) return null;
  return { act: 'ask-directly', because: 'never-asked', channel: privateChannel(touches), at: null };
}

function changeChannel({ touches, unanswered, card, bestChannel }: Seen): NextAct | null {
  if (deafChannel(touches, unanswered) === null) return null;
  const isConnected = card.person.degree === 1 || touches.some(isTheirMessage);
  const channel = otherChannel({ touches, unanswered, isConnected, best: bestChannel });
  return { act: 'change-channel', because: 'unanswered-twice', channel, at: null };
}

/** What is left when no rule has anything to say. */
export function followUp({ last, touches, unanswered }: Seen): NextAct {
  const because = whyFollowUp(last, unanswered);
  return { act: 'follow-up', because, channel: privateChannel(touches), at: null };
}

function whyFollowUp(last: Touch | null, unanswered: number): ActReason {
  if (last?.live) return 'spoke-live';
  if (last?.direction === 'in') return 'they-reacted';
  return unanswered > 1 ? 'unanswered-twice' : 'unanswered-once';
}

/** Who has written a message can be written one. */
function isTheirMessage({ direction, channel }: Touch): boolean {
  return direction === 'in' && channel === 'message';
}
