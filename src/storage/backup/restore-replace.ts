import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { isSame } from '../base/is-same';
import type { Row } from '../base/rename-row';
import { rulesOf } from '../base/tables';
import { type OnProgress, resumeKnown } from '../derived/rebuild-known';
import type { TableRows } from './dump-tables';
import { type RestoreSource, readRestored } from './read-restored';

/** Of one table, how many rows are the same here and in the file, how many differ, and how many only one of them has. */
export type TableChange = { same: number; changed: number; onlyHere: number; onlyInFile: number };

/** By table, what the file holds beside what is here. Nothing is written. */
export async function previewRestore(
  source: RestoreSource,
  onProgress: OnProgress = () => {},
): Promise<Record<string, TableChange>> {
  return db.transaction('r', db.tables, async () => {
    const compared = new Map(db.tables.map(({ name }) => [name, startComparison()]));
    let done = 0;
    for (const part of readRestored(source)) {
      await compare(part, compared.get(part.table) ?? startComparison());
      done += part.rows.length;
      onProgress(done, 0);
    }
    const changes: Record<string, TableChange> = {};
    for (const [table, { same, changed, onlyInFile, met }] of compared)
      changes[table] = { same, changed, onlyInFile, onlyHere: (await db.table(table).count()) - met.size };
    return changes;
  });
}

/** `met`: keys of the rows here that the file has too. */
type Comparison = { same: number; changed: number; onlyInFile: number; met: Set<unknown> };

function startComparison(): Comparison {
  return { same: 0, changed: 0, onlyInFile: 0, met: new Set() };
}

async function compare({ table, rows }: TableRows, comparison: Comparison): Promise<void> {
  const find = await finderOf(table, rows);
  const keyPath = String(db.table(table).schema.primKey.keyPath);
  for (const row of rows) {
    const here = find(row);
    if (!here) {
      comparison.onlyInFile += 1;
      continue;
    }
    comparison.met.add(here[keyPath]);
    comparison[isSame(here, row) ? 'same' : 'changed'] += 1;
  }
}

async function finderOf(table: string, rows: Row[]): Promise<(row: Row) => Row | undefined> {
  const stored = db.table<Row, string>(table);
  const keyPath = String(stored.schema.primKey.keyPath);
  const idOf = (row: Row) => row[keyPath] as string;
  const found = (await stored.bulkGet(rows.map(idOf))).filter((row) => row !== undefined);
  const byId = new Map(found.map((row) => [idOf(row), row]));
  const names = rulesOf(table)?.sameBy;
  if (!names || byId.size === rows.length) return (row) => byId.get(idOf(row));
  const byName = await findByName(
    table,
    names,
    rows.filter((row) => !byId.has(idOf(row))),
  );
  return (row) => byId.get(idOf(row)) ?? byName(row);
}

/** Asked only where the id is another one: a question for each key takes long. */
async function findByName(table: string, names: string, rows: Row[]): Promise<(row: Row) => Row | undefined> {
  const namesOf = (row: Row) => row[names] as string[];
  const found = await findBy(db.table<Row, string>(table), names, rows.flatMap(namesOf));
  const byName = new Map(found.flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  return (row) =>
    namesOf(row)
      .map((name) => byName.get(name))
      .find((one) => one !== undefined);
}

/**
 * Puts what the file holds in the place of everything here: every table, with the keys and the hashes of whom not to
 * contact. All or nothing, in one transaction. Progress counts rows. What the file's own version could not know yet is
 * worked out afterwards; what it had not read is left to `readStored`.
 */
export async function restoreReplace(
  source: RestoreSource,
  onProgress: OnProgress = () => {},
  now = Date.now(),
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    let done = 0;
    for (const { table, rows } of readRestored(source)) {
      await db.table(table).bulkAdd(rows);
      done += rows.length;
      onProgress(done, 0);
    }
  });
  // All is there, and says that it is stale: what fails here is made up for at the next start.
  await resumeKnown(now).catch(() => undefined);
}
