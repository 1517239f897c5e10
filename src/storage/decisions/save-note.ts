import { startOutreach } from '../../leads/next/merge-outreach';
import type { Decision, Outreach } from '../../leads/records/outreach';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { actTables, nextActTime } from './decide';

const minute = 60_000;
/** What is typed in one sitting is one note, and one undo takes it back. */
const sitting = 10 * minute;

/** Keeps the note about a person as it is now, with every letter. On disk when it answers. */
export async function saveNote(personId: string, note: string, now = Date.now()): Promise<void> {
  await db.transaction('rw', actTables(), async () => {
    const before = (await db.outreach.get(personId)) ?? null;
    const after = { ...startOutreach(personId), ...before, note };
    if (note === (before?.note ?? '')) return;
    await db.outreach.put(after);
    const last = await db.decisions.orderBy('at').last();
    if (last && goesOn(last, personId, now)) await continueNote(last, note);
    else await db.decisions.add({ at: await nextActTime(now), personId, before, after });
  });
}

/** Nothing else was done meanwhile, to anybody. */
function goesOn(last: Decision, personId: string, now: number): boolean {
  if (last.personId !== personId || now - last.at > sitting) return false;
  const isBare = !last.touch && !last.outcome && !last.draft && last.barred === undefined;
  const from = last.before ?? startOutreach(personId);
  return isBare && from.note !== last.after.note && isSame(withoutNote(from), withoutNote(last.after));
}

/** A note that is again what it was before needs no undo. */
async function continueNote(last: Decision, note: string): Promise<void> {
  if (last.id !== undefined && note === (last.before?.note ?? '')) await db.decisions.delete(last.id);
  else await db.decisions.put({ ...last, after: { ...last.after, note } });
}

function withoutNote({ note: _, ...rest }: Outreach): unknown {
  return rest;
}
