import { followTouches } from '../../leads/next/follow-touches';
import { startOutreach } from '../../leads/next/merge-outreach';
import { reasonTime } from '../../leads/ranking/warmth-of';
import type { Outreach } from '../../leads/records/outreach';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { listNew, type Rejoined } from '../derived/rejoin-touches';
import { followDecisions } from './decide';

/**
 * Lets what a page newly told of a person change where things stand with them, as the key for it would. Nothing for the
 * undo log: the user did not do it, and anything they do now goes on from here. Runs inside the caller's transaction.
 */
export async function followRead(rejoined: Rejoined, now: number): Promise<void> {
  const added = listNew(rejoined);
  if (added.length === 0) return;
  const { personId, after: touches } = rejoined;
  const stored = await db.outreach.get(personId);
  const known = await db.knownPeople.get(personId);
  const reasons = await db.engagements.where('personId').equals(personId).toArray();
  const newest = reasons.sort((a, b) => reasonTime(b) - reasonTime(a))[0];
  const before = stored ?? startOutreach(personId);
  const change = followTouches(before, {
    now,
    added,
    touches,
    isKnownByFacts: (known?.reasons.length ?? 0) > 0 && !before.putBack,
    isBarred: known?.reasons.includes('do-not-contact') ?? false,
    postId: (newest?.postId ?? null) as Outreach['postId'],
  });
  const next = { ...before, ...change, personId };
  if (change === null || isSame(before, next)) return;
  await db.outreach.put(next);
  await followDecisions([personId], now);
}
