import {
  type CallCandidate,
  type CallWords,
  type CandidateFacts,
  callDays,
  pickCallCandidate,
} from '../../leads/next/call-candidate';
import { isInConversation } from '../../leads/records/stage';
import { inOrder } from '../../leads/records/touch';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findMany, findTouches } from '../base/find-many';

const day = 24 * 60 * 60 * 1000;

/**
 * The one person to ask for a live conversation today; null when there is none. Only what was said lately decides who
 * is looked at, so the number of people hardly matters.
 */
export async function loadCallCandidate(now: number, words: CallWords): Promise<CallCandidate | null> {
  return pickCallCandidate(await loadFacts(now - (callDays + 1) * day), now, words);
}

/** Of everybody with a touch since then. */
async function loadFacts(since: number): Promise<CandidateFacts[]> {
  const recent = groupBy(await db.touches.where('at').above(since).toArray(), ({ personId }) => personId);
  // Who has said nothing lately is no candidate: their older touches are not worth reading.
  const hasSpoken = (id: string) => recent.get(id)?.some(({ direction }) => direction === 'in') ?? false;
  const outreach = await findMany(db.outreach, [...recent.keys()]);
  const open = [...outreach.values()].filter(
    ({ stage, personId }) => isInConversation(stage) && hasSpoken(personId),
  );
  const ids = open.map(({ personId }) => personId);
  const whole = groupBy(await findTouches(ids), ({ personId }) => personId);
  const known = await findMany(db.knownPeople, ids);
  return [...outreach.values()].map(({ personId, stage, nextAt, nextWhy, snoozedUntil }) => {
    const touches = inOrder(whole.get(personId) ?? recent.get(personId) ?? []);
    const doNotContact = known.get(personId)?.reason === 'do-not-contact';
    return { personId, stage, touches, nextAt, nextWhy, snoozedUntil, doNotContact };
  });
}
