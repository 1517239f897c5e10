import type { Outcome } from '../leads/outcome';
import type { Outreach } from '../leads/outreach';
import { db } from './database';
import { actTables, followDecisions } from './decide';

/** Puts right when it was, or how much. */
export async function saveOutcome(outcome: Outcome): Promise<void> {
  await db.outcomes.put(outcome);
}

/** What is needed to bring a deleted outcome back. */
export type Deleted = { outcome: Outcome; before: Outreach | null };

/**
 * Deletes an outcome. Where things still stand as it left them, they are again as before it: who has not ordered is no
 * customer. Null when it is gone already.
 */
export async function deleteOutcome(id: string, now = Date.now()): Promise<Deleted | null> {
  return db.transaction('rw', actTables(), async () => {
    const outcome = await db.outcomes.get(id);
    if (!outcome) return null;
    const { personId } = outcome;
    await db.outcomes.delete(id);
    const before = (await db.outreach.get(personId)) ?? null;
    const decisions = await db.decisions.where('personId').equals(personId).toArray();
    const cause = decisions.find((decision) => decision.outcome?.id === id);
    if (before && cause && before.stage === cause.after.stage && before.nextAt === cause.after.nextAt) {
      const { stage = 'new', nextAt = null, nextWhy = null } = cause.before ?? {};
      await db.outreach.put({ ...before, stage, nextAt, nextWhy });
      await followDecisions([personId], now);
    }
    return { outcome, before };
  });
}

export async function restoreOutcome({ outcome, before }: Deleted, now = Date.now()): Promise<void> {
  await db.transaction('rw', actTables(), async () => {
    await db.outcomes.put(outcome);
    if (before) await db.outreach.put(before);
    await followDecisions([outcome.personId], now);
  });
}
