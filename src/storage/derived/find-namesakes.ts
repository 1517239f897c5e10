import { whoIs } from '../../leads/people/list-who';
import { type Person, shareKey } from '../../leads/records/person';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

/** The answer about two people has one id, whichever of them is asked about. */
export function pairId(left: string, right: string): string {
  const [first, second] = left < right ? [left, right] : [right, left];
  return `${first}|person:${second}`;
}

/** Everybody stored who shares name and company with one of these, them included. In the caller's transaction. */
export async function loadWithNamesakes(people: Person[], before: string[] = []): Promise<Person[]> {
  const ids = new Set(people.map((person) => person.id));
  const who = new Set([...people.flatMap(whoIs), ...before]);
  const sharers = (await findBy(db.knownPeople, 'nameAndCompany', who)).map((row) => row.personId);
  const others = await db.people.bulkGet(sharers.filter((id) => !ids.has(id)));
  return [...people, ...others.filter((one) => one !== undefined)];
}

/** By person id, who of these others has the same name and company. */
export function findNamesakes(people: Person[]): Map<string, string[]> {
  const holders = new Map<string, Person[]>();
  for (const person of people) {
    for (const who of whoIs(person)) {
      const group = holders.get(who);
      if (group) group.push(person);
      else holders.set(who, [person]);
    }
  }
  const namesakes = new Map<string, string[]>();
  for (const group of holders.values()) {
    for (const one of group) {
      const others = group.filter((other) => other !== one && !shareKey(one.keys, other.keys));
      const ids = new Set([...(namesakes.get(one.id) ?? []), ...others.map((other) => other.id)]);
      namesakes.set(one.id, [...ids].sort());
    }
  }
  return namesakes;
}
