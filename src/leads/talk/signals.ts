import { type Channel, keepInOrder, type Ordered, type Touch } from '../records/touch';
import { type Balance, readBalance } from './balance';
import { countUnanswered } from './count-unanswered';
import { countsAsAnswer, kindOf } from './kind-of';
import { type LengthTrend, readLengthTrend } from './length-trend';
import { findOpenQuestions, type OpenQuestions } from './open-questions';
import { type Rhythm, readRhythm, readSilence, type Silence } from './rhythm';

/** On which channels their words came, most first. `n`: over all of them. */
export type AnswersOn = { channels: { channel: Channel; n: number }[]; n: number };

/** The last time both talked at once. `ago` in ms. */
export type LastTalk = { at: number; channel: Channel; ago: number };

/** What a conversation tells. Null = there is too little to say it. Times and lengths of time in ms. */
export type Signals = {
  /** How long they take to answer. */
  rhythm: Rhythm | null;
  /** Null = nothing waits for an answer of theirs. */
  silence: Silence | null;
  /** How long the seller takes. */
  ownSpeed: Rhythm | null;
  balance: Balance;
  trend: LengthTrend | null;
  /** Touches in a row without an answer. */
  unanswered: number;
  questions: OpenQuestions;
  answersOn: AnswersOn | null;
  lastTalk: LastTalk | null;
};

/** One answer on WhatsApp makes nobody somebody who answers on WhatsApp. */
const answersFrom = 3;

/**
 * Everything one person's touches tell. Nothing after `now` has happened yet, and what
 * a machine wrote while they were out tells nothing of them.
 */
export function readSignals(touches: Ordered, now: number): Signals {
  const past = keepInOrder(touches, (touch) => touch.at <= now && kindOf(touch) !== 'away');
  const rhythm = readRhythm(past, 'in');
  return {
    rhythm,
    silence: readSilence(past, rhythm, now),
    ownSpeed: readRhythm(past, 'out'),
    balance: readBalance(past),
    trend: readLengthTrend(past),
    unanswered: countUnanswered(past),
    questions: findOpenQuestions(past),
    answersOn: readAnswersOn(past),
    lastTalk: readLastTalk(past, now),
  };
}

function readAnswersOn(past: readonly Touch[]): AnswersOn | null {
  const answers = past.filter((touch) => touch.direction === 'in' && countsAsAnswer(touch));
  if (answers.length < answersFrom) return null;
  const counts = new Map<Channel, number>();
  for (const { channel } of answers) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const channels = [...counts].map(([channel, n]) => ({ channel, n }));
  return { channels: channels.toSorted(byCount), n: answers.length };
}

function byCount(left: { channel: Channel; n: number }, right: { channel: Channel; n: number }): number {
  return right.n - left.n || (left.channel < right.channel ? -1 : 1);
}

function readLastTalk(past: readonly Touch[], now: number): LastTalk | null {
  const talk = past.findLast(({ live }) => live);
  return talk ? { at: talk.at, channel: talk.channel, ago: now - talk.at } : null;
}
