import type { CaptureRow } from '../../leads/records/capture';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import type { Engagement } from '../../leads/records/engagement';
import { parseRow } from '../../leads/records/parse-sent';
import {
  ageDerivedFrom,
  dateReading,
  type FirstReadings,
  noFacets,
  noteReading,
  type Row,
  renameRow,
} from '../base/rename-row';
import { rulesOf } from '../base/tables';
import type { TableRows } from './dump-tables';

/** The rows of a backup. `batches` starts anew at each call and never waits; `only`: of these tables. */
export type RestoreSource = {
  /** The version of the database they come from: this one's or an older one. */
  schema: number;
  batches: (only?: readonly string[]) => Iterable<TableRows>;
};

/** The rows as this version keeps them. Throws an error named `DamagedRows` at the first that no table can hold. */
export function* readRestored(source: RestoreSource, only?: readonly string[]): Generator<TableRows> {
  for (const { table, rows } of upgrade(source, only)) {
    if (rows.length > 0) yield { table, rows: rows.map((row) => parse(table, row)) };
  }
}

function upgrade(source: RestoreSource, only?: readonly string[]): Iterable<TableRows> {
  if (source.schema >= 3) return source.batches(only);
  // `derivedFrom` was called `applied`.
  const named = only?.map((table) => (table === 'derivedFrom' ? 'applied' : table));
  return upgradeSecond(source.schema < 2 ? upgradeFirst(source, named) : source.batches(named));
}

/** From version 2 to 3, as `renameFields` does it in place. */
function* upgradeSecond(parts: Iterable<TableRows>): Generator<TableRows> {
  for (const { table, rows } of parts)
    yield {
      table: table === 'applied' ? 'derivedFrom' : table,
      rows: rows.map((row) => renameRow(table, row)),
    };
}

/** From version 1 to 2, as `ageDerived` does it in place. */
function* upgradeFirst(source: RestoreSource, only?: readonly string[]): Generator<TableRows> {
  const firsts = readFirsts(source);
  let hasDerivedFrom = false;
  for (const { table, rows } of source.batches(only)) {
    hasDerivedFrom ||= table === 'applied' && rows.some(isTold);
    yield { table, rows: rows.map((row) => upgradeRow(table, row, firsts)) };
  }
  if (!hasDerivedFrom && (!only || only.includes('applied')))
    yield { table: 'applied', rows: [ageDerivedFrom(undefined)] };
}

function upgradeRow(table: string, row: Row, firsts: FirstReadings): Row {
  if (table === 'captures') return dateReading(row as CaptureRow, firsts);
  if (table === 'queue') return { ...row, ...noFacets };
  return table === 'applied' && isTold(row) ? ageDerivedFrom(row as Partial<DerivedFromRow>) : row;
}

function isTold({ id }: Row): boolean {
  return id === 'known';
}

function readFirsts(source: RestoreSource): FirstReadings {
  const firsts: FirstReadings = new Map();
  for (const { rows } of source.batches(['engagements']))
    for (const row of rows) noteReading(firsts, row as Engagement);
  return firsts;
}

function parse(table: string, row: Row): Row {
  const rules = rulesOf(table);
  if (!rules) throw damaged(table);
  try {
    return parseRow<object>(rules.row, row) as Row;
  } catch {
    throw damaged(table);
  }
}

function damaged(table: string): Error {
  const error = new Error(`a row that ${table} cannot hold`);
  error.name = 'DamagedRows';
  return error;
}
