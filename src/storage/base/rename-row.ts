import type { CaptureRow } from '../../leads/records/capture';
import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import { type Engagement, meterOf } from '../../leads/records/engagement';
import { startKnown } from '../../leads/records/known-settings';
import { startOrder } from '../../leads/records/order-settings';
import type { Facets } from '../../leads/records/queue-row';

/*
 * How rows of an older version become rows of the next one: a database in place and a backup of that time go by the
 * same functions.
 */

/** What the queue's rows of version 1 did not say. */
export const noFacets: Facets = { level: 'unknown', fits: [], degree: null, posts: [], did: [], newestAt: 0 };

/** By the id of its row in `captures`, when each list was read first, epoch ms. */
export type FirstReadings = Map<string, number>;

/** When each list was read first was not kept: then its first people were seen. */
export function noteReading(firsts: FirstReadings, { postId, kind, seenAt }: Engagement): void {
  const id = `${postId}/${meterOf(kind)}`;
  firsts.set(id, Math.min(seenAt, firsts.get(id) ?? seenAt));
}

export function dateReading(row: CaptureRow, firsts: FirstReadings): CaptureRow {
  return row.at > 0 ? { ...row, firstAt: firsts.get(row.id) ?? row.at } : row;
}

/** Any row, as a file or an older version holds it. */
export type Row = Record<string, unknown>;

/** The tables whose fields version 3 calls by other names. */
export const renamedTables = ['knownPeople', 'touches', 'decisions'] as const;

/** A row of version 2 under the names of version 3; rows of other tables as they are. */
export function renameRow(table: string, row: Row): Row {
  switch (table) {
    case 'knownPeople':
      return rename(row, { holds: 'reasons', who: 'nameAndCompany' });
    case 'touches':
      return rename(row, { told: 'records' });
    case 'decisions':
      return row['touch'] ? { ...row, touch: rename(row['touch'] as Row, { told: 'records' }) } : row;
    default:
      return row;
  }
}

function rename(row: Row, names: Record<string, string>): Row {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [names[field] ?? field, value]));
}

/** All that is derived is due anew. Before anything is told of a self, an import or a setting there is no row yet. */
export function ageDerivedFrom(told: Partial<DerivedFromRow> | undefined): DerivedFromRow {
  return {
    self: null,
    known: startKnown,
    company: null,
    ...told,
    id: 'known',
    order: startOrder,
    isStale: true,
  };
}
