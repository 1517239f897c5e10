import { mergePeople } from '../../leads/people/merge-people';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import type { MergeRow } from '../../leads/records/merge-row';
import type { Person } from '../../leads/records/person';
import { splitTouch } from '../../leads/talk/join-touches';
import { bareReader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { type Answers, openTables, tablesThat } from '../base/tables';
import { loadContext } from '../derived/apply-context';
import { readMissed } from '../derived/read-touches';
import { derivedTables } from '../derived/rebuild-known';
import { saveKnown } from '../derived/save-known';
import { saveQueue } from '../derived/save-queue';
import { movePeople } from './move-people';
import { saveMeters } from './save-meters';

/**
 * Makes two people one because the user says so. What was whose is kept, so that `undoMerge` can part them. Answers
 * the merge's id; null when either is gone or they are one already.
 */
export async function mergeStoredPeople(aId: string, bId: string, now = Date.now()): Promise<string | null> {
  const reader = bareReader();
  const merged = await db.transaction('rw', mergeTables(), async () => {
    const [a, b] = await db.people.bulkGet([aId, bId]);
    if (!a || !b || a.id === b.id || a.isOrganisation || b.isOrganisation) return null;
    const person = mergePeople(a, b);
    const [kept, lost] = person.id === a.id ? [a, b] : [b, a];
    const row = await takeSnapshot(kept, lost, now);
    const posts = await movePeople([lost.id], kept.id, reader);
    await db.people.put(person);
    await db.merges.put({ ...row, merged: (await db.outreach.get(kept.id)) ?? null });
    await followMerge([kept.id], posts, await loadContext(), now);
    return row.id;
  });
  await readMissed(reader);
  return merged;
}

/** What the tables say is kept of both, besides the people themselves. */
export type Parts = Pick<MergeRow, Exclude<Answers<'part'>, 'kept' | null>>;

/** What is told apart again when the two are parted. */
async function takeSnapshot(kept: Person, lost: Person, at: number): Promise<MergeRow> {
  const ids = [kept.id, lost.id];
  const outreach = (await db.outreach.bulkGet(ids)).filter((one) => one !== undefined);
  const pairs = ids.map((id) => `person:${id}`);
  const own = await db.matches.where('personId').anyOf(ids).toArray();
  const about = await db.matches.where('knownId').anyOf(pairs).toArray();
  const parts: Parts = {
    engagements: await db.engagements.where('personId').anyOf(ids).toArray(),
    outreach,
    touchIds: await listTold(lost.id),
    outcomeIds: await db.outcomes.where('personId').equals(lost.id).primaryKeys(),
    decisionIds: await db.decisions.where('personId').equals(lost.id).primaryKeys(),
    matches: [...own, ...about],
  };
  return { id: `${kept.id}+${lost.id}`, at, kept, lost, merged: null, ...parts };
}

/** Every record that tells of a touch of theirs: joined with what others tell, the touch may go by another name. */
async function listTold(personId: string): Promise<string[]> {
  const touches = await db.touches.where('personId').equals(personId).toArray();
  return touches.flatMap(splitTouch).map(({ id }) => id);
}

/** Brings meters, reasons and queue in line. */
export async function followMerge(
  personIds: string[],
  postIds: Iterable<string>,
  context: DerivedFromRow,
  now: number,
): Promise<void> {
  for (const post of await db.posts.bulkGet([...postIds])) if (post) await saveMeters(post, null);
  const looked = await saveKnown(personIds, context);
  await saveQueue([...new Set([...personIds, ...looked])], context, now);
}

export function mergeTables() {
  const moved = tablesThat('merge', 'readdress', 'unite', 'newest', 'rename', 'rejoin', 'drop');
  return [...derivedTables(), ...openTables(moved), db.merges];
}
