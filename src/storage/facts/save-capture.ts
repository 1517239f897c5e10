import { shownHeadline } from '../../leads/people/merge-people';
import type { Capture } from '../../leads/records/capture';
import type { KnownSettings } from '../../leads/records/known-settings';
import type { Self } from '../../leads/records/person';
import { loadReader, type Reader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { applyContext, type KnownContext } from '../derived/apply-context';
import { readMissed } from '../derived/read-touches';
import { derivedTables, resumeKnown } from '../derived/rebuild-known';
import { saveKnown } from '../derived/save-known';
import { saveQueue } from '../derived/save-queue';
import { noteAccepted } from './note-accepted';
import { saveEngagements } from './save-engagements';
import { saveMeters } from './save-meters';
import { savePeople } from './save-people';
import { savePost } from './save-post';
import { savePublicReplies } from './save-public-replies';

/**
 * The one way from a page into the database: all of a capture or nothing, in one transaction that ends on disk.
 * Saving the same again writes nothing. Two tabs may save at once: transactions queue, and ids are made from what
 * they identify.
 * What it tells of the user themselves may change who is known: then everybody is looked at again afterwards.
 * `known` left out: as last told.
 */
export async function saveCapture(
  capture: Capture,
  self: Self | null,
  now = Date.now(),
  known?: KnownSettings,
): Promise<void> {
  const named = capture.engagements.filter((one) => one.person.keys.length > 0);
  const reader = await loadReader(named.flatMap(textsIn));
  // An async callback always: Dexie keeps a transaction open over native awaits only inside one.
  await db.transaction('rw', seenTables(), async () => {
    await saveAll({ ...capture, engagements: named }, { self, ...(known && { known }) }, now, reader);
  });
  await readMissed(reader);
  await resumeKnown(now);
}

/** Comments may become touches. */
function textsIn({ person, text }: Capture['engagements'][number]): (string | null)[] {
  return [shownHeadline(person.headline), text];
}

async function saveAll(capture: Capture, told: KnownContext, now: number, reader: Reader): Promise<void> {
  const { post, touched } = await savePost(capture);
  const seen = capture.engagements.map((one) => one.person);
  const people = await savePeople(seen, capture.at, reader);
  const engaged = await saveEngagements(capture, post, people.idOf);
  await saveMeters(post, capture);
  for (const other of await db.posts.bulkGet([...people.touchedPosts])) {
    if (other && other.id !== post.id) await saveMeters(other, null);
  }
  const context = await applyContext(told);
  const looked = await saveKnown([...people.touched], context);
  await saveQueue([...new Set([...touched, ...looked, ...people.touched, ...engaged])], context, now);
  if (capture.kind === 'comment') await savePublicReplies(post, context.self, capture.at, reader);
  await noteAccepted(people.touched, capture.at);
}

/** The tables that something seen of people may change. */
export function seenTables() {
  const { touches, outcomes, decisions, drafts } = db;
  return [...derivedTables(), drafts, touches, outcomes, decisions];
}
