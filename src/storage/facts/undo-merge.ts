import type { MergeRow } from '../../leads/records/merge-row';
import type { Outreach } from '../../leads/records/outreach';
import type { Person } from '../../leads/records/person';
import { splitTouch } from '../../leads/talk/join-touches';
import { bareReader, type Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { loadContext } from '../derived/apply-context';
import { readMissed } from '../derived/read-touches';
import { addRecords, rejoinTouches } from '../derived/rejoin-touches';
import { followMerge, mergeTables, type Parts } from './merge-stored-people';
import { renamePerson } from './move-people';

/** How each part of a merge's row is given back. */
const partings: Record<keyof Parts, (merge: MergeRow, reader: Reader) => Promise<unknown>> = {
  engagements: partEngagements,
  outreach: partOutreach,
  touchIds: partTouches,
  outcomeIds: ({ lost, outcomeIds }) =>
    renamePerson('outcomes', db.table('outcomes').where('id').anyOf(outcomeIds), lost.id),
  decisionIds: ({ lost, decisionIds }) =>
    renamePerson('decisions', db.table('decisions').where('id').anyOf(decisionIds), lost.id),
  matches: ({ matches }) => db.matches.bulkPut(matches),
};

/**
 * Parts two people the user had made one: each gets back what was theirs. What came since stays with the one who was
 * kept, until a page shows whose it is. False when there is nothing to part.
 */
export async function undoMerge(mergeId: string, now = Date.now()): Promise<boolean> {
  const reader = bareReader();
  const isParted = await db.transaction('rw', mergeTables(), async () => {
    const merge = await db.merges.get(mergeId);
    const person = merge && (await db.people.get(merge.kept.id));
    if (!merge || !person) return false;
    await db.people.bulkPut(partPeople(merge, person));
    for (const part of Object.keys(partings) as (keyof Parts)[]) await partings[part](merge, reader);
    await db.merges.delete(mergeId);
    const posts = new Set(merge.engagements.map((one) => one.postId));
    await followMerge([merge.kept.id, merge.lost.id], posts, await loadContext(), now);
    return true;
  });
  await readMissed(reader);
  return isParted;
}

/** The lost one as they were; the kept one with the keys seen since, and their newer facts where they were seen since. */
function partPeople({ kept, lost }: MergeRow, now: Person): Person[] {
  const keys = now.keys.filter((key) => kept.keys.includes(key) || !lost.keys.includes(key));
  const wasSeenSince = now.lastSeenAt > Math.max(kept.lastSeenAt, lost.lastSeenAt);
  return [{ ...(wasSeenSince ? now : kept), id: kept.id, keys, firstSeenAt: kept.firstSeenAt }, lost];
}

/** Everything as it was; what was merged into one row is two again. */
async function partEngagements({ kept, engagements }: MergeRow): Promise<void> {
  const now = await db.engagements.where('personId').equals(kept.id).toArray();
  const had = new Set(engagements.flatMap((one) => [one.id, one.id.replace(one.personId, () => kept.id)]));
  await db.engagements.bulkDelete(now.filter((one) => had.has(one.id)).map((one) => one.id));
  await db.engagements.bulkPut(engagements);
}

/** Decisions go back too, unless the user has decided something about the two as one since. */
async function partOutreach({ kept, lost, outreach, merged }: MergeRow): Promise<void> {
  const now = (await db.outreach.get(kept.id)) ?? null;
  const before = (id: string): Outreach | undefined => outreach.find((one) => one.personId === id);
  const theirs = before(lost.id);
  if (theirs) await db.outreach.put(theirs);
  if (!isSame(now, merged)) return;
  const own = before(kept.id);
  if (own) await db.outreach.put(own);
  else await db.outreach.delete(kept.id);
}

/** A touch that both told of is two again. */
async function partTouches({ kept, lost, touchIds }: MergeRow, reader: Reader): Promise<void> {
  const lostIds = new Set(touchIds);
  const told = (await db.touches.where('personId').equals(kept.id).toArray()).flatMap(splitTouch);
  await rejoinTouches([kept.id], (records) => records.filter(({ id }) => !lostIds.has(id)), reader);
  await addRecords(
    lost.id,
    told.filter(({ id }) => lostIds.has(id)),
    reader,
  );
}
