import type { PersonKey } from '../leads/person';
import { db } from './database';
import { findAll } from './find-all';

/**
 * Who these keys name, if that is one person with an engagement on the user's posts; null for everybody else. The page
 * asks before it reads a word of a thread.
 */
export async function findLead(keys: readonly PersonKey[]): Promise<string | null> {
  const people = await findAll(db.people, 'keys', keys);
  const [person] = people;
  // Two people of one thread would be a group, or a page misread.
  if (!person || people.length > 1 || person.isOrganisation) return null;
  const reasons = await db.engagements.where('personId').equals(person.id).limit(1).count();
  return reasons > 0 ? person.id : null;
}

/** True when a thread or profile with these keys is one with a lead. */
export async function isLead(keys: readonly PersonKey[]): Promise<boolean> {
  return (await findLead(keys)) !== null;
}
