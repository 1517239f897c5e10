import type { Outreach } from '../../leads/records/outreach';
import { isInConversation } from '../../leads/records/stage';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findMany, findTouches } from '../base/find-many';

/** Somebody you were in conversation with. `lastAt`: the newest touch either way, epoch ms; null = none is noted. */
export type Silent = Pick<Outreach, 'personId' | 'stage' | 'nextAt' | 'nextWhy'> & {
  name: string;
  lastAt: number | null;
};

const day = 24 * 60 * 60 * 1000;

/**
 * Everybody in conversation with whom nobody has spoken for so many days (null = do not look), longest silence first.
 * Never somebody who is put off or must not be contacted.
 */
export async function loadSilent(days: number | null, now: number): Promise<Silent[]> {
  if (days === null) return [];
  const open = (await db.outreach.toArray()).filter(
    ({ stage, snoozedUntil }) => isInConversation(stage) && (snoozedUntil ?? 0) <= now,
  );
  const touches = await findTouches(open.map(({ personId }) => personId));
  const byPerson = groupBy(touches, ({ personId }) => personId);
  const last = open.map((one) => ({ one, lastAt: newest(byPerson.get(one.personId)) }));
  const silent = last.filter(({ lastAt }) => lastAt === null || now - lastAt >= days * day);
  return (await withNames(silent)).toSorted((left, right) => (left.lastAt ?? 0) - (right.lastAt ?? 0));
}

function newest(touches: readonly { at: number }[] = []): number | null {
  return touches.length === 0 ? null : touches.reduce((latest, { at }) => Math.max(latest, at), 0);
}

async function withNames(silent: { one: Outreach; lastAt: number | null }[]): Promise<Silent[]> {
  const ids = silent.map(({ one }) => one.personId);
  const known = await findMany(db.knownPeople, ids);
  const people = await findMany(db.people, ids);
  return silent.flatMap(({ one: { personId, stage, nextAt, nextWhy }, lastAt }) => {
    const person = people.get(personId);
    if (!person || known.get(personId)?.reason === 'do-not-contact') return [];
    return [{ personId, stage, nextAt, nextWhy, name: person.name, lastAt }];
  });
}
