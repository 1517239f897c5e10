import {
  type CallCandidate,
  type CallWords,
  type CandidateFacts,
  callDays,
  callStages,
  pickCallCandidate,
} from '../leads/call-candidate';
import { groupBy } from '../leads/group-by';
import type { Outreach } from '../leads/outreach';
import type { Touch } from '../leads/touch';
import { db } from './database';
import { findAll } from './find-all';

const day = 24 * 60 * 60 * 1000;

/**
 * The one person to ask for a live conversation today; null when there is none. Only what was said lately decides who
 * is looked at, so the number of people hardly matters.
 */
export async function loadCallCandidate(now: number, words: CallWords): Promise<CallCandidate | null> {
  const recent = await db.touches
    .where('at')
    .above(now - (callDays + 1) * day)
    .toArray();
  const byPerson = groupBy(recent, ({ personId }) => personId);
  const outreach = (await db.outreach.bulkGet([...byPerson.keys()])).filter((one) => one !== undefined);
  const open = outreach.filter(({ stage }) => callStages.includes(stage)).map(({ personId }) => personId);
  const whole = groupBy(await findAll(db.touches, 'personId', open), ({ personId }) => personId);
  const barred = await loadBarred(open);
  const toFacts = (one: Outreach): CandidateFacts => {
    const { personId, stage, nextAt, nextWhy, snoozedUntil } = one;
    const touches: Touch[] = whole.get(personId) ?? byPerson.get(personId) ?? [];
    const doNotContact = barred.has(personId);
    return { personId, stage, touches, nextAt, nextWhy, snoozedUntil, doNotContact };
  };
  return pickCallCandidate(outreach.map(toFacts), now, words);
}

async function loadBarred(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const known = await db.knownPeople.bulkGet(ids);
  return new Set(known.flatMap((row) => (row?.reason === 'do-not-contact' ? [row.personId] : [])));
}
