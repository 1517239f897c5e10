import { channelTo, future, noWord, type Rule, type Seen } from './act-facts';
import { neverAsks } from './asks-of-ours';
import { firstAct } from './first-act';
import { followUpAfter, unansweredAtMost } from './follow-up';
import { isInWords } from './in-order';
import type { ActReason, NextAct } from './next-act';
import { plannedFollowUp, restUntil } from './next-follow-up';
import { deafChannel, otherChannel } from './other-channel';
import type { Stage } from './outreach';
import { type Channel, countUnanswered, type Touch } from './touch';

const setAside: readonly Stage[] = ['known', 'not-a-fit', 'won', 'lost'];

/** What to do while nothing of theirs waits; the last rule always has something to say. */
export const silenceRules: readonly Rule[] = [
  leaveAside,
  rest,
  keepResting,
  closeGracefully,
  waitForDate,
  firstAct,
  giveTime,
  askDirectly,
  changeChannel,
  followUp,
];

function leaveAside({ outreach }: Seen): NextAct | null {
  return outreach && setAside.includes(outreach.stage) ? noWord('nothing', 'set-aside') : null;
}

function rest(seen: Seen): NextAct | null {
  return seen.unanswered >= unansweredAtMost ? restAct(seen, 'unanswered-enough') : null;
}

/** One kind last word, and rest after it. */
function closeGracefully(seen: Seen): NextAct | null {
  const { signals, unanswered, last, now } = seen;
  if (!signals.trend || !last || unanswered === 0) return null;
  const because = signals.trend.is === 'short' ? 'short-answers' : 'falling-answers';
  if (unanswered > 1) return restAct(seen, because);
  return { act: 'close-gracefully', because, channel: channelTo(last), at: future(seen.dueAt, now) };
}

/** After a rest nothing is written without a new reason; looking for one is free. */
function restAct({ last, now }: Seen, because: ActReason): NextAct {
  const at = restUntil(last?.at ?? now);
  return now < at ? noWord('rest', because, at) : noWord('look', 'rest-over');
}

/** A date the user chose; the one set by itself after a touch is left to their rhythm. */
function waitForDate({ outreach, touches, signals, now }: Seen): NextAct | null {
  const { snoozedUntil = null, nextAt = null } = outreach ?? {};
  if (snoozedUntil !== null && snoozedUntil > now) return noWord('give-time', 'put-off', snoozedUntil);
  const own = touches.findLast(({ direction }) => direction === 'out');
  if (nextAt === null || nextAt <= now || !own) return null;
  const bySelf = [1, 2, 3].map((unanswered) => followUpAfter(own.at, unanswered).at);
  const isBySelf = [...bySelf, plannedFollowUp(own.at, signals)].includes(nextAt);
  return isBySelf ? null : noWord('give-time', 'put-off', nextAt);
}

function beginOrGoOn({ card, touches, outreach, allowance, now, unanswered, dueAt }: Seen): NextAct | null {
  return firstAct({ card, touches, outreach, allowance, unanswered, dueAt }, now);
}

function giveTime({ signals, last, now, dueAt }: Seen): NextAct | null {
  if (now >= dueAt || !last) return null;
  if (plannedFollowUp(last.at, signals) <= now) return noWord('give-time', 'weekend', dueAt);
  const because = signals.silence?.state === 'normal' ? 'within-rhythm' : 'within-days';
  return noWord('give-time', because, dueAt);
}

function askDirectly({ touches, last }: Seen): NextAct | null {
  if (!last || !neverAsks(touches)) return null;
  return { act: 'ask-directly', because: 'never-asked', channel: channelTo(last), at: null };
}

function changeChannel({ touches, unanswered, card, bestChannel }: Seen): NextAct | null {
  if (deafChannel(touches, unanswered) === null) return null;
  const isConnected = card.person.degree === 1 || touches.some(isTheirMessage);
  const channel = otherChannel({ touches, unanswered, isConnected, best: bestChannel });
  return { act: 'change-channel', because: 'unanswered-twice', channel, at: null };
}

function followUp({ last, unanswered }: Seen): NextAct {
  const channel = last ? channelTo(last) : 'message';
  return { act: 'follow-up', because: whyFollowUp(last, unanswered), channel, at: null };
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

