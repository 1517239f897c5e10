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

const unasked = { because: null, asksToTalk: false, asksQuestion: false, asks: 0 } as const;

function recordsOf(touch: Touch): TouchRecord[] {
  return touch.records ?? [touch];
}

function isReadText({ source, text }: TouchRecord): boolean {
  return source === 'thread' && text !== null;
}

/**
 * What several sources tell of one touch keeps the words of the others, which are then to be read. Where none are left,
 * it stays known that they were words, or a machine's, and that somebody said no; what they asked goes with them.
 */
function withoutReadText(touch: Touch): Touch {
  const { reading, ...rest } = touch;
  const records = touch.records?.map((one) => (isReadText(one) ? { ...one, text: null } : one));
  const text = records?.find((one) => one.text !== null)?.text ?? null;
  const kept = text === null && reading ? { reading: { ...reading, ...unasked } } : {};
  return { ...rest, ...(records && { records }), text, ...kept };
}
