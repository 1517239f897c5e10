import type { Channel, Touch } from '../records/touch';
import { isInWords } from '../talk/in-order';
import { type Seen, waitFor } from './act-facts';
import type { NextAct, NextActName } from './next-act';
import { nextStep, type Step } from './next-step';

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
  look: 'look',
  wait: 'give-time',
  leave: 'rest',
};

const inPublic: readonly Channel[] = ['comment-reply', 'reaction'];
const openings: readonly Channel[] = [...inPublic, 'invitation', 'invitation-note'];

/** The steps up to the first private message, as `nextStep` has them. Null = they are behind. */
export function firstAct(seen: Seen): NextAct | null {
  const { last, touches, now, dueAt, card } = seen;
  if (last?.direction === 'in' && last.channel === 'invitation') {
    return { act: 'message', because: 'accepted', channel: 'message', at: null };
  }
  if (touches.some(isPrivateTalk)) return null;
  const own = touches.findLast(({ direction }) => direction === 'out') ?? null;
  if (own && !openings.includes(own.channel)) return null;
  const isTaken = own !== null && !inPublic.includes(own.channel) && card.person.degree === 1;
  return own && !isTaken && now < dueAt ? waitFor(seen) : toAct(seen, own);
}

/** They wrote or spoke in private: nobody is invited any more. */
function isPrivateTalk(touch: Touch): boolean {
  const isWord = isInWords(touch) && !inPublic.includes(touch.channel);
  return touch.live || (touch.direction === 'in' && isWord);
}

/** The touches alone decide on dates and answers: an automatic reply, too, leaves its mark on what is stored. */
function toAct({ card, outreach, allowance, now }: Seen, own: Touch | null): NextAct {
  const decided = outreach && { ...outreach, nextAt: null, nextWhy: null };
  const facts = { ...card, outreach: decided, touches: own ? [own] : [] };
  const { step, because, channel } = nextStep(facts, { ...allowance, now });
  return { act: actOf[step], because, channel: step === 'look' ? null : channel, at: null };
}
