import type { Self } from '../../leads/records/person';
import { db } from '../base/database';
import { rebuildKnown } from './rebuild-known';
import { replaceInQueue } from './save-queue';

/** Works the whole queue out anew, after the user corrected who they are; a batch per transaction. */
export async function rebuildQueue(self: Self | null, now = Date.now(), chunk = 500): Promise<void> {
  await rebuildKnown({ self }, () => {}, now, chunk);
}

/** Brings back everyone whose time has come; answers how many. */
export async function wakeSnoozed(now = Date.now()): Promise<number> {
  return db.transaction('rw', [db.outreach, db.queue], async () => {
    const due = await db.queue.where('wakeAt').belowOrEqual(now).primaryKeys();
    await replaceInQueue(due, now);
    return due.length;
  });
}
