import Dexie, { type Table, type Transaction } from 'dexie';
import type { CaptureRow } from '../../leads/records/capture';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import type { DoNotContactRow } from '../../leads/records/do-not-contact-row';
import type { Draft, Snippet } from '../../leads/records/draft';
import type { Engagement } from '../../leads/records/engagement';
import type { ImportRow } from '../../leads/records/import-row';
import type { KnownPersonRow } from '../../leads/records/known-person-row';
import type { KnownRow } from '../../leads/records/known-row';
import type { MatchRow } from '../../leads/records/match-row';
import type { MergeRow } from '../../leads/records/merge-row';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision, Outreach } from '../../leads/records/outreach';
import type { Person } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import type { QueueRow } from '../../leads/records/queue-row';

import type { Touch } from '../../leads/records/touch';
import {
  ageDerivedFrom,
  dateReading,
  type FirstReadings,
  noFacets,
  noteReading,
  type Row,
  renamedTables,
  renameRow,
} from './rename-row';

type Tables = {
  people: Table<Person, string>;
  posts: Table<Post, string>;
  engagements: Table<Engagement, string>;
  known: Table<KnownRow, string>;
  outreach: Table<Outreach, string>;
  touches: Table<Touch, string>;
  outcomes: Table<Outcome, string>;
  doNotContact: Table<DoNotContactRow, string>;
  captures: Table<CaptureRow, string>;
  queue: Table<QueueRow, string>;
  decisions: Table<Decision, number>;
  imports: Table<ImportRow, string>;
  matches: Table<MatchRow, string>;
  knownPeople: Table<KnownPersonRow, string>;
  merges: Table<MergeRow, string>;
  derivedFrom: Table<DerivedFromRow, string>;
  drafts: Table<Draft, string>;
  snippets: Table<Snippet, string>;
};

export type TableName = keyof Tables;

/** A row of a table. */
export type TableRow<N extends TableName> = Tables[N] extends Table<infer Row, infer _Key> ? Row : never;

/** A new number with every change to what the stores below hold; `rename-row.ts` brings older rows along. */
export const schemaVersion = 3;

export type Database = Dexie & Tables;

export const db = createDatabase();

function createDatabase(): Database {
  // Strict: "saved" must mean on disk, and Chrome's own default only means handed over. For the same reason no cache:
  // with it, screens show what is still being written, and a frame that closes then takes it along.
  const options = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
  const database = new Dexie('afterpost', options) as Database;
  database.version(1).stores({
    people: 'id, *keys',
    posts: 'id, *aliases',
    engagements: 'id, postId, personId',
    known: 'id, *keys, nameKey, *who, *emails, *importIds',
    outreach: 'personId',
    touches: 'id, personId, at, *importIds',
    outcomes: 'id, personId, postId',
    doNotContact: 'hash',
    captures: 'id, postId',
    queue: 'personId, rank, wakeAt',
    decisions: '++id, personId, at',
    imports: 'id, at',
    matches: 'id, personId, knownId',
    knownPeople: 'personId, reason, *who, *asked',
    merges: 'id, at',
    applied: 'id',
  });
  database
    .version(2)
    .stores({ outreach: 'personId, nextAt', drafts: 'personId, updatedAt', snippets: 'id' })
    .upgrade(ageDerived);
  database
    .version(schemaVersion)
    .stores({
      applied: null,
      derivedFrom: 'id',
      // Who is missing from these has not been read yet.
      people: 'id, *keys, title.version',
      touches: 'id, personId, at, *importIds, reading.version',
      knownPeople: 'personId, reason, *nameAndCompany, *asked',
    })
    .upgrade(renameFields);
  // A newer version waits in another tab: let go, or its upgrade hangs.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  database.on('ready', () => refuseNewer(database), true);
  return database;
}

/** The queue's rows say more than they did: all that is derived is due anew. */
async function ageDerived(transaction: Transaction): Promise<void> {
  await dateFirstReadings(transaction);
  await transaction
    .table<QueueRow>('queue')
    .toCollection()
    .modify((row) => {
      Object.assign(row, noFacets);
    });
  const applied = transaction.table<DerivedFromRow>('applied');
  await applied.put(ageDerivedFrom(await applied.get('known')));
}

/** Version 3 calls things by plainer names; what they hold is the same. */
async function renameFields(transaction: Transaction): Promise<void> {
  for (const table of renamedTables)
    await transaction
      .table<Row>(table)
      .toCollection()
      .modify((row, holder) => {
        holder.value = renameRow(table, row);
      });
  await transaction.table('derivedFrom').bulkPut(await transaction.table('applied').toArray());
}

async function dateFirstReadings(transaction: Transaction): Promise<void> {
  const firsts: FirstReadings = new Map();
  await transaction.table<Engagement>('engagements').each((one) => noteReading(firsts, one));
  await transaction
    .table<CaptureRow>('captures')
    .toCollection()
    .modify((row) => {
      Object.assign(row, dateReading(row, firsts));
    });
}

/** Dexie opens a newer version's database without a word (it counts tens); writing there could harm it. */
function refuseNewer(database: Dexie): void {
  if (database.backendDB().version < (schemaVersion + 1) * 10) return;
  throw new Dexie.VersionError('a newer version has written this database');
}
