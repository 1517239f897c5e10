import { groupBy } from '../leads/group-by';
import type { Outreach } from '../leads/outreach';
import type { Person, Self } from '../leads/person';
import { isSelf } from '../leads/self';
import { queueRank } from '../leads/warmth';
import { db, type KnownPersonRow, type QueueRow } from './database';
import { findAll } from './find-all';
import { isSame } from './is-same';

/**
 * Works out anew who of these people waits in the queue, and where; why they are known must be up to date. Runs
 * inside the caller's transaction.
 */
export async function saveQueue(personIds: string[], self: Self | null, now: number): Promise<void> {
  if (personIds.length === 0) return;
  const people = await db.people.bulkGet(personIds);
  const known = await db.knownPeople.bulkGet(personIds);
  const fresh = people.filter((person, index) => person && isNew(person, self, known[index]));
  const ids = fresh.flatMap((person) => person?.id ?? []);
  const engagements = await findAll(db.engagements, 'personId', ids);
  const reasons = groupBy(engagements, (one) => one.personId);
  const scores = new Map([...reasons].map(([id, theirs]) => [id, queueRank(theirs, now)] as const));
  await db.queue.bulkDelete(personIds.filter((id) => !scores.has(id)));
  await placeInQueue(scores, now);
}

/** Lets people in, out or to sleep after a decision. Who has no row is not new, whatever was decided. */
export async function replaceInQueue(personIds: string[], now: number): Promise<void> {
  const rows = (await db.queue.bulkGet(personIds)).filter((row) => row !== undefined);
  await placeInQueue(new Map(rows.map((row) => [row.personId, row.score])), now);
}

/** By the facts: who is marked as known keeps a row without a rank. */
function isNew(person: Person, self: Self | null, known: KnownPersonRow | undefined): boolean {
  const reason = known?.reason ?? null;
  return !person.isOrganisation && !isSelf(person, self) && (reason === null || reason === 'marked-known');
}

async function placeInQueue(scores: ReadonlyMap<string, number>, now: number): Promise<void> {
  const ids = [...scores.keys()];
  const stored = await db.queue.bulkGet(ids);
  const decisions = await db.outreach.bulkGet(ids);
  const rows = ids.map((personId, index) =>
    place(personId, scores.get(personId) ?? 0, decisions[index], now),
  );
  await db.queue.bulkPut(rows.filter((row, index) => !isSame(row, stored[index])));
}

function place(personId: string, score: number, outreach: Outreach | undefined, now: number): QueueRow {
  if (outreach && outreach.stage !== 'new') return { personId, score };
  const wakeAt = outreach?.snoozedUntil ?? 0;
  return wakeAt > now ? { personId, score, wakeAt } : { personId, score, rank: score };
}
