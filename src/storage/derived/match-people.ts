import { type Matches, matchPerson } from '../../leads/people/match';
import type { KnownRow } from '../../leads/records/known-row';
import type { Answer, MatchRow } from '../../leads/records/match-row';
import type { Person } from '../../leads/records/person';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

import { findCandidates } from './find-candidates';
import { findNamesakes } from './find-namesakes';

/** One person with the contacts that are them, or might be. */
export type Matched = {
  person: Person;
  matches: Matches;
  records: ReadonlyMap<string, KnownRow>;
  answers: readonly MatchRow[];
  /** Others of the same name and company. */
  namesakes: readonly string[];
};

/** Matches each of these people, in their order; all namesakes must be among them. In the caller's transaction. */
export async function matchPeople(people: Person[], width: 'asked' | 'all' = 'asked'): Promise<Matched[]> {
  const ids = people.map((person) => person.id);
  const rows = await findBy(db.matches, 'personId', ids);
  const confirmed = rows.filter((row) => row.answer === 'yes').map((row) => row.knownId);
  const candidatesOf = await findCandidates(people, confirmed, width);
  const answersOf = groupBy(rows, (row) => row.personId);
  const namesakesOf = findNamesakes(people);
  return people.map((person) => {
    const answers = answersOf.get(person.id) ?? [];
    const namesakes = namesakesOf.get(person.id) ?? [];
    const answered = new Map<string, Answer>(answers.map((row) => [row.knownId, row.answer]));
    const records = candidatesOf(person, [...answered.keys()]);
    const matches = matchPerson(person, records, { answers: answered, hasNamesake: namesakes.length > 0 });
    return { person, matches, answers, namesakes, records: new Map(records.map((row) => [row.id, row])) };
  });
}
