import { mergePeople, startPerson, uniteKeys, updatePerson } from '../../leads/people/merge-people';
import type { Person, PersonKey, SeenPerson } from '../../leads/records/person';
import type { Reader } from '../../leads/talk/load-reader';
import { groupByKeys } from '../../leads/text/group-by-keys';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { isSame } from '../base/is-same';
import { claimTouches } from '../derived/claim-touches';
import { withTitle } from '../derived/save-titles';
import { movePeople } from './move-people';

export type SavedPeople = {
  /** The id of whoever holds a key. */
  idOf: ReadonlyMap<PersonKey, string>;
  /** People whose facts or reasons changed. */
  touched: Set<string>;
  /** Posts whose engagements changed because two people became one. */
  touchedPosts: Set<string>;
};

type Group = { stored: Person[]; seen: SeenPerson[] };

/**
 * Finds each person by any of their keys, joins records that one link shows to be one person, adds what was seen and
 * what their headline says. Runs inside the caller's transaction.
 */
export async function savePeople(seen: SeenPerson[], at: number, reader: Reader): Promise<SavedPeople> {
  const keys = [...new Set(seen.flatMap((person) => person.keys))];
  const stored = await findBy(db.people, 'keys', keys);
  const idOf = new Map<PersonKey, string>();
  const saved: SavedPeople = { idOf, touched: new Set(), touchedPosts: new Set() };
  const changed: Person[] = [];
  for (const group of groupSightings(stored, seen)) {
    const person = withTitle(updateGroup(group, at), reader);
    for (const key of person.keys) idOf.set(key, person.id);
    const losers = group.stored.filter((one) => one.id !== person.id).map((one) => one.id);
    // Only when there are some: Dexie loses its transaction after a hundred awaits that do not reach the database.
    if (losers.length > 0) {
      for (const post of await movePeople(losers, person.id, reader)) saved.touchedPosts.add(post);
    }
    if (group.stored.some((one) => isSame(one, person))) continue;
    saved.touched.add(person.id);
    changed.push(person);
  }
  await db.people.bulkPut(changed);
  await claimTouches(changed, reader);
  return saved;
}

function groupSightings(stored: Person[], seen: SeenPerson[]): Group[] {
  const items = [
    ...stored.map((person) => ({ stored: [person], seen: [] as SeenPerson[], keys: person.keys })),
    ...seen.map((person) => ({ stored: [] as Person[], seen: [person], keys: person.keys })),
  ];
  return groupByKeys(items, (item) => item.keys).map((group) => ({
    stored: group.flatMap((item) => item.stored),
    seen: group.flatMap((item) => item.seen),
  }));
}

function updateGroup({ stored, seen }: Group, at: number): Person {
  const sighting = seen.map((person) => startPerson(person, at)).reduce(mergePeople);
  if (stored.length === 0) return { ...sighting, id: uniteKeys(sighting.keys)[0] ?? sighting.id };
  return updatePerson(stored.reduce(mergePeople), sighting, at);
}
