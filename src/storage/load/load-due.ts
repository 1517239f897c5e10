import type { DueFact } from '../../leads/next/due-summary';
import { noFilter } from '../../leads/records/queue-filter';
import { db } from '../base/database';
import { loadDuePeople } from './load-today';

/** Every promise that is due, with the name to say it by. */
export async function loadDue(now: number): Promise<DueFact[]> {
  const ids = await loadDuePeople(now, noFilter);
  const outreach = await db.outreach.bulkGet(ids);
  const people = await db.people.bulkGet(ids);
  return ids.map((personId, index) => {
    const { nextAt = null, nextWhy = null, snoozedUntil = null } = outreach[index] ?? {};
    const at = Math.max(nextAt ?? 0, snoozedUntil ?? 0);
    return { personId, name: people[index]?.name ?? '', at, why: nextWhy };
  });
}

/** When the next promise may become due, epoch ms; null when none is made. A look too early does no harm. */
export async function loadNextDue(now: number): Promise<number | null> {
  const [coming] = await db.outreach.where('nextAt').above(now).limit(1).toArray();
  const passed = await db.outreach.where('nextAt').belowOrEqual(now).toArray();
  const asleep = passed.flatMap(({ snoozedUntil }) => snoozedUntil ?? []).filter((until) => until > now);
  const moments = [...asleep, ...(coming?.nextAt ? [coming.nextAt] : [])];
  return moments.length === 0 ? null : Math.min(...moments);
}

/** When the next person comes back, epoch ms; null when nobody is put off. */
export async function loadNextWake(): Promise<number | null> {
  return (await db.queue.orderBy('wakeAt').first())?.wakeAt ?? null;
}
