import { startOutreach } from '../../leads/next/merge-outreach';
import type { Decision, Outreach } from '../../leads/records/outreach';
import { bareReader, type Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { loadContext } from '../derived/apply-context';
import { bar, unbar } from '../derived/find-barred';
import { readMissed } from '../derived/read-touches';
import { rejoinTouches } from '../derived/rejoin-touches';
import { replaceKnown, saveKnown } from '../derived/save-known';
import { saveQueue } from '../derived/save-queue';

export type OutreachChange = Partial<Omit<Outreach, 'personId'>>;

/** Records what the user decided about one or many people, as one act that one undo takes back. */
export async function decide(personIds: string[], change: OutreachChange, now = Date.now()): Promise<void> {
  await decideEach(personIds, () => change, now);
}

/** The same where the change depends on what was decided before. */
export async function decideEach(
  personIds: string[],
  change: (before: Outreach) => OutreachChange,
  now = Date.now(),
): Promise<void> {
  const ids = [...new Set(personIds)];
  await db.transaction('rw', actTables(), async () => {
    const at = await nextActTime(now);
    const rows = await db.outreach.bulkGet(ids);
    const decisions = ids
      .map((personId, index) => toDecision(personId, rows[index] ?? null, change, at))
      .filter(({ before, after }) => !isSame(before ?? startOutreach(after.personId), after));
    await db.outreach.bulkPut(decisions.map(({ after }) => after));
    await db.decisions.bulkAdd(decisions);
    await followDecisions(ids, now);
  });
}

/** Takes back the last act as a whole; answers what was taken back, null when there was nothing. */
export async function undoLast(now = Date.now()): Promise<Decision[] | null> {
  const reader = bareReader();
  const undone = await db.transaction('rw', actTables(), async () => {
    const last = await db.decisions.orderBy('at').last();
    if (!last) return null;
    const act = await db.decisions.where('at').equals(last.at).toArray();
    for (const decision of act.toReversed()) await takeBack(decision, reader);
    await db.decisions.where('at').equals(last.at).delete();
    const ids = [...new Set(act.map((one) => one.personId))];
    if (act.some(({ barred }) => barred !== undefined)) await saveKnown(ids, await loadContext());
    await followDecisions(ids, now);
    return act;
  });
  await readMissed(reader);
  return undone;
}

/** Acts are told apart by their time, so no two may share one. */
export async function nextActTime(now: number): Promise<number> {
  const last = await db.decisions.orderBy('at').last();
  return last && last.at >= now ? last.at + 1 : now;
}

/** Whether these people must not be contacted. Why they are known follows from `saveKnown`. In the caller's transaction. */
export async function setBarred(personIds: string[], barred: boolean, at: number): Promise<void> {
  const people = (await db.people.bulkGet(personIds)).filter((person) => person !== undefined);
  if (barred) await bar(people, at, null);
  else await unbar(people);
}

/** The tables an act may write to or is read from. */
export function actTables() {
  const { outreach, decisions, queue, people, posts, captures, engagements, knownPeople, derivedFrom } = db;
  const { touches, outcomes, drafts, known, matches, doNotContact } = db;
  const followed = [queue, people, posts, captures, engagements, knownPeople, derivedFrom];
  const barring = [known, matches, doNotContact];
  return [outreach, decisions, touches, outcomes, drafts, ...followed, ...barring];
}

/** A decision may make somebody known, or new. Runs inside the caller's transaction. */
export async function followDecisions(personIds: string[], now: number): Promise<void> {
  const context = await loadContext();
  await replaceKnown(personIds, context.known.show);
  await saveQueue(personIds, context, now);
}

function toDecision(
  personId: string,
  before: Outreach | null,
  change: (before: Outreach) => OutreachChange,
  at: number,
): Decision {
  const current = { ...startOutreach(personId), ...before };
  return { at, personId, before, after: { ...current, ...change(current), personId } };
}

/**
 * What came with the decision goes; the draft it used up is back, unless a new one was begun. The record goes back
 * field by field, and only what still is as the act left it: a record that was meanwhile joined with another one
 * keeps what came from there. A record that began with the act ends with it; an older one stays, even a blank one,
 * since earlier acts still have something to take back from it.
 */
async function takeBack(decision: Decision, reader: Reader): Promise<void> {
  const { personId, before, after, touch, outcome, draft, barred } = decision;
  if (barred !== undefined) await setBarred([personId], !barred, decision.at);
  if (touch) {
    await rejoinTouches([personId], (records) => records.filter(({ id }) => id !== touch.id), reader);
  }
  if (outcome) await db.outcomes.delete(outcome.id);
  if (draft && !(await db.drafts.get(personId))) await db.drafts.put({ ...draft, personId });
  const current = await db.outreach.get(personId);
  if (!current) return;
  const earlier = before ?? startOutreach(personId);
  const kept = Object.entries(current).filter(
    ([field, value]) => !isSame(value, after[field as keyof Outreach]),
  );
  const restored = { ...current, ...earlier, ...Object.fromEntries(kept) };
  if (before === null && isSame(restored, startOutreach(personId))) await db.outreach.delete(personId);
  else await db.outreach.put(restored);
}
