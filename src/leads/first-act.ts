import type { Card } from './card';
import type { NextAct, NextActName } from './next-act';
import { type Allowance, type NextStep, nextStep, type Step } from './next-step';
import type { Outreach } from './outreach';
import type { Channel, Touch } from './touch';

/** The touches oldest first, without automatic replies. `dueAt`: when a follow-up would be due. */
export type FirstFacts = {
  card: Card;
  touches: readonly Touch[];
  outreach: Outreach | null;
  allowance: Allowance;
  unanswered: number;
  dueAt: number;
};

const actOf: Record<Step, NextActName> = {
  'answer-comment': 'answer-comment',
  message: 'message',
  'invite-with-note': 'invite-with-note',
  invite: 'invite',
  inmail: 'inmail',
  'other-channel': 'change-channel',
  answer: 'answer-now',
  'follow-up': 'follow-up',
  'log-outcome': 'log-outcome',
  wait: 'give-time',
  leave: 'rest',
};

const day = 24 * 60 * 60 * 1000;
/** An invitation nobody took up in this time is a soft no. */
const ignoredAfter = 21 * day;
/** Begin a conversation, and are none yet. */
const openings: readonly Channel[] = ['comment-reply', 'reaction', 'invitation', 'invitation-note'];

/** The steps up to the first private message: in public, by an invitation, or at once. Null = they are behind. */
export function firstAct(facts: FirstFacts, now: number): NextAct | null {
  const last = facts.touches.at(-1);
  if (last && last.direction === 'in' && last.channel === 'invitation') {
    return { act: 'message', because: 'accepted', channel: 'message', at: null };
  }
  const isBegun = facts.touches.some(({ direction, live }) => direction === 'out' || live);
  if (isBegun && !(last && last.direction === 'out' && openings.includes(last.channel))) return null;
  return toAct(stepOf(facts, now), facts, now);
}

/** The promise that somebody is owed an answer is judged by the touches: an automatic reply makes it too. */
function stepOf({ card, touches, outreach, allowance, dueAt }: FirstFacts, now: number): NextStep {
  const newestFirst = touches.toReversed();
  const waits = newestFirst[0] && isPublic(newestFirst[0]) ? dueAt : null;
  const decided = outreach && { ...outreach, nextAt: waits, nextWhy: null };
  return nextStep({ ...card, outreach: decided, touches: newestFirst }, { ...allowance, now });
}

function isPublic({ channel }: Touch): boolean {
  return channel === 'comment-reply' || channel === 'reaction';
}

function toAct({ step, because, channel }: NextStep, { touches, dueAt }: FirstFacts, now: number): NextAct {
  const act = actOf[step];
  if (step !== 'wait') return { act, because, channel, at: null };
  const last = touches.at(-1);
  const at = last && !isPublic(last) ? last.at + ignoredAfter : dueAt;
  return { act, because, channel: null, at: Math.max(at, now) };
}
