import { mergeOutreach } from '../leads/merge-outreach';
import type { Decision } from '../leads/outreach';
import { db } from './database';
import { readdress } from './readdress';

/** Gives all that belongs to `losers` to the person they turned out to be. Answers the posts concerned. */
export async function movePeople(losers: string[], personId: string): Promise<Set<string>> {
  const engagements = await db.engagements.where('personId').anyOf(losers).toArray();
  await readdress(engagements, (one) => ({ ...one, personId }));
  await moveOutreach(losers, personId);
  await db.touches.where('personId').anyOf(losers).modify({ personId });
  await db.outcomes.where('personId').anyOf(losers).modify({ personId });
  await db.decisions
    .where('personId')
    .anyOf(losers)
    .modify((decision: Decision) => {
      decision.personId = personId;
      decision.after.personId = personId;
      if (decision.before) decision.before.personId = personId;
    });
  await db.queue.bulkDelete(losers);
  await db.people.bulkDelete(losers);
  return new Set(engagements.map((one) => one.postId));
}

async function moveOutreach(losers: string[], personId: string): Promise<void> {
  const rows = await db.outreach.bulkGet([personId, ...losers]);
  const found = rows.filter((row) => row !== undefined).map((row) => ({ ...row, personId }));
  if (found.length === 0) return;
  await db.outreach.bulkDelete(losers);
  await db.outreach.put(found.reduce(mergeOutreach));
}
