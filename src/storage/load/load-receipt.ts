import { countReceipt, type Receipt } from '../../leads/ranking/receipt';
import type { MeteredKind } from '../../leads/records/engagement';
import type { KnownReason } from '../../leads/records/known-row';
import type { Self } from '../../leads/records/person';
import { db } from '../base/database';

/** One post's subtraction, from what is stored now. */
export async function loadReceipt(postId: string, self: Self | null): Promise<Receipt> {
  const engagements = await db.engagements.where('postId').equals(postId).toArray();
  const captures = await db.captures.where('postId').equals(postId).toArray();
  const ids = [...new Set(engagements.map((one) => one.personId))];
  const people = (await db.people.bulkGet(ids)).filter((one) => one !== undefined);
  const hidden = (kind: MeteredKind) => captures.find((row) => row.kind === kind)?.hidden.length ?? 0;
  return countReceipt({
    engagements,
    hiddenCount: { reaction: hidden('reaction'), comment: hidden('comment'), repost: hidden('repost') },
    people: new Map(people.map((one) => [one.id, one])),
    self,
    knownBecause: await loadReasons(ids),
  });
}

/** Why each of these people is known, by person id; who is new is missing. */
export async function loadReasons(personIds: string[]): Promise<Map<string, KnownReason>> {
  const rows = await db.knownPeople.bulkGet(personIds);
  return new Map(rows.flatMap((row) => (row?.reason ? [[row.personId, row.reason] as const] : [])));
}
