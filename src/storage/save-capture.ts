import type { Capture } from '../capture/capture';
import type { Self } from '../leads/person';
import { db } from './database';
import { saveEngagements } from './save-engagements';
import { saveMeters } from './save-meters';
import { savePeople } from './save-people';
import { savePost } from './save-post';
import { saveQueue } from './save-queue';

/**
 * The one way from a page into the database: all of a capture or nothing, in one transaction that ends on disk.
 * Saving the same again writes nothing. Two tabs may save at once: transactions queue, and ids are made from what
 * they identify.
 */
export async function saveCapture(capture: Capture, self: Self | null, now = Date.now()): Promise<void> {
  const named = capture.engagements.filter((one) => one.person.keys.length > 0);
  // An async callback always: Dexie keeps a transaction open over native awaits only inside one.
  await db.transaction('rw', touchedTables(), async () => {
    await saveAll({ ...capture, engagements: named }, self, now);
  });
}

async function saveAll(capture: Capture, self: Self | null, now: number): Promise<void> {
  const { post, touched } = await savePost(capture);
  const seen = capture.engagements.map((one) => one.person);
  const people = await savePeople(seen, capture.at);
  const engaged = await saveEngagements(capture, post, people.idOf);
  await saveMeters(post, capture);
  for (const other of await db.posts.bulkGet([...people.touchedPosts])) {
    if (other && other.id !== post.id) await saveMeters(other, null);
  }
  await saveQueue([...new Set([...touched, ...people.touched, ...engaged])], self, now);
}

function touchedTables() {
  const { people, posts, engagements, captures, queue, outreach, touches, outcomes, decisions } = db;
  return [people, posts, engagements, captures, queue, outreach, touches, outcomes, decisions];
}
