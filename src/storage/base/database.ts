import Dexie, { type Table, type Transaction } from 'dexie';
import type { KnownRecord } from '../../leads/people/group-identities';
import type { Answer } from '../../leads/people/match';
import type { Facets } from '../../leads/ranking/facets';
import type { Draft, Snippet } from '../../leads/records/draft';
import type { Engagement, MeteredKind } from '../../leads/records/engagement';
import type { ArchiveOwner, KnownReason, MatchBy } from '../../leads/records/known';
import type { KnownSettings } from '../../leads/records/known-settings';
import type { OrderSettings } from '../../leads/records/order-settings';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision, Outreach } from '../../leads/records/outreach';
import type { Person, Self } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import type { Problem } from '../../leads/records/problem';
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
} from './upgrade-rows';

/**
 * An existing contact, from files the user brought in. The id is made from the content, so two files that tell the
 * same make one row, and it stays until the last of them is taken back.
 */
export type KnownRow = KnownRecord & {
  /** The name as it is compared: a match by name is a question, never a fact. Empty when it names nobody. */
  nameKey: string;
  /** Name and company, as they are compared. */
  who: string[];
  /** The first of `importIds`. */
  importId: string;
  importIds: string[];
};

/** A salted hash of one profile key; it survives erasure. The salt is the row `salt` of `derivedFrom` (`find-barred.ts`). */
export type DoNotContactRow = { hash: string; at: number; why: string | null };

/** How far one post and kind has been read. `kind: 'post'` holds the problems of reading the post itself. */
export type CaptureRow = {
  /** `<postId>/<kind>` */
  id: string;
  postId: string;
  kind: MeteredKind | 'post';
  stated: number | null;
  /** People + organisations + hidden. */
  seen: number;
  people: number;
  organisations: number;
  /** Keys of hidden members. */
  hidden: string[];
  complete: boolean;
  /** When the newest reading that changed this row was taken; 0 = stated elsewhere, the list itself never read. */
  at: number;
  /** When the list was read first. */
  firstAt?: number;
  reader: string;
  problems: Problem[];
};

/**
 * A person who is new by the facts. Only who stands in the queue has a `rank`, so its index is the queue; those
 * decided about have none, and those put off have `wakeAt` instead.
 */
export type QueueRow = Facets & { personId: string; score: number; rank?: number; wakeAt?: number };

/** What one import brought. `new…`: what no import had told before. */
export type ImportCounts = { contacts: number; newContacts: number; touches: number; newTouches: number };

export type ImportRow = {
  id: string;
  at: number;
  files: string[];
  counts: ImportCounts;
  owner: ArchiveOwner | null;
  state: 'done';
};

/** What the user answered: is this contact (or, as `person:<id>`, that other person) this person? */
export type MatchRow = {
  /** `<personId>|<knownId>` */
  id: string;
  personId: string;
  knownId: string;
  by: MatchBy;
  answer: Answer;
  at: number;
};

/** Why a person is known, one row for everybody seen; derived from all the rest, so it can be built anew. */
export type KnownPersonRow = {
  personId: string;
  /** Null = new. The index holds only those that are known. */
  reason: KnownReason | null;
  /** All reasons that hold by pages and files, in order, whatever the user decided or wants shown. */
  reasons: KnownReason[];
  /** The contacts that are this person. */
  knownIds: string[];
  /** How the strongest of them was found. */
  by: MatchBy | null;
  /** Name and company, as they are compared: who shares one of these may be the same person. */
  nameAndCompany: string[];
  /** What is to be asked: ids of contacts, and `person:<id>`. */
  asked: string[];
};

/** Two people the user made one, and all that is needed to part them again. */
export type MergeRow = {
  id: string;
  at: number;
  kept: Person;
  lost: Person;
  /** As they were, by whichever of the two. */
  engagements: Engagement[];
  outreach: Outreach[];
  /** As it was right after. */
  merged: Outreach | null;
  /** Ids of what was the lost one's. */
  touchIds: string[];
  outcomeIds: string[];
  decisionIds: number[];
  matches: MatchRow[];
};

/** What the derived tables were worked out from, besides the tables. */
export type DerivedFromRow = {
  id: 'known';
  self: Self | null;
  known: KnownSettings;
  order: OrderSettings;
  /** Where the user works, as far as anything tells. */
  company: string | null;
  /** They are out of date: `rebuildKnown` has not run, or not to its end. */
  isStale: boolean;
};

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

/** A new number with every change to what the stores below hold; `upgrade-rows.ts` brings older rows along. */
export const schemaVersion = 3;

export const db = createDatabase();

function createDatabase(): Dexie & Tables {
  // Strict: "saved" must mean on disk, and Chrome's own default only means handed over. For the same reason no cache:
  // with it, screens show what is still being written, and a frame that closes then takes it along.
  const options = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
  const database = new Dexie('afterpost', options) as Dexie & Tables;
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
