import type { Person } from '../../leads/records/person';
import { db } from '../base/database';

/**
 * Hands over everyone, a batch at a time, in the order of their ids. Each batch starts after the last id of the one
 * before: skipping by number would read everything again for each batch.
 */
export async function forEachPerson(
  callback: (people: Person[]) => void | Promise<void>,
  chunk = 2000,
): Promise<void> {
  let last = '';
  for (;;) {
    const people = await db.people.where('id').above(last).limit(chunk).toArray();
    const end = people.at(-1);
    if (!end) return;
    await callback(people);
    last = end.id;
  }
}
