import { mayAskForCall } from '../records/stage';
import { keepInOrder, type Touch } from '../records/touch';
import { countQuickTurns } from '../talk/count-quick-turns';
import { isInWords } from '../talk/kind-of';
import type { NextAct } from './act-facts';
import { channelTo, future, isCallAhead, noWord, type Rule, type Seen } from './act-facts';
import { callDays } from './call-candidate';
import { chosenDate } from './chosen-date';
import { unansweredAtMost } from './follow-up-after';

const day = 24 * 60 * 60 * 1000;
/** A talk is due after so many quick turns. */
const quickTurns = 3;

/** What is the seller's turn. */
export const answerRules: readonly Rule[] = [
  logOutcome,
  answerQuestion,
  askForCall,
  answerReply,
  waitForCall,
];

function logOutcome({ outreach, now }: Seen): NextAct | null {
  const isDue = outreach?.nextWhy === 'log-outcome' && outreach.nextAt !== null && outreach.nextAt <= now;
  return isDue ? { act: 'log-outcome', because: 'call-was-due', channel: 'other', at: null } : null;
}

function answerQuestion(seen: Seen): NextAct | null {
  const question = seen.signals.questions.theirs.at(-1);
  if (!question) return null;
  const because = seen.asksToTalk ? 'question-how' : 'question-open';
  return { act: 'answer-now', because, channel: channelTo(question), at: answerAt(seen) };
}

/** Where they showed interest lately and no talk has been, or is agreed. After an own touch it waits for its day. */
function askForCall(seen: Seen): NextAct | null {
  const { touches, now, asksToTalk, unanswered, last, outreach } = seen;
  const isClosed = outreach !== null && !mayAskForCall(outreach.stage);
  if (isClosed || unanswered >= unansweredAtMost || isCallAhead(seen) || !last) return null;
  const isFresh = ({ at }: Touch) => now - at <= callDays * day;
  const fresh = keepInOrder(touches, isFresh);
  const theirs = fresh.findLast((touch) => touch.direction === 'in' && isInWords(touch));
  if (!theirs || fresh.some(({ live }) => live)) return null;
  const isQuick = countQuickTurns(keepInOrder(fresh, isInWords)) >= quickTurns;
  const isPutOff = !isTheirs(last) && chosenDate(seen) !== null;
  if (isPutOff || (!asksToTalk && !isQuick)) return null;
  const at = isTheirs(last) ? null : future(seen.dueAt, now);
  return {
    act: 'ask-for-call',
    because: asksToTalk ? 'asked-how' : 'quick-turns',
    channel: channelTo(theirs),
    at,
  };
}

/** A reaction asks for no answer, and what was said in a talk had one. */
function answerReply(seen: Seen): NextAct | null {
  const { last, signals } = seen;
  if (!last || !isTheirs(last)) return null;
  const because = signals.trend?.is === 'short' ? 'replied-briefly' : 'they-replied';
  return { act: 'answer-now', because, channel: channelTo(last), at: answerAt(seen) };
}

/** An answer the user put off keeps its day. */
function answerAt({ outreach, now }: Seen): number | null {
  return outreach?.nextWhy === 'answer' ? future(outreach.nextAt, now) : null;
}

/** Their words, waiting. */
function isTheirs(touch: Touch): boolean {
  return touch.direction === 'in' && !touch.live && isInWords(touch);
}

function waitForCall(seen: Seen): NextAct | null {
  return isCallAhead(seen) ? noWord('give-time', 'call-ahead', seen.outreach?.nextAt ?? null) : null;
}
