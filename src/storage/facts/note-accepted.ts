import type { Person } from '../../leads/records/person';
import type { Touch, TouchRecord } from '../../leads/records/touch';
import { splitTouch } from '../../leads/talk/join-touches';
import { acceptedTouchId, isAcceptedId } from '../../leads/talk/message-touch-id';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { followRead } from '../decisions/follow-read';
import { addRecords } from '../derived/rejoin-touches';

/**
 * Who is connected now and was sent an invitation has taken it up: that is a touch of theirs, once, somewhere between
 * the invitation and now. Runs inside the caller's transaction.
 */
export async function noteAccepted(personIds: Iterable<string>, at: number): Promise<void> {
  const people = (await db.people.bulkGet([...personIds])).filter((one) => one?.degree === 1) as Person[];
  const touches = await findBy(
    db.touches,
    'personId',
    people.map(({ id }) => id),
  );
  for (const { id } of people) {
    const invitation = findOpenInvitation(touches.filter(({ personId }) => personId === id));
    if (invitation) await followRead(await addRecords(id, [accepted(id, invitation, at)]), at);
  }
}

/** The first invitation of somebody who is not said to have taken one up. */
function findOpenInvitation(touches: readonly Touch[]): Touch | null {
  const isNoted = touches.flatMap(splitTouch).some(({ id }) => isAcceptedId(id));
  const sent = touches.filter(
    ({ direction, channel }) =>
      direction === 'out' && (channel === 'invitation' || channel === 'invitation-note'),
  );
  return isNoted ? null : (sent.sort((left, right) => left.at - right.at)[0] ?? null);
}

function accepted(personId: string, invitation: Touch, at: number): TouchRecord {
  const latest = Math.max(at, invitation.at);
  return {
    id: acceptedTouchId(personId),
    at: latest,
    when: { from: invitation.at, to: latest },
    direction: 'in',
    channel: 'invitation',
    live: false,
    text: null,
    gave: null,
    asked: null,
    source: 'thread',
    seenAt: at,
  };
}
