import { startOutreach } from '../../leads/next/merge-outreach';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision, Outreach } from '../../leads/records/outreach';
import { db } from '../base/database';
import { actTables, followDecisions } from './decide';

/** Puts right when it was, how much, why, or what it is put down to. */
export async function saveOutcome(outcome: Outcome): Promise<void> {
  await db.outcomes.put(outcome);
}

/** What is needed to bring a deleted outcome back. */
export type Deleted = { outcome: Outcome; before: Outreach | null };

/**
 * Deletes an outcome. Where things still stand as it left them, they are again as before it: who has not ordered is no
 * customer; who has ordered twice still is. Null when it is gone already.
 */
export async function deleteOutcome(id: string, now = Date.now()): Promise<Deleted | null> {
  return db.transaction('rw', actTables(), async () => {
    const outcome = await db.outcomes.get(id);
    if (!outcome) return null;
    const { personId } = outcome;
    await db.outcomes.delete(id);
    const before = (await db.outreach.get(personId)) ?? null;
    const decisions = await db.decisions.where('personId').equals(personId).sortBy('at');
    const left = await db.outcomes.where('personId').equals(personId).primaryKeys();
    const restored = before && undoStage(before, id, decisions, new Set(left));
    if (restored) {
      await db.outreach.put(restored);
      await followDecisions([personId], now);
    }
    return { outcome, before };
  });
}

/** As it was before the outcome `id`; null where something else has been decided or has come of it since. */
function undoStage(
  present: Outreach,
  id: string,
  decisions: readonly Decision[],
  left: ReadonlySet<string>,
): Outreach | null {
  const index = decisions.findIndex((one) => one.outcome?.id === id);
  const cause = decisions[index];
  if (!cause || present.stage !== cause.after.stage || present.nextAt !== cause.after.nextAt) return null;
  if (hasAnother(cause, decisions.slice(index + 1), left)) return null;
  const { stage, nextAt, nextWhy } = findOrigin(cause, decisions.slice(0, index), left);
  return { ...present, stage, nextAt, nextWhy };
}

/** How things stood before a decision, and before the one that led there if its outcome is gone as well. */
function findOrigin(cause: Decision, earlier: readonly Decision[], left: ReadonlySet<string>): Outreach {
  const before = cause.before ?? startOutreach(cause.personId);
  const index = earlier.findLastIndex(
    (one) => one.after.stage === before.stage && one.before?.stage !== before.stage,
  );
  const source = earlier[index];
  const isOwed = source?.outcome && !hasAnother(source, earlier.slice(index), left);
  return isOwed ? findOrigin(source, earlier.slice(0, index), left) : before;
}

/** True where one of these decisions brought an outcome of the same kind that is still there. */
function hasAnother({ outcome: first }: Decision, among: readonly Decision[], left: ReadonlySet<string>) {
  return among.some(({ outcome }) => outcome && outcome.kind === first?.kind && left.has(outcome.id));
}

export async function restoreOutcome({ outcome, before }: Deleted, now = Date.now()): Promise<void> {
  await db.transaction('rw', actTables(), async () => {
    await db.outcomes.put(outcome);
    if (before) await db.outreach.put(before);
    await followDecisions([outcome.personId], now);
  });
}
