import { readingVersion, type Touch } from '../../leads/records/touch';
import { loadReader, type Reader } from '../../leads/talk/load-reader';
import { textsOf } from '../../leads/talk/read-touch';
import { db } from '../base/database';
import type { OnProgress } from './rebuild-known';

/** How many touches have not been read by the rules of today. */
export async function countUnreadTouches(): Promise<number> {
  const read = db.touches.where('reading.version').equals(readingVersion).count();
  return (await db.touches.count()) - (await read);
}

/**
 * Reads what touches say that were stored before they were read, or by older rules: a batch per transaction, so that
 * whoever comes next goes on where this one ends. Progress counts touches.
 */
export async function readTouches(onProgress: OnProgress = () => {}, chunk = 200): Promise<void> {
  if ((await countUnreadTouches()) === 0) return;
  const read = new Set(await db.touches.where('reading.version').equals(readingVersion).primaryKeys());
  const ids = (await db.touches.toCollection().primaryKeys()).filter((id) => !read.has(id));
  for (let start = 0; start < ids.length; start += chunk) {
    onProgress(start, ids.length);
    await readBatch(ids.slice(start, start + chunk));
  }
  onProgress(ids.length, ids.length);
}

/** Reads what a reader was asked for in a transaction and had no words for, once that has ended. */
export async function readMissed(reader: Reader): Promise<void> {
  const ids = reader.missed();
  if (ids.length > 0) await readBatch(ids);
}

async function readBatch(ids: string[]): Promise<void> {
  const reader = await loadReader((await loadUnread(ids)).flatMap(textsOf));
  await db.transaction('rw', [db.touches], async () => {
    const read = (await loadUnread(ids)).flatMap((touch) => withReading(touch, reader) ?? []);
    if (read.length > 0) await db.touches.bulkPut(read);
  });
}

/** Some may have been read meanwhile, or joined with others. */
async function loadUnread(ids: string[]): Promise<Touch[]> {
  const touches = (await db.touches.bulkGet(ids)).filter((touch) => touch !== undefined);
  return touches.filter(({ reading }) => reading?.version !== readingVersion);
}

/** Words that were forgotten since cannot be read again: what they were stays known. */
function withReading(touch: Touch, reader: Reader): Touch | null {
  if (touch.text === null && touch.reading)
    return { ...touch, reading: { ...touch.reading, version: readingVersion } };
  const reading = reader.touch(touch);
  return reading ? { ...touch, reading } : null;
}
