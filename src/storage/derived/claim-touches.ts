import type { Person } from '../../leads/records/person';
import type { Touch } from '../../leads/records/touch';
import type { Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { rejoinTouches } from './rejoin-touches';

/** Gives people the touches that an archive told of before anybody was seen with that key. In the caller's transaction. */
export async function claimTouches(people: Person[], reader?: Reader): Promise<void> {
  const owner = new Map<string, string>();
  for (const { id, keys } of people) for (const key of keys) if (key !== id) owner.set(key, id);
  if (owner.size === 0) return;
  const waiting = await findBy(db.touches, 'personId', owner.keys());
  if (waiting.length === 0) return;
  const claimed = waiting.map(
    (touch): Touch => ({ ...touch, personId: owner.get(touch.personId) ?? touch.personId }),
  );
  await db.touches.bulkPut(claimed);
  await rejoinTouches(
    claimed.map(({ personId }) => personId),
    undefined,
    reader,
  );
}

/** The id of whoever holds each of these keys. Runs inside the caller's transaction. */
export async function findHolders(keys: string[]): Promise<Map<string, string>> {
  const people = await findBy(db.people, 'keys', keys);
  return new Map(people.flatMap((person) => person.keys.map((key) => [key, person.id] as const)));
}
