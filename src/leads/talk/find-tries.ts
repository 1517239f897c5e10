import type { Channel, Ordered, Touch } from '../records/touch';
import { countsAsAnswer } from './kind-of';

/** One attempt to reach somebody, with what came of it. */
export type Try = { channel: Channel; at: number; answered: boolean };

const day = 24 * 60 * 60 * 1000;
/** After so long without an answer, none is waited for. */
const waitingDays = 14;

/** A touch out, or several on one channel within a day: several lines are often sent one by one. */
type Attempt = { channel: Channel; at: number; lastAt: number; live: boolean; answeredAt: number | null };

/**
 * Every try with one person whose waiting is over: live, answered (there or, later on, elsewhere), or `waitingDays`
 * old. An answer, on whatever channel, belongs to the last try before it, and to that one only: three e-mails until
 * somebody answers are one of three, and a call of the seller's own is its own answer. `touches`: all of one person's,
 * in any order.
 */
export function findTries(touches: Ordered, now: number): Try[] {
  const attempts = readAttempts(touches);
  const lastAnswerAt = Math.max(...touches.filter(countsAsAnswer).map(({ at }) => at));
  return attempts
    .filter(({ live, lastAt }) => live || lastAnswerAt >= lastAt || now - lastAt >= waitingDays * day)
    .map(({ channel, at, live, answeredAt }) => ({ channel, at, answered: live || answeredAt !== null }));
}

function readAttempts(touches: Ordered): Attempt[] {
  const attempts: Attempt[] = [];
  for (const touch of touches) {
    const last = attempts.at(-1);
    if (touch.direction === 'in') {
      if (last && countsAsAnswer(touch)) last.answeredAt ??= touch.at;
    } else if (last && isMoreOf(last, touch)) last.lastAt = touch.at;
    else attempts.push(startAttempt(touch));
  }
  return attempts;
}

function startAttempt({ channel, at, live }: Touch): Attempt {
  return { channel, at, lastAt: at, live, answeredAt: null };
}

function isMoreOf(last: Attempt, touch: Touch): boolean {
  const isSame = last.channel === touch.channel && last.live === touch.live;
  return isSame && !touch.live && last.answeredAt === null && touch.at - last.at < day;
}
