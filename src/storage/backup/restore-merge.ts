import type { Table } from 'dexie';
import type { CaptureRow } from '../../leads/records/capture';
import type { DerivedFromRow, SaltRow } from '../../leads/records/derived-from-row';
import type { DoNotContactRow } from '../../leads/records/do-not-contact-row';
import type { Draft, Snippet } from '../../leads/records/draft';
import type { Engagement } from '../../leads/records/engagement';
import type { ImportRow } from '../../leads/records/import-row';
import type { KnownRow } from '../../leads/records/known-row';
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
import type { Row } from '../base/rename-row';
import { type TablesThat, tablesThat } from '../base/tables';
import { type KnownContext, markStale } from '../derived/apply-context';

import { type OnProgress, rebuildKnown } from '../derived/rebuild-known';
import { saveMeters } from '../facts/save-meters';
import { addDecisions, addDerivedFrom, addMerges } from './add-decisions';
import { addCaptures, addEngagements, addPeople, addPosts, addTouches, compare } from './add-people';
import { type RestoreSource, readRestored } from './read-restored';
import { type Renaming, renameMatch, renameOutcome, startRenaming } from './start-renaming';

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
  const state: State = { ids: startRenaming(), posts: new Set() };
  let done = 0;
  const count = (more: number) => {
    done += more;
    onProgress(done, 0);
  };
  await db.transaction('rw', db.tables, async () => {
    for (const names of [tablesThat('restore', 'first'), tablesThat('restore', 'row')]) {
      for (const part of readRestored(source, names)) {
        await adders[part.table as keyof typeof adders](part.rows, state);
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

type Adder = (rows: Row[], state: State) => Promise<void>;

/** How the rows of each table are added that neither come last nor are built anew. */
const adders: Record<TablesThat<'restore', 'first' | 'row'>, Adder> = {
  people: async (rows, { ids, posts }) => note(posts, await addPeople(rows as Person[], ids)),
  posts: async (rows, { ids, posts }) => note(posts, await addPosts(rows as Post[], ids)),
  engagements: async (rows, { ids, posts }) => note(posts, await addEngagements(rows as Engagement[], ids)),
  captures: async (rows, { ids, posts }) => note(posts, await addCaptures(rows as CaptureRow[], ids)),
  touches: (rows, { ids }) => addTouches(rows as Touch[], ids),
  outcomes: (rows, { ids }) => {
    const renamed = (rows as Outcome[]).map((row) => renameOutcome(row, ids));
    return put(db.outcomes, renamed, keepFirst);
  },
  known: (rows) => put(db.known, rows as KnownRow[], mergeKnown),
  imports: (rows) => {
    const choose = byTime<ImportRow>(({ at }) => -at);
    return put(db.imports, rows as ImportRow[], choose);
  },
  matches: (rows, { ids }) => {
    const renamed = (rows as MatchRow[]).flatMap((row) => renameMatch(row, ids) ?? []);
    const choose = byTime<MatchRow>(({ at }) => at);
    return put(db.matches, renamed, choose);
  },
  drafts: (rows, { ids }) => {
    const renamed = (rows as Draft[]).map((row) => ({ ...row, personId: ids.person(row.personId) }));
    const choose = byTime<Draft>(({ updatedAt }) => updatedAt);
    return put(db.drafts, renamed, choose);
  },
  snippets: (rows) => {
    const choose = byTime<Snippet>(({ updatedAt }) => updatedAt);
    return put(db.snippets, rows as Snippet[], choose);
  },
};

function note(posts: Set<string>, changed: Iterable<string>): void {
  for (const id of changed) posts.add(id);
}

/** The rows of the tables that name each other. */
type Rest = Record<TablesThat<'restore', 'last'>, Row[]>;

function collect(source: RestoreSource): Rest {
  const rest: Rest = { outreach: [], decisions: [], merges: [], derivedFrom: [], doNotContact: [] };
  const names = tablesThat('restore', 'last');
  for (const { table, rows } of readRestored(source, names)) rest[table as keyof Rest].push(...rows);
  return rest;
}

async function addRest(rest: Rest, { ids }: State): Promise<void> {
  const { outreach, decisions, merges, derivedFrom, doNotContact, ...nothing } = rest;
  // A table more does not compile before it has a line below.
  nothing satisfies Record<string, never>;
  const numbers = await addDecisions(outreach as Outreach[], decisions as Decision[], ids);
  await addMerges(merges as MergeRow[], numbers, ids);
  await addDerivedFrom(derivedFrom as (DerivedFromRow | SaltRow)[]);
  const choose = byTime<DoNotContactRow>(({ at }) => -at);
  await put(db.doNotContact, doNotContact as DoNotContactRow[], choose);
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
