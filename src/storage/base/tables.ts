import type { Table } from 'dexie';
import { captureRowSchema } from '../../leads/records/capture';
import { derivedFromSchema, type SaltRow } from '../../leads/records/derived-from-row';
import { doNotContactRowSchema } from '../../leads/records/do-not-contact-row';
import { draftSchema, snippetSchema } from '../../leads/records/draft';
import { engagementSchema } from '../../leads/records/engagement';
import { importRowSchema } from '../../leads/records/import-row';
import { knownPersonRowSchema } from '../../leads/records/known-person-row';
import { knownRowSchema } from '../../leads/records/known-row';
import { matchRowSchema } from '../../leads/records/match-row';
import { mergeRowSchema } from '../../leads/records/merge-row';
import { outcomeSchema } from '../../leads/records/outcome';
import { outreachSchema, storedDecisionSchema } from '../../leads/records/outreach';
import { personSchema } from '../../leads/records/person';
import { postSchema } from '../../leads/records/post';
import { queueRowSchema } from '../../leads/records/queue-row';
import { touchSchema } from '../../leads/records/touch';
import { db, type TableName, type TableRow } from './database';
import type { TableRules } from './table-rules';

/*
 * What each table answers to whoever must deal with all of them. A new table does not compile before it has answered;
 * whoever does the work has one way for each answer, so a new answer does not compile before somebody knows how.
 */

/** `derivedFrom` holds the salt too. */
type RowOf<N extends TableName> = N extends 'derivedFrom' ? TableRow<N> | SaltRow : TableRow<N>;

const theirs = [{ field: 'personId' }] as const;

export const tables = {
  people: {
    row: personSchema,
    names: [{ field: 'id' }],
    merge: 'drop',
    part: 'kept',
    erase: 'rows',
    undo: 'stays',
    restore: 'first',
    sameBy: 'keys',
    file: 'person',
    isCounted: true,
  },
  posts: {
    row: postSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'stays',
    undo: 'numbers',
    restore: 'first',
    sameBy: 'aliases',
    file: null,
    isCounted: true,
  },
  engagements: {
    row: engagementSchema,
    names: theirs,
    merge: 'readdress',
    part: 'engagements',
    erase: 'rows',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: 'reasons',
    isCounted: true,
  },
  outreach: {
    row: outreachSchema,
    names: theirs,
    merge: 'unite',
    part: 'outreach',
    erase: 'rows',
    undo: 'stays',
    restore: 'last',
    sameBy: null,
    file: 'outreach',
    isCounted: true,
  },
  touches: {
    row: touchSchema,
    names: theirs,
    merge: 'rejoin',
    part: 'touchIds',
    erase: 'rows',
    undo: 'rejoin',
    restore: 'row',
    sameBy: null,
    file: 'touches',
    isCounted: true,
  },
  outcomes: {
    row: outcomeSchema,
    names: theirs,
    merge: 'rename',
    part: 'outcomeIds',
    erase: 'rows',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: 'outcomes',
    isCounted: true,
  },
  known: {
    // Contacts name people by keys; whose they are is worked out in `knownPeople`.
    row: knownRowSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'rows',
    undo: 'release',
    restore: 'row',
    sameBy: null,
    file: 'contacts',
    isCounted: true,
  },
  doNotContact: {
    row: doNotContactRowSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'stays',
    undo: 'stays',
    restore: 'last',
    sameBy: null,
    file: 'doNotContact',
    isCounted: true,
  },
  captures: {
    row: captureRowSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'mentions',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: null,
    isCounted: false,
  },
  queue: {
    row: queueRowSchema,
    names: theirs,
    merge: 'drop',
    part: null,
    erase: 'rows',
    undo: 'stale',
    restore: 'derived',
    sameBy: null,
    file: null,
    isCounted: false,
  },
  decisions: {
    row: storedDecisionSchema,
    names: [...theirs, { field: 'before.personId' }, { field: 'after.personId' }],
    merge: 'rename',
    part: 'decisionIds',
    erase: 'rows',
    undo: 'stays',
    restore: 'last',
    sameBy: null,
    file: 'decisions',
    isCounted: false,
  },
  imports: {
    row: importRowSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'stays',
    undo: 'row',
    restore: 'row',
    sameBy: null,
    file: null,
    isCounted: false,
  },
  matches: {
    row: matchRowSchema,
    names: [...theirs, { field: 'knownId', mark: 'person:' }],
    merge: 'readdress',
    part: 'matches',
    erase: 'rows',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: 'answers',
    isCounted: false,
  },
  knownPeople: {
    row: knownPersonRowSchema,
    names: theirs,
    merge: 'drop',
    part: null,
    erase: 'rows',
    undo: 'stale',
    restore: 'derived',
    sameBy: null,
    file: 'known',
    isCounted: false,
  },
  merges: {
    row: mergeRowSchema,
    names: [],
    merge: 'none',
    part: null,
    // Both people as they were stand in it.
    erase: 'rows',
    undo: 'stays',
    restore: 'last',
    sameBy: null,
    file: 'merges',
    isCounted: false,
  },
  derivedFrom: {
    row: derivedFromSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'stays',
    undo: 'stale',
    restore: 'last',
    sameBy: null,
    file: null,
    isCounted: false,
  },
  drafts: {
    row: draftSchema,
    names: theirs,
    merge: 'newest',
    part: null,
    erase: 'rows',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: 'draft',
    isCounted: false,
  },
  snippets: {
    row: snippetSchema,
    names: [],
    merge: 'none',
    part: null,
    erase: 'stays',
    undo: 'stays',
    restore: 'row',
    sameBy: null,
    file: null,
    isCounted: false,
  },
} as const satisfies { [N in TableName]: TableRules<RowOf<N>> };

type AllRules = typeof tables;
/** The tables that gave this answer to this question. */
export type TablesThat<Q extends keyof TableRules<unknown>, A> = {
  [N in TableName]: AllRules[N][Q] extends A ? N : never;
}[TableName];

/** What all tables answered to one question. */
export type Answers<Q extends keyof TableRules<unknown>> = AllRules[TableName][Q];

export const tableNames = Object.keys(tables) as TableName[];

/** The tables that gave one of these answers. */
export function tablesThat<
  Q extends 'merge' | 'erase' | 'undo' | 'restore' | 'isCounted',
  A extends Answers<Q>,
>(question: Q, ...answers: A[]): TablesThat<Q, A>[] {
  const gave = (name: TableName) => (answers as unknown[]).includes(tables[name][question]);
  return tableNames.filter(gave) as TablesThat<Q, A>[];
}

/** What may stand in a table of this name; undefined when there is none. */
export function rulesOf(name: string): AllRules[TableName] | undefined {
  return Object.hasOwn(tables, name) ? tables[name as TableName] : undefined;
}

/** The tables themselves. */
export function openTables(names: readonly TableName[]): Table[] {
  return names.map((name) => db.table(name));
}
