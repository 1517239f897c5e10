import type { Card } from '../records/card';
import type { Outreach } from '../records/outreach';
import { type Channel, keepInOrder, type Ordered, type Touch } from '../records/touch';
import { isInWords, kindOf } from '../talk/kind-of';
import { readSignals, type Signals } from '../talk/signals';
import type { Stop } from '../words/stop';
import { nextFollowUp, plannedFollowUp } from './next-follow-up';

/** What to do next about a person, or not to do. */
export const nextActs = [
  'answer-now',
  'answer-comment',
  'message',
  'invite-with-note',
  'invite',
  'inmail',
  'look',
  'give-time',
  'follow-up',
  'change-channel',
  'ask-directly',
  'ask-for-call',
  'close-gracefully',
  'rest',
  'propose-do-not-contact',
  'remind-later',
  'log-outcome',
  'nothing',
] as const;
export type NextActName = (typeof nextActs)[number];

/** Why; the app puts it into words. */
export type ActReason =
  | 'asked'
  | 'commented'
  | 'connected'
  | 'answered-publicly'
  | 'not-connected'
  | 'notes-used-up'
  | 'invitations-used-up'
  | 'they-replied'
  | 'call-was-due'
  | 'within-days'
  | 'accepted'
  | 'invitation-open'
  | 'invitation-ignored'
  | 'unanswered-once'
  | 'unanswered-twice'
  | 'unanswered-enough'
  | 'do-not-contact'
  | 'hard-stop'
  | 'said-later'
  | 'later-is-now'
  | 'out-of-office'
  | 'question-open'
  | 'question-how'
  | 'asked-how'
  | 'quick-turns'
  | 'replied-briefly'
  | 'call-ahead'
  | 'set-aside'
  | 'put-off'
  | 'rest-over'
  | 'short-answers'
  | 'falling-answers'
  | 'within-rhythm'
  | 'weekend'
  | 'never-asked'
  | 'spoke-live'
  | 'they-reacted';

/** `channel`: where; null where nothing is written. `at`: not before then, epoch ms; null = now. */
export type NextAct = { act: NextActName; because: ActReason; channel: Channel | null; at: number | null };

/** What LinkedIn still lets the user send this week, by the limits they set. */
export type Allowance = { hasInvitations: boolean; hasNotes: boolean };

/** `touches`: all of the person's. `signals`: of these touches. `stop`: what their newest words say. */
export type ActFacts = {
  touches: Ordered;
  outreach: Outreach | null;
  card: Card;
  signals: Signals;
  stop: Stop | null;
  asksToTalk: boolean;
  doNotContact: boolean;
  allowance: Allowance;
  bestChannel: Channel | null;
};

/**
 * The facts as the rules see them: `touches` without automatic replies and what is to come. `heardAt`:
 * when their newest words came, an automatic reply among them. `dueAt`: when a follow-up is, or was, due.
 */
export type Seen = ActFacts & {
  now: number;
  unanswered: number;
  last: Touch | null;
  heardAt: number | null;
  dueAt: number;
};

/** What to do; null = the rule has nothing to say. */
export type Rule = (seen: Seen) => NextAct | null;

export function seeFacts(facts: ActFacts, now: number): Seen {
  const past = keepInOrder(facts.touches, ({ at }) => at <= now);
  const touches = keepInOrder(past, (touch) => kindOf(touch) !== 'away');
  const signals = touches.length === past.length ? facts.signals : readSignals(touches, now);
  const dueAt = nextFollowUp(touches, now, signals).at;
  const heardAt = past.findLast(({ direction }) => direction === 'in')?.at ?? null;
  const { unanswered } = signals;
  return { ...facts, touches, signals, now, unanswered, last: touches.at(-1) ?? null, heardAt, dueAt };
}

export function isCallAhead({ outreach, now }: Seen): boolean {
  return outreach?.nextWhy === 'log-outcome' && outreach.nextAt !== null && outreach.nextAt > now;
}

/** Null = it has come already. */
export function future(at: number | null, now: number): number | null {
  return at !== null && at > now ? at : null;
}

/** An invitation's note, or a tap, is answered with a message. */
export function channelTo({ channel }: Pick<Touch, 'channel'>): Channel {
  return channel === 'invitation-note' || !isInWords({ channel }) ? 'message' : channel;
}

const inPublic: readonly Channel[] = ['comment-reply', 'reaction'];

/** Where the two wrote each other last, out of the public. */
export function privateChannel(touches: readonly Touch[]): Channel {
  const last = touches.findLast((touch) => !touch.live && !inPublic.includes(touch.channel));
  return last ? channelTo(last) : 'message';
}

/** Waiting for the day of the next touch. */
export function waitFor({ last, signals, now, dueAt }: Seen): NextAct {
  const isLate = last !== null && plannedFollowUp(last.at, signals, last.channel) <= now;
  const isUsual = signals.silence?.state === 'normal';
  const because = isLate ? 'weekend' : isUsual ? 'within-rhythm' : 'within-days';
  return noWord('give-time', because, dueAt);
}

/** An act in which nothing is written. */
export function noWord(act: NextActName, because: ActReason, at: number | null = null): NextAct {
  return { act, because, channel: null, at };
}
