import type { Touch, TouchRecord } from '../../leads/records/touch';
import { db } from '../base/database';

/** How many touches hold words that were read from a conversation on LinkedIn. */
export async function countThreadTexts(): Promise<number> {
  return db.touches.filter((touch) => recordsOf(touch).some(isReadText)).count();
}

/**
 * Deletes the words that were read from conversations, for good: it is no decision, so nothing takes it back. Who
 * wrote and when stays, and so do words that the user typed or brought in from an archive.
 */
export async function forgetThreadTexts(): Promise<number> {
  return db.transaction('rw', [db.touches], async () => {
    const read = await db.touches.filter((touch) => recordsOf(touch).some(isReadText)).toArray();
    await db.touches.bulkPut(read.map(withoutReadText));
    return read.length;
  });
}

function recordsOf(touch: Touch): TouchRecord[] {
  return touch.records ?? [touch];
}

function isReadText({ source, text }: TouchRecord): boolean {
  return source === 'thread' && text !== null;
}

/**
 * What several sources tell of one touch keeps the words of the others, which are then to be read. Where none are left,
 * what they were stays known, and what they said goes with them.
 */
function withoutReadText(touch: Touch): Touch {
  const { reading, ...rest } = touch;
  const records = touch.records?.map((one) => (isReadText(one) ? { ...one, text: null } : one));
  const text = records?.find((one) => one.text !== null)?.text ?? null;
  const kept = text === null && reading ? { reading: { ...reading, because: null } } : {};
  return { ...rest, ...(records && { records }), text, ...kept };
}
