import type { Table } from 'dexie';
import type { CaptureRow } from '../../leads/records/capture-row';
import type { DerivedFromRow, SaltRow } from '../../leads/records/derived-from-row';
import type { DoNotContactRow } from '../../leads/records/do-not-contact-row';
import type { Draft, Snippet } from '../../leads/records/draft';
import type { Engagement } from '../../leads/records/engagement';
import type { ImportRow } from '../../leads/records/import-row';
import type { KnownRow } from '../../leads/records/known';
import type { MatchRow } from '../../leads/records/match-row';
import type { MergeRow } from '../../leads/records/merge-row';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision, Outreach } from '../../leads/records/outreach';
import type { Person } from '../../leads/records/person';
import type { Post } from '../../leads/records/post';
import type { Touch } from '../../leads/records/touch';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import type { Row } from '../base/upgrade-rows';
import { type KnownContext, markStale } from '../derived/apply-context';

import { type OnProgress, rebuildKnown } from '../derived/rebuild-known';
import { saveMeters } from '../facts/save-meters';
import { addDecisions, addDerivedFrom, addMerges } from './restore-decisions';
import { addCaptures, addEngagements, addPeople, addPosts, addTouches, compare } from './restore-facts';
import { type Renaming, renameMatch, renameOutcome, startRenaming } from './restore-ids';
import { type RestoreSource, readRestored } from './restore-rows';

/** What is worked out from all the rest; it is built anew. */
const derived = ['queue', 'knownPeople'];

/** These come first, since all else names them; those last, since they name each other. */
const first = ['people', 'posts'];
const last = ['outreach', 'decisions', 'merges', 'derivedFrom', 'doNotContact'];

type State = { ids: Renaming; posts: Set<string> };

/**
 * Adds what a file holds to what is here; nothing here is lost. Facts of both become one as if one browser had read all
 * of it; of two decisions the later one counts; who must not be contacted by either must not be contacted. All or
 * nothing, in one transaction; then everybody is looked at again. The same file again changes nothing. Progress counts
 * rows first, then people.
 */
export async function restoreMerge(
  source: RestoreSource,
  context: KnownContext = {},
  onProgress: OnProgress = () => {},
  now = Date.now(),
): Promise<void> {
  const rows = db.tables
    .map(({ name }) => name)
    .filter((name) => ![...derived, ...first, ...last].includes(name));
  const state: State = { ids: startRenaming(), posts: new Set() };
  let done = 0;
  const count = (more: number) => {
    done += more;
    onProgress(done, 0);
  };
  await db.transaction('rw', db.tables, async () => {
    for (const names of [first, rows]) {
      for (const part of readRestored(source, names)) {
        await add(part.table, part.rows, state);
        count(part.rows.length);
      }
    }
    await addRest(collect(source), state);
    for (const post of await db.posts.bulkGet([...state.posts])) if (post) await saveMeters(post, null);
    await markStale();
  });
  // All is there, and says that it is stale: what fails here is made up for at the next start.
  await rebuildKnown(context, onProgress, now).catch(() => undefined);
}

async function add(table: string, rows: Row[], { ids, posts }: State): Promise<void> {
  const note = (changed: Iterable<string>) => {
    for (const id of changed) posts.add(id);
  };
  switch (table) {
    case 'people':
      return note(await addPeople(rows as Person[], ids));
    case 'posts':
      return note(await addPosts(rows as Post[], ids));
    case 'engagements':
      return note(await addEngagements(rows as Engagement[], ids));
    case 'captures':
      return note(await addCaptures(rows as CaptureRow[], ids));
    case 'touches':
      return addTouches(rows as Touch[], ids);
    default:
      return addSimple(table, rows, ids);
  }
}

/** Tables in which one row has nothing to do with the next. */
async function addSimple(table: string, rows: Row[], ids: Renaming): Promise<void> {
  switch (table) {
    case 'outcomes':
      return put(
        db.outcomes,
        (rows as Outcome[]).map((row) => renameOutcome(row, ids)),
        keepFirst,
      );
    case 'known':
      return put(db.known, rows as KnownRow[], mergeKnown);
    case 'imports':
      return put(
        db.imports,
        rows as ImportRow[],
        byTime(({ at }) => -at),
      );
    case 'matches':
      return put(
        db.matches,
        (rows as MatchRow[]).flatMap((row) => renameMatch(row, ids) ?? []),
        byTime(({ at }) => at),
      );
    case 'drafts':
      return put(
        db.drafts,
        (rows as Draft[]).map((row) => ({ ...row, personId: ids.person(row.personId) })),
        byTime(({ updatedAt }) => updatedAt),
      );
    case 'snippets':
      return put(
        db.snippets,
        rows as Snippet[],
        byTime(({ updatedAt }) => updatedAt),
      );
    default:
      throw new Error(`nobody knows how to merge ${table}`);
  }
}

function collect(source: RestoreSource): Record<string, Row[]> {
  const rest: Record<string, Row[]> = {};
  for (const { table, rows } of readRestored(source, last)) rest[table] = [...(rest[table] ?? []), ...rows];
  return rest;
}

async function addRest(rest: Record<string, Row[]>, { ids }: State): Promise<void> {
  const of = <T>(table: string) => (rest[table] ?? []) as T[];
  const numbers = await addDecisions(of<Outreach>('outreach'), of<Decision>('decisions'), ids);
  await addMerges(of<MergeRow>('merges'), numbers, ids);
  await addDerivedFrom(of<DerivedFromRow | SaltRow>('derivedFrom'));
  await put(
    db.doNotContact,
    of<DoNotContactRow>('doNotContact'),
    byTime(({ at }) => -at),
  );
}

/** Writes what differs. `choose`: of what is here and what the file has. */
async function put<T>(table: Table<T, string>, rows: T[], choose: (here: T, theirs: T) => T): Promise<void> {
  const key = table.schema.primKey.keyPath as keyof T;
  const united = [...groupBy(rows, (row) => String(row[key])).values()].map((group) => group.reduce(choose));
  const stored = await table.bulkGet(united.map((row) => String(row[key])));
  const chosen = united.map((row, index) => {
    const here = stored[index];
    return here === undefined ? row : choose(here, row);
  });
  const changed = chosen.filter((row, index) => !isSame(row, stored[index]));
  if (changed.length > 0) await table.bulkPut(changed);
}

/** Nothing tells which is the newer one. */
function keepFirst<T>(here: T, _theirs: T): T {
  return here;
}

/** The one with the greater number; of equals always the same. */
function byTime<T>(of: (row: T) => number): (here: T, theirs: T) => T {
  return (here, theirs) => {
    const apart = of(here) - of(theirs) || compare(JSON.stringify(here), JSON.stringify(theirs));
    return apart >= 0 ? here : theirs;
  };
}

/** The same content from both: every import that told it, and the earlier date. */
function mergeKnown(here: KnownRow, theirs: KnownRow): KnownRow {
  const importIds = [...here.importIds, ...theirs.importIds.filter((id) => !here.importIds.includes(id))];
  const dates = [here.connectedOn, theirs.connectedOn].filter((date) => date !== null);
  const connectedOn = dates.length > 0 ? Math.min(...dates) : null;
  return { ...here, position: here.position ?? theirs.position, connectedOn, importIds };
}
