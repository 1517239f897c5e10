import { countUnreadTouches, readTouches } from './read-touches';
import { type OnProgress, rebuildKnown, resumeKnown } from './rebuild-known';
import { countUntitled } from './save-titles';

/** How many people and touches wait to be read: until there are none, no number is final. */
export async function countUnread(): Promise<number> {
  return (await countUntitled()) + (await countUnreadTouches());
}

/**
 * Reads whatever was stored before it was read, or by older rules, and works out anew what hangs on it. It can end at
 * any time: what is left is done by whoever asks next. Progress counts people, then touches.
 */
export async function readStored(now = Date.now(), onProgress: OnProgress = () => {}): Promise<void> {
  // A title decides about somebody's place, and by their company about whom they may be.
  if ((await countUntitled()) > 0) await rebuildKnown({}, onProgress, now);
  else await resumeKnown(now);
  await readTouches(onProgress);
}
