import { hasTitle, titleVersion } from '../../leads/records/headline';
import type { ImportRow } from '../../leads/records/import-row';
import type { Person, Self } from '../../leads/records/person';
import { loadReader, type Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';

/** A person with what their headline says, if it can be read now; else as they are. */
export function withTitle(person: Person, reader: Reader): Person {
  if (hasTitle(person)) return person;
  const title = reader.title(person.headline);
  return title ? { ...person, title } : person;
}

/** How many people there are whose headline has not been read by the rules of today. */
export async function countUntitled(): Promise<number> {
  const read = db.people.where('title.version').equals(titleVersion).count();
  return (await db.people.count()) - (await read);
}

/** A reader of those headlines that have not been read. Ask before a transaction begins. */
export async function loadTitleReader(people: readonly Person[]): Promise<Reader> {
  return loadReader(people.filter((person) => !hasTitle(person)).map(({ headline }) => headline));
}

/** Writes the titles of whoever has none yet. Runs inside the caller's transaction. */
export async function saveTitles(personIds: string[], reader: Reader): Promise<void> {
  const people = (await db.people.bulkGet(personIds)).filter((person) => person !== undefined);
  const titled = people.map((person) => withTitle(person, reader));
  const changed = titled.filter((person, index) => person !== people[index]);
  if (changed.length > 0) await db.people.bulkPut(changed);
}

/** Where the user works is asked before anybody is looked at, so their own headlines are read first. */
export async function readOwnTitles(self: Self | null): Promise<void> {
  const people = self === null ? [] : await db.people.where('keys').anyOf(self.keys).toArray();
  const imports = (await db.imports.toArray()).filter(isUnread);
  if (people.every(hasTitle) && imports.length === 0) return;
  const reader = await loadReader([
    ...people.map(({ headline }) => headline),
    ...imports.map(({ owner }) => owner?.headline ?? null),
  ]);
  await db.transaction('rw', [db.people, db.imports], async () => {
    await saveTitles(
      people.map(({ id }) => id),
      reader,
    );
    for (const { id } of imports) {
      const row = await db.imports.get(id);
      if (row) await db.imports.put(withOwnerTitle(row, reader));
    }
  });
}

/** An import with what its owner's headline says. */
export function withOwnerTitle(row: ImportRow, reader: Reader): ImportRow {
  const { owner } = row;
  const title = owner && isUnread(row) ? reader.title(owner.headline) : undefined;
  return owner && title ? { ...row, owner: { ...owner, title } } : row;
}

function isUnread({ owner }: ImportRow): boolean {
  return owner !== null && owner.headline !== null && !hasTitle(owner);
}
