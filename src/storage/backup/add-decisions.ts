import { mergeOutreach } from '../../leads/next/merge-outreach';
import type { DerivedFromRow, SaltRow } from '../../leads/records/derived-from-row';
import type { MergeRow } from '../../leads/records/merge-row';
import type { Decision, Outreach } from '../../leads/records/outreach';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { addSalts } from '../derived/find-barred';

import { type Renaming, renameDecision, renameOutreach } from './start-renaming';

/**
 * Whose last logged decision is the later one, here or in the file, stands as it is there; without one, what stands
 * here stays. Both logs become one.
 */
export async function addDecisions(outreach: Outreach[], logged: Decision[], ids: Renaming) {
  const theirs = logged.map((row) => renameDecision(row, ids));
  const here = await db.decisions.toArray();
  await addOutreach(
    outreach.map((row) => renameOutreach(row, ids)),
    lastOf(here),
    lastOf(theirs),
  );
  return addLog(here, theirs);
}

/** By person, when something was decided last. */
function lastOf(decisions: readonly Decision[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { personId, at } of decisions) last.set(personId, Math.max(at, last.get(personId) ?? 0));
  return last;
}

async function addOutreach(rows: Outreach[], here: Map<string, number>, theirs: Map<string, number>) {
  const joined = [...groupBy(rows, ({ personId }) => personId).values()].map((group) =>
    group.reduce(mergeOutreach),
  );
  const stored = await db.outreach.bulkGet(joined.map(({ personId }) => personId));
  const isNewer = ({ personId }: Outreach) => (theirs.get(personId) ?? 0) > (here.get(personId) ?? 0);
  const changed = joined.filter((row, index) => {
    const before = stored[index];
    return !before || (isNewer(row) && !isSame(before, row));
  });
  if (changed.length > 0) await db.outreach.bulkPut(changed);
}

/** By a decision's number in the file, its number here. */
export type DecisionIds = Map<number, number>;

async function addLog(here: readonly Decision[], theirs: readonly Decision[]): Promise<DecisionIds> {
  const known = new Map(here.map((row) => [signOf(row), row.id]));
  const numbers: DecisionIds = new Map();
  const added = theirs.filter((row) => {
    const id = known.get(signOf(row));
    if (id !== undefined && row.id !== undefined) numbers.set(row.id, id);
    return id === undefined;
  });
  if (added.length === 0) return numbers;
  const bare = added.map(({ id: _, ...row }) => row);
  const keys = await db.decisions.bulkAdd(bare, { allKeys: true });
  added.forEach(({ id }, index) => {
    const key = keys[index];
    if (id !== undefined && key !== undefined) numbers.set(id, key);
  });
  return numbers;
}

/** One person is decided about once at a time. */
function signOf({ at, personId }: Decision): string {
  return `${at}|${personId}`;
}

/** What the user made one there can be parted here too, as long as they are still called the same. */
export async function addMerges(rows: MergeRow[], numbers: DecisionIds, ids: Renaming): Promise<void> {
  const stored = await db.merges.bulkGet(rows.map(({ id }) => id));
  const added = rows.filter((row, index) => !stored[index] && isUnrenamed(row, ids));
  const renumbered = added.map((row) => {
    const decisionIds = row.decisionIds.flatMap((id) => numbers.get(id) ?? []);
    return { ...row, decisionIds };
  });
  if (renumbered.length > 0) await db.merges.bulkPut(renumbered);
}

function isUnrenamed({ kept, engagements }: MergeRow, ids: Renaming): boolean {
  return ids.person(kept.id) === kept.id && engagements.every(({ postId }) => ids.post(postId) === postId);
}

/** Whom the file says not to contact must be recognised here as well: its hashes came with its salt. */
export async function addDerivedFrom(rows: (DerivedFromRow | SaltRow)[]): Promise<void> {
  const salt = rows.find((row) => row.id === 'salt');
  if (salt) await addSalts([salt.salt, ...(salt.others ?? [])]);
}
