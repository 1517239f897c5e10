import type { KnownReason } from '../../leads/records/known-row';
import { db } from '../base/database';

/** Why each of these people would be known by pages and files, also where that is to be shown; by person id. */
export async function loadKnownReasons(personIds: string[]): Promise<Map<string, KnownReason[]>> {
  const rows = await db.knownPeople.bulkGet(personIds);
  return new Map(
    rows.flatMap((row) => (row && row.reasons.length > 0 ? [[row.personId, row.reasons] as const] : [])),
  );
}
