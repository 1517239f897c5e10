import { engagementId, mergeEngagements } from '../../leads/posts/merge-engagements';
import type { Engagement } from '../../leads/records/engagement';
import { db } from '../base/database';
import { isSame } from '../base/is-same';

/**
 * Changes the post or person of stored engagements. Their ids follow; where one already stands under the new id the
 * two are merged.
 */
export async function readdress(
  engagements: Engagement[],
  change: (engagement: Engagement) => Engagement,
): Promise<void> {
  const moved = engagements.map(change).map((one) => ({ ...one, id: engagementId(one) }));
  await db.engagements.bulkDelete(engagements.map((one) => one.id));
  await mergeIntoStored(moved);
}

/** Merges engagements into the stored ones and answers those that changed. */
export async function mergeIntoStored(
  engagements: Engagement[],
  isLate = (stored: Engagement, added: Engagement) => stored.seenAt > added.seenAt,
): Promise<Engagement[]> {
  const ids = [...new Set(engagements.map((one) => one.id))];
  const found = (await db.engagements.bulkGet(ids)).filter((one) => one !== undefined);
  const stored = new Map(found.map((one) => [one.id, one]));
  const merged = new Map(stored);
  for (const added of engagements) {
    const known = merged.get(added.id);
    if (!known) merged.set(added.id, added);
    else
      merged.set(
        added.id,
        isLate(known, added) ? mergeEngagements(added, known) : mergeEngagements(known, added),
      );
  }
  const changed = [...merged.values()].filter((one) => !isSame(one, stored.get(one.id)));
  await db.engagements.bulkPut(changed);
  return changed;
}
