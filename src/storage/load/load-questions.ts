import type { ImportRow } from '../../leads/records/import-row';
import type { KnownRow } from '../../leads/records/known-row';
import type { Person } from '../../leads/records/person';
import { db } from '../base/database';

/** Something only the user can tell. `id` is for `answerMatch`. */
export type MatchQuestion =
  | { id: string; kind: 'contact'; person: Person; known: KnownRow; imports: ImportRow[] }
  | { id: string; kind: 'two-people'; person: Person; other: Person };

/** How many questions are open. */
export async function countQuestions(): Promise<number> {
  return db.knownPeople.orderBy('asked').count();
}

/** Open questions: is this contact that person, are these two one? Each with the facts of both sides. */
export async function loadQuestions(): Promise<MatchQuestion[]> {
  const rows = await db.knownPeople.where('asked').above('').distinct().toArray();
  const asked = rows.flatMap((row) => row.asked.map((other) => ({ personId: row.personId, other })));
  const otherIds = asked.map(({ other }) => (isPerson(other) ? personOf(other) : ''));
  const people = await loadById(db.people, [...asked.map((one) => one.personId), ...otherIds]);
  const known = await loadById(
    db.known,
    asked.map((one) => one.other),
  );
  const imports = new Map((await db.imports.toArray()).map((one) => [one.id, one]));
  return asked.flatMap(({ personId, other }): MatchQuestion[] => {
    const id = `${personId}|${other}`;
    const person = people.get(personId);
    const twin = isPerson(other) ? people.get(personOf(other)) : undefined;
    const row = known.get(other);
    if (person && twin) return [{ id, kind: 'two-people', person, other: twin }];
    if (!person || !row) return [];
    const files = row.importIds.flatMap((one) => imports.get(one) ?? []);
    return [{ id, kind: 'contact', person, known: row, imports: files }];
  });
}

function isPerson(asked: string): boolean {
  return asked.startsWith('person:');
}

function personOf(asked: string): string {
  return asked.slice('person:'.length);
}

async function loadById<T extends { id: string }>(
  table: { bulkGet: (ids: string[]) => PromiseLike<(T | undefined)[]> },
  ids: string[],
): Promise<Map<string, T>> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
