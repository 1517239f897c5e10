import { groupBy } from '../leads/group-by';
import type { Outreach, Stage } from '../leads/outreach';
import { db } from './database';
import { findAll } from './find-all';

/** Somebody you were in conversation with. `lastAt`: the newest touch either way, epoch ms; null = none is noted. */
export type Silent = Pick<Outreach, 'personId' | 'stage' | 'nextAt' | 'nextWhy'> & {
  name: string;
  lastAt: number | null;
};

const inConversation: readonly Stage[] = ['talking', 'met', 'proposal'];
const day = 24 * 60 * 60 * 1000;

/**
 * Everybody in conversation with whom nobody has spoken for so many days (null = do not look), longest silence first.
 * Never somebody who is put off or must not be contacted.
 */
export async function loadSilent(days: number | null, now: number): Promise<Silent[]> {
  if (days === null) return [];
  const open = (await db.outreach.toArray()).filter(
    ({ stage, snoozedUntil }) => inConversation.includes(stage) && (snoozedUntil ?? 0) <= now,
  );
  const ids = open.map(({ personId }) => personId);
  const touches = groupBy(await findAll(db.touches, 'personId', ids), ({ personId }) => personId);
  const last = open.map((one) => ({ one, lastAt: newest(touches.get(one.personId)) }));
  const silent = last.filter(({ lastAt }) => lastAt === null || now - lastAt >= days * day);
  return (await withNames(silent)).toSorted((left, right) => (left.lastAt ?? 0) - (right.lastAt ?? 0));
}

function newest(touches: readonly { at: number }[] = []): number | null {
  return touches.length === 0 ? null : touches.reduce((latest, { at }) => Math.max(latest, at), 0);
}

async function withNames(silent: { one: Outreach; lastAt: number | null }[]): Promise<Silent[]> {
  const ids = silent.map(({ one }) => one.personId);
  if (ids.length === 0) return [];
  const known = await db.knownPeople.bulkGet(ids);
  const people = await db.people.bulkGet(ids);
  return silent.flatMap(({ one: { personId, stage, nextAt, nextWhy }, lastAt }, index) => {
    const person = people[index];
    if (!person || known[index]?.reason === 'do-not-contact') return [];
    return [{ personId, stage, nextAt, nextWhy, name: person.name, lastAt }];
  });
}
