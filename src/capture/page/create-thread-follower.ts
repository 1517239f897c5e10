import type { PersonKey, Self } from '../../leads/records/person';
import type { Problem } from '../../leads/records/problem';
import type { SeenProfile, SeenThread } from '../../leads/records/seen-thread';
import { findGeneration, isProfilePath, isThreadPath } from '../base/page';
import { problem } from '../base/problem';
import { findProfile, readProfile } from '../people/read-profile';
import { findThreads, hasThreadForm } from '../threads/find-threads';
import { readThread, unreadableThread } from '../threads/read-thread';
import { createLeadAsker } from './create-lead-asker';
import { createOutbox } from './create-outbox';

/** What conversations and profiles need from outside the page. */
export type ThreadLinks = {
  /** The user agreed that conversations are read, and has not withdrawn it. */
  isAllowed: () => boolean;
  /** Asked with nothing but keys, before a word is read. */
  isLead: (keys: PersonKey[]) => Promise<boolean>;
  thread: (thread: SeenThread) => Promise<unknown>;
  profile: (profile: SeenProfile) => Promise<unknown>;
};

export type ThreadMoment = {
  roots: readonly ParentNode[];
  pathname: string;
  self: Self | null;
  now: number;
  settled: boolean;
};

type Parcel = { is: 'thread'; thread: SeenThread } | { is: 'profile'; profile: SeenProfile };

/**
 * Reads the conversations and the profile the user opens, as far as they are with leads: first it asks who they are
 * with, and of anybody else no word is read. Withdrawn consent ends it at once, with all it remembers.
 */
export function createThreadFollower(links: ThreadLinks, isGone: () => boolean, lookAgain: () => void) {
  const asker = createLeadAsker(links.isLead, lookAgain);
  const sent = new Map<string, string>();
  let lost: Problem[] = [];
  let problems: Problem[] = [];
  const outbox = createOutbox<Parcel>({
    send: deliver,
    isGone,
    onLost: noteLost,
    onStored: () => {
      lost = [];
    },
  });

  /** Answers true when something new was read. */
  function look(moment: ThreadMoment): boolean {
    if (!links.isAllowed()) {
      forget();
      return false;
    }
    const found = readParcels(moment, (keys) => asker.isLead(keys, moment.now));
    if (moment.settled) problems = [...found.problems, ...lookForUnknown(moment)];
    return found.parcels.filter(post).length > 0;
  }

  function post(parcel: Parcel): boolean {
    const slot = slotOf(parcel);
    const signature = signatureOf(parcel);
    if (sent.get(slot) === signature) return false;
    sent.set(slot, signature);
    outbox.post(parcel);
    return true;
  }

  async function deliver(parcel: Parcel): Promise<void> {
    if (!links.isAllowed()) return;
    await (parcel.is === 'thread' ? links.thread(parcel.thread) : links.profile(parcel.profile));
  }

  function noteLost(parcel: Parcel): void {
    sent.delete(slotOf(parcel));
    lost = [problem('not-saved', `save-${parcel.is}`, null, null, null)];
    lookAgain();
  }

  function forget(): void {
    asker.forget();
    sent.clear();
    outbox.clear();
    lost = [];
    problems = [];
  }

  return { look, problems: () => [...problems, ...lost] };
}

/** What is with somebody `isLead` says yes to; of anybody else no word is read. */
function readParcels(
  { roots, pathname, self, now }: ThreadMoment,
  isLead: (keys: PersonKey[]) => boolean,
): { parcels: Parcel[]; problems: Problem[] } {
  const read = findThreads(roots, self)
    .filter(({ partner }) => isLead(partner))
    .map((found) => readThread(found, self, now));
  const parcels = read.flatMap(({ thread }): Parcel[] => (thread ? [{ is: 'thread', thread }] : []));
  const found = isProfilePath(pathname) ? findProfile(roots, pathname, self) : null;
  const profile = found && isLead(found.keys) ? readProfile(found, now) : null;
  if (profile) parcels.push({ is: 'profile', profile });
  return { parcels, problems: read.flatMap((one) => one.problem ?? []) };
}

/** Of a conversation in a form nobody knows it cannot be told whom it is with: so not even its shape is told. */
function lookForUnknown({ roots, pathname }: ThreadMoment): Problem[] {
  if (!isThreadPath(pathname) || hasThreadForm(roots)) return [];
  return [unreadableThread(findGeneration(roots), null)];
}

function slotOf(parcel: Parcel): string {
  return parcel.is === 'thread' ? parcel.thread.partner.join(' ') : parcel.profile.keys.join(' ');
}

/** Everything but when it was read, and where. */
function signatureOf(parcel: Parcel): string {
  const { at: _, reader: __, ...said } = parcel.is === 'thread' ? parcel.thread : parcel.profile;
  return JSON.stringify([parcel.is, said]);
}
