import { asksQuestion } from '../posts/asks-question';
import { reasonTime } from '../ranking/warmth-of';
import type { CardReason } from '../records/card';
import { meterOf } from '../records/engagement';
import type { Channel, Touch } from '../records/touch';
import { isInWords } from '../talk/kind-of';
import { type NextAct, noWord, type Seen, waitFor } from './act-facts';

const day = 24 * 60 * 60 * 1000;
/** An invitation nobody took up in this time is a soft no. */
const ignoredAfter = 21 * day;

const inPublic: readonly Channel[] = ['comment-reply', 'reaction'];
const openings: readonly Channel[] = [...inPublic, 'invitation', 'invitation-note'];

/**
 * The steps up to the first private message: the public answer first, then a message where the two are connected, else
 * an invitation that names their words. Null = they are behind.
 */
export function firstAct(seen: Seen): NextAct | null {
  const { last, touches, now, dueAt, card } = seen;
  if (last?.direction === 'in' && last.channel === 'invitation') return acceptedAct;
  if (touches.some(isPrivateTalk)) return null;
  const own = touches.findLast(({ direction }) => direction === 'out') ?? null;
  if (!own) return openWith(seen);
  if (!openings.includes(own.channel)) return null;
  const isTaken = !inPublic.includes(own.channel) && card.person.degree === 1;
  if (!isTaken && now < dueAt) return waitFor(seen);
  return inPublic.includes(own.channel) ? afterPublicWord(seen) : afterInvitation(own, seen);
}

const acceptedAct: NextAct = { act: 'message', because: 'accepted', channel: 'message', at: null };

/** They wrote or spoke in private: nobody is invited any more. */
function isPrivateTalk(touch: Touch): boolean {
  const isWord = isInWords(touch) && !inPublic.includes(touch.channel);
  return touch.live || (touch.direction === 'in' && isWord);
}

function openWith(seen: Seen): NextAct {
  const open = findOpenComments(seen);
  if (open.length === 0) return writeTo(seen);
  const isAsked = open.some(({ text }) => text !== null && asksQuestion(text));
  const because = isAsked ? 'asked' : 'commented';
  return { act: 'answer-comment', because, channel: 'comment-reply', at: null };
}

/** What they wrote after the last public answer is open once more. */
function findOpenComments({ card: { reasons, shared } }: Seen): CardReason[] {
  return reasons.filter(
    (one) => meterOf(one.kind) === 'comment' && reasonTime(one) > (shared.answeredAt ?? 0),
  );
}

function writeTo({ card: { person, shared }, allowance }: Seen): NextAct {
  if (person.degree === 1) return { act: 'message', because: 'connected', channel: 'message', at: null };
  if (!allowance.hasInvitations) {
    return { act: 'inmail', because: 'invitations-used-up', channel: 'inmail', at: null };
  }
  if (!allowance.hasNotes)
    return { act: 'invite', because: 'notes-used-up', channel: 'invitation', at: null };
  const because = shared.answeredAt === null ? 'not-connected' : 'answered-publicly';
  return { act: 'invite-with-note', because, channel: 'invitation-note', at: null };
}

function afterPublicWord(seen: Seen): NextAct {
  const act = writeTo(seen);
  return act.because === 'not-connected' ? { ...act, because: 'answered-publicly' } : act;
}

function afterInvitation({ at }: Touch, { card, now }: Seen): NextAct {
  if (card.person.degree === 1) return acceptedAct;
  if (now - at < ignoredAfter) return noWord('look', 'invitation-open');
  return { act: 'inmail', because: 'invitation-ignored', channel: 'inmail', at: null };
}
