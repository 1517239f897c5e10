import Dexie, { type Table } from 'dexie';
import type { Engagement, MeteredKind } from '../leads/engagement';
import type { Decision, Outreach } from '../leads/outreach';
import type { Person, PersonKey } from '../leads/person';
import type { Post, PostKey } from '../leads/post';
import type { Problem } from '../leads/problem';

/** An existing contact, from a file the user brought in. */
export type KnownRow = {
  id: string;
  source: string;
  name: string;
  /** The name as it is compared: a match by name is a question, never a fact. */
  nameKey: string;
  keys: PersonKey[];
  emails: string[];
  company: string | null;
  connectedOn: number | null;
  importId: string;
};

/** One message, call or meeting, either way. */
export type TouchRow = {
  id: string;
  personId: string;
  at: number;
  direction: 'out' | 'in';
  channel: string;
  live: boolean;
  text: string | null;
  gave: string | null;
  asked: string | null;
  source: 'typed' | 'thread' | 'archive';
};

export type OutcomeRow = {
  id: string;
  personId: string;
  postId: PostKey | null;
  kind: 'meeting-booked' | 'meeting-held' | 'proposal' | 'order' | 'lost';
  at: number;
  /** Integer minor units; `currency` is its ISO 4217 code. */
  amount: number | null;
  currency: string | null;
};

/** A salted hash of one profile key; it survives erasure. */
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
  reader: string;
  problems: Problem[];
};

/**
 * A person who is new by the facts. Only who stands in the queue has a `rank`, so its index is the queue; those
 * decided about have none, and those put off have `wakeAt` instead.
 */
export type QueueRow = { personId: string; score: number; rank?: number; wakeAt?: number };

type Tables = {
  people: Table<Person, string>;
  posts: Table<Post, string>;
  engagements: Table<Engagement, string>;
  known: Table<KnownRow, string>;
  outreach: Table<Outreach, string>;
  touches: Table<TouchRow, string>;
  outcomes: Table<OutcomeRow, string>;
  doNotContact: Table<DoNotContactRow, string>;
  captures: Table<CaptureRow, string>;
  queue: Table<QueueRow, string>;
  decisions: Table<Decision, number>;
};

/** A new number with every change to what the stores below hold. */
const schemaVersion = 1;

export const db = createDatabase();

function createDatabase(): Dexie & Tables {
  // Strict: "saved" must mean on disk, and Chrome's own default only means handed over.
  const database = new Dexie('afterpost', { chromeTransactionDurability: 'strict' }) as Dexie & Tables;
  database.version(schemaVersion).stores({
    people: 'id, *keys',
    posts: 'id, *aliases',
    engagements: 'id, postId, personId',
    known: 'id, *keys, nameKey',
    outreach: 'personId',
    touches: 'id, personId, at',
    outcomes: 'id, personId, postId',
    doNotContact: 'hash',
    captures: 'id, postId',
    queue: 'personId, rank, wakeAt',
    decisions: '++id, personId, at',
  });
  // A newer version waits in another tab: let go, or its upgrade hangs.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  database.on('ready', () => refuseNewer(database), true);
  return database;
}

/** Dexie opens a newer version's database without a word (it counts tens); writing there could harm it. */
function refuseNewer(database: Dexie): void {
  if (database.backendDB().version < (schemaVersion + 1) * 10) return;
  throw new Dexie.VersionError('a newer version has written this database');
}
