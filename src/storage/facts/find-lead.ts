import type { PersonKey } from '../../leads/records/person';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

/**
 * Whom these keys of one person name, if they have engaged with the user's posts; null for everybody else. Stored as
 * two records that no page has shown to be one, they are the one whose key comes first. The page asks before it reads
 * a word of a thread.
 */
export async function findLead(keys: readonly PersonKey[]): Promise<string | null> {
  const people = (await findBy(db.people, 'keys', keys)).filter((person) => !person.isOrganisation);
  const reasons = await findBy(
    db.engagements,
    'personId',
    people.map(({ id }) => id),
  );
  const engaged = new Set(reasons.map(({ personId }) => personId));
  const leads = people.filter(({ id }) => engaged.has(id));
  const first = keys.find((key) => leads.some((person) => person.keys.includes(key)));
  return leads.find((person) => first !== undefined && person.keys.includes(first))?.id ?? null;
}

/** True when a thread or profile with these keys is one with a lead. */
export async function isStoredLead(keys: readonly PersonKey[]): Promise<boolean> {
  return (await findLead(keys)) !== null;
}
