import { findJoiningEmails, groupIdentities } from '../../leads/people/group-identities';
import { whoIs } from '../../leads/people/list-who';
import { nameKeys } from '../../leads/people/name-key';
import type { KnownRow } from '../../leads/records/known-row';
import type { Person, PersonKey } from '../../leads/records/person';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

/**
 * `asked`: by link, by name and company, by the user's answer: all that decides something.
 * `all`: by name alone too, for a person looked at closely.
 */
type Width = 'asked' | 'all';

/**
 * For each person all contacts that could be them, with whatever hangs on those by a further link or address. Read by
 * indexes, so the number of contacts hardly matters. Runs inside the caller's transaction.
 */
export async function findCandidates(
  people: Person[],
  answered: string[],
  width: Width = 'asked',
): Promise<(person: Person, answered: string[]) => KnownRow[]> {
  const found = new Map<string, KnownRow>();
  const keys = new Set(people.flatMap((person) => person.keys));
  add(found, await findBy(db.known, 'keys', keys));
  const who = new Set(people.flatMap(whoIs));
  add(found, await findBy(db.known, 'who', who));
  const names = width === 'all' ? people.flatMap((person) => nameKeys(person.name)) : [];
  add(found, await findBy(db.known, 'nameKey', names));
  add(found, await db.known.bulkGet(answered));
  await follow(found, keys);
  return indexCandidates([...found.values()], width);
}

/** Each round adds what shares a link or an address with what the round before found. */
async function follow(found: Map<string, KnownRow>, askedKeys: Set<PersonKey>): Promise<void> {
  const askedEmails = new Set<string>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    const rows = [...found.values()];
    const keys = takeNew(
      rows.flatMap((row) => row.keys),
      askedKeys,
    );
    const emails = takeNew([...findJoiningEmails(rows)], askedEmails);
    add(found, await findBy(db.known, 'keys', keys));
    add(found, await findBy(db.known, 'emails', emails));
  }
}

function takeNew<T>(items: T[], asked: Set<T>): T[] {
  const fresh = [...new Set(items)].filter((item) => !asked.has(item));
  for (const item of fresh) asked.add(item);
  return fresh;
}

function add(found: Map<string, KnownRow>, rows: (KnownRow | undefined)[]): void {
  for (const row of rows) if (row) found.set(row.id, row);
}

/** Answers for a person all contacts of every identity that any of these lead to. */
function indexCandidates(candidates: KnownRow[], width: Width) {
  const byId = new Map(candidates.map((row) => [row.id, row]));
  const index = new Map<string, Set<KnownRow[]>>();
  for (const group of groupIdentities(candidates)) {
    const rows = group.flatMap(({ id }) => byId.get(id) ?? []);
    for (const row of rows) {
      for (const key of [row.id, ...row.keys, ...row.who, `name ${row.nameKey}`]) {
        index.set(key, (index.get(key) ?? new Set()).add(rows));
      }
    }
  }
  return (person: Person, answered: string[]): KnownRow[] => {
    const names = width === 'all' ? nameKeys(person.name).map((name) => `name ${name}`) : [];
    const keys = [...answered, ...person.keys, ...whoIs(person), ...names];
    const groups = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
    return [...groups].flat();
  };
}
