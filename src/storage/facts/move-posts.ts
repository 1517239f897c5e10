import type { CaptureRow } from '../../leads/records/capture';
import type { Outcome } from '../../leads/records/outcome';
import type { Decision } from '../../leads/records/outreach';
import type { PostKey } from '../../leads/records/post';
import { db } from '../base/database';
import { readdress } from './readdress';

/** Gives all that hangs on `losers` to the post they turned out to be. Answers the people concerned. */
export async function movePosts(losers: PostKey[], postId: PostKey): Promise<Set<string>> {
  if (losers.length === 0) return new Set();
  const isLoser = (id: string | null) => losers.some((loser) => loser === id);
  const engagements = await db.engagements.where('postId').anyOf(losers).toArray();
  await readdress(engagements, (one) => ({ ...one, postId }));
  await moveCaptures(losers, postId);
  await db.outcomes.where('postId').anyOf(losers).modify({ postId });
  await db.outcomes
    .filter(({ alsoBy = [] }) => alsoBy.some(isLoser))
    .modify((outcome: Outcome) => {
      const moved = outcome.alsoBy?.map((id) => (isLoser(id) ? postId : id));
      outcome.alsoBy = [...new Set(moved)].filter((id) => id !== outcome.postId);
    });
  await db.outreach.filter((one) => isLoser(one.postId)).modify({ postId });
  await db.decisions
    .filter(({ before, after }) => isLoser(before?.postId ?? null) || isLoser(after.postId))
    .modify((decision: Decision) => {
      if (decision.before && isLoser(decision.before.postId)) decision.before.postId = postId;
      if (isLoser(decision.after.postId)) decision.after.postId = postId;
    });
  return new Set(engagements.map((one) => one.personId));
}

/** One row per kind stays: the newest reading's, with the hidden members of all. Its counts are taken anew later. */
async function moveCaptures(losers: PostKey[], postId: PostKey): Promise<void> {
  const rows = await db.captures
    .where('postId')
    .anyOf([...losers, postId])
    .toArray();
  const merged = new Map<string, CaptureRow>();
  for (const row of rows.sort((left, right) => left.at - right.at)) {
    const id = `${postId}/${row.kind}`;
    const other = merged.get(id);
    const hidden = new Set([...(other?.hidden ?? []), ...row.hidden]);
    const firsts = [other?.firstAt, row.firstAt].filter((at) => at !== undefined);
    const first = firsts.length > 0 ? { firstAt: Math.min(...firsts) } : {};
    merged.set(id, { ...row, ...first, id, postId, hidden: [...hidden].sort() });
  }
  await db.captures.bulkDelete(rows.map((row) => row.id));
  await db.captures.bulkPut([...merged.values()]);
}
