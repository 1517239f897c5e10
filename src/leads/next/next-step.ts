import { asksQuestion } from '../posts/asks-question';
import { reasonTime } from '../ranking/warmth-of';
import type { Card, CardReason } from '../records/card';

import { meterOf } from '../records/engagement';
import type { Channel, Touch } from '../records/touch';
import { countUnanswered } from '../talk/count-unanswered';
import { unansweredAtMost } from './follow-up';

/** The next sensible thing to do about a person. */
export type Step =
  | 'answer-comment'
  | 'message'
  | 'invite-with-note'
  | 'invite'
  | 'inmail'
  | 'other-channel'
  | 'answer'
  | 'follow-up'
  | 'log-outcome'
  | 'look'
  | 'wait'
  | 'leave';

/** Why just that; the app puts it into words. */
export type StepReason =
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
  | 'unanswered-enough';

/** `channel`: where that happens, and so what a touch is noted as. */
export type NextStep = { step: Step; because: StepReason; channel: Channel };

/** What LinkedIn still lets the user send this week, by the limits they set. */
export type Allowance = { hasInvitations: boolean; hasNotes: boolean };

type Moment = Allowance & { now: number };

const day = 24 * 60 * 60 * 1000;
/** An invitation nobody took up in this time is a soft no. */
const ignoredAfter = 21 * day;

/**
 * What to do next about a person: the public answer first, then a message where the two are connected, else an
 * invitation that names their words; after two unanswered touches another channel, after three nothing. Who had the
 * last word is answered before anything else.
 */
export function nextStep(card: Card, moment: Moment): NextStep {
  const { outreach, touches } = card;
  const why = outreach?.nextWhy ?? null;
  if (why === 'answer') return { step: 'answer', because: 'they-replied', channel: answersOn(touches) };
  const waits = outreach?.nextAt != null && outreach.nextAt > moment.now;
  if (why === 'log-outcome') return callStep(waits);
  if (touches[0]?.direction === 'in')
    return { step: 'answer', because: 'they-replied', channel: answersOn(touches) };
  const last = touches.find(({ direction }) => direction === 'out');
  if (!last) return firstStep(card, moment);
  if (countUnanswered(touches) >= unansweredAtMost) {
    return { step: 'leave', because: 'unanswered-enough', channel: last.channel };
  }
  if (waits) return { step: 'wait', because: 'within-days', channel: last.channel };
  return stepAfter(last, card, moment);
}

/** Until the call there is nothing to do. */
function callStep(isAhead: boolean): NextStep {
  if (isAhead) return { step: 'wait', because: 'within-days', channel: 'other' };
  return { step: 'log-outcome', because: 'call-was-due', channel: 'other' };
}

function firstStep(card: Card, moment: Moment): NextStep {
  const open = findOpenComments(card);
  if (open.length === 0) return writeTo(card, moment);
  const isAsked = open.some(({ text }) => text !== null && asksQuestion(text));
  return { step: 'answer-comment', because: isAsked ? 'asked' : 'commented', channel: 'comment-reply' };
}

/** What they wrote after the last public answer is open once more. */
function findOpenComments({ reasons, shared: { answeredAt } }: Card): CardReason[] {
  return reasons.filter((one) => meterOf(one.kind) === 'comment' && reasonTime(one) > (answeredAt ?? 0));
}

function writeTo({ person, shared }: Card, { hasInvitations, hasNotes }: Moment): NextStep {
  if (person.degree === 1) return { step: 'message', because: 'connected', channel: 'message' };
  if (!hasInvitations) return { step: 'inmail', because: 'invitations-used-up', channel: 'inmail' };
  if (!hasNotes) return { step: 'invite', because: 'notes-used-up', channel: 'invitation' };
  const because = shared.answeredAt === null ? 'not-connected' : 'answered-publicly';
  return { step: 'invite-with-note', because, channel: 'invitation-note' };
}

function stepAfter(last: Touch, card: Card, moment: Moment): NextStep {
  if (last.channel === 'comment-reply' || last.channel === 'reaction') {
    const { step, channel, because } = writeTo(card, moment);
    return { step, channel, because: because === 'not-connected' ? 'answered-publicly' : because };
  }
  if (last.channel === 'invitation' || last.channel === 'invitation-note') {
    return stepAfterInvitation(last, card, moment.now);
  }
  if (countUnanswered(card.touches) >= unansweredAtMost - 1) {
    const channel = last.channel === 'email' ? 'phone' : 'email';
    return { step: 'other-channel', because: 'unanswered-twice', channel };
  }
  return { step: 'follow-up', because: 'unanswered-once', channel: last.channel };
}

function stepAfterInvitation({ at, channel }: Touch, { person }: Card, now: number): NextStep {
  if (person.degree === 1) return { step: 'message', because: 'accepted', channel: 'message' };
  if (now - at < ignoredAfter) return { step: 'look', because: 'invitation-open', channel };
  return { step: 'inmail', because: 'invitation-ignored', channel: 'inmail' };
}

/** Where they answered last. */
function answersOn(touches: readonly Touch[]): Channel {
  return touches.find(({ direction }) => direction === 'in')?.channel ?? 'message';
}
