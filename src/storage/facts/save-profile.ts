import { shownHeadline } from '../../leads/people/merge-people';
import type { SeenPerson } from '../../leads/records/person';
import type { SeenProfile } from '../../leads/records/seen-thread';
import { loadReader } from '../../leads/talk/load-reader';
import { db } from '../base/database';
import { isSame } from '../base/is-same';
import { loadContext } from '../derived/apply-context';
import { readMissed } from '../derived/read-touches';
import { saveKnown } from '../derived/save-known';
import { saveQueue } from '../derived/save-queue';
import { findLead } from './find-lead';
import { noteAccepted } from './note-accepted';
import { seenTables } from './save-capture';
import { saveMeters } from './save-meters';
import { savePeople } from './save-people';

/**
 * Stores what a profile the user opened tells of a lead, by the same rules as a capture; of anybody else nothing.
 * False = not a lead.
 */
export async function saveProfile(profile: SeenProfile, now = Date.now()): Promise<boolean> {
  const reader = await loadReader([shownHeadline(profile.headline)]);
  const isLead = await db.transaction('rw', seenTables(), async () => {
    const known = await findLead(profile.keys);
    if (known === null) return false;
    const { idOf, touched, touchedPosts } = await savePeople([toPerson(profile)], profile.at, reader);
    const personId = profile.keys.map((key) => idOf.get(key)).find((id) => id !== undefined) ?? known;
    await noteStanding(personId, profile);
    for (const post of await db.posts.bulkGet([...touchedPosts])) if (post) await saveMeters(post, null);
    const context = await loadContext();
    const looked = await saveKnown([...touched], context);
    await saveQueue([...new Set([...touched, ...looked])], context, now);
    await noteAccepted([personId], profile.at);
    return true;
  });
  await readMissed(reader);
  return isLead;
}

function toPerson({ keys, name, headline, degree, standing }: SeenProfile): SeenPerson {
  const said = degree ?? (standing === 'connected' ? 1 : null);
  return { keys, name, nameIsGuess: false, headline, degree: said, isOrganisation: false };
}

/** An invitation without an answer is noted when it is first seen; gone when the page shows there is none. */
async function noteStanding(personId: string, { standing, at }: SeenProfile): Promise<void> {
  const person = await db.people.get(personId);
  if (!person || standing === null) return;
  const { invitedSeenAt, ...rest } = person;
  const next = standing === 'invited' ? { ...rest, invitedSeenAt: Math.min(invitedSeenAt ?? at, at) } : rest;
  if (!isSame(person, next)) await db.people.put(next);
}
