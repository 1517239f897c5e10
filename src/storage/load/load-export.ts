import type { Table } from 'dexie';
import { type ExportFacts, exportPerson, type PersonRecord } from '../../leads/results/export-person';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';

/** Little enough that nobody waits for the page while a slice is worked out. */
const sliceSize = 100;

type Options = {
  signal: AbortSignal;
  /** The ids are everybody's: then what belongs to a slice is read as one stretch of the index. */
  isEveryone: boolean;
  onFar?: (done: number, total: number) => void;
};

/**
 * The people with these ids (in order) as records, a slice at a time, each slice in a transaction of its own: the user
 * may go on working meanwhile. Ends early once `signal` is aborted. Who is gone by then, or is an organisation, is
 * left out.
 */
export async function* loadExport(
  ids: readonly string[],
  { signal, isEveryone, onFar = () => {} }: Options,
): AsyncGenerator<PersonRecord[]> {
  for (let start = 0; start < ids.length && !signal.aborted; start += sliceSize) {
    const slice = ids.slice(start, start + sliceSize);
    const facts = await loadSlice(slice, isEveryone);
    yield facts.map(exportPerson);
    onFar(Math.min(start + sliceSize, ids.length), ids.length);
  }
}

/** A few people at once. */
export async function loadRecords(ids: readonly string[]): Promise<PersonRecord[]> {
  return (await loadSlice([...ids], false)).map(exportPerson);
}

async function loadSlice(ids: string[], isEveryone: boolean): Promise<ExportFacts[]> {
  const { people, outreach, engagements, touches, outcomes, known, knownPeople, posts } = db;
  const tables = [people, outreach, engagements, touches, outcomes, known, knownPeople, posts];
  return db.transaction('r', tables, async () => {
    const found = await people.bulkGet(ids);
    const decided = await outreach.bulkGet(ids);
    const matched = await knownPeople.bulkGet(ids);
    const done = await loadOf(engagements, ids, isEveryone);
    const said = await loadOf(touches, ids, isEveryone);
    const became = await loadOf(outcomes, ids, isEveryone);
    const contacts = await byId(
      known,
      matched.flatMap((row) => row?.knownIds ?? []),
    );
    const postIds = [...done.values()].flat().map(({ postId }) => postId);
    const postsById = await byId(posts, postIds);
    return found.flatMap((person, index): ExportFacts[] => {
      if (!person || person.isOrganisation) return [];
      const row = matched[index];
      return [
        {
          person,
          outreach: decided[index] ?? null,
          engagements: done.get(person.id) ?? [],
          touches: said.get(person.id) ?? [],
          outcomes: became.get(person.id) ?? [],
          contacts: (row?.knownIds ?? []).flatMap((id) => contacts.get(id) ?? []),
          knownBecause: row?.reason ?? null,
          posts: postsById,
        },
      ];
    });
  });
}

/** What belongs to these people, by person. */
async function loadOf<T extends { personId: string }>(
  table: Table<T, string>,
  ids: readonly string[],
  isEveryone: boolean,
): Promise<Map<string, T[]>> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const rows = isEveryone
    ? await table.where('personId').between(first, last, true, true).toArray()
    : await findBy(table, 'personId', ids);
  return groupBy(rows, ({ personId }) => personId);
}

async function byId<T extends { id: string }>(
  table: Table<T, string>,
  ids: readonly string[],
): Promise<Map<string, T>> {
  const rows = ids.length === 0 ? [] : await table.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
