import { titleOf } from '../records/headline';
import type { Person } from '../records/person';
import { companyKeys } from './company-key';
import { isWeakName, nameKeys } from './name-key';

/** A name and a company as they are compared, in all spellings; none when either proves nothing. */
export function listWho(name: string, company: string | null): string[] {
  const companies = company === null ? [] : companyKeys(company);
  if (companies.length === 0 || isWeakName(name)) return [];
  return nameKeys(name).flatMap((nameKey) => companies.map((key) => `${nameKey} | ${key}`));
}

/** The same of a person, whose company their headline tells. */
export function whoIs(person: Pick<Person, 'name' | 'title' | 'isOrganisation'>): string[] {
  return person.isOrganisation ? [] : listWho(person.name, titleOf(person).company);
}
