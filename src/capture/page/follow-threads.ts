import type { PersonKey, Self } from '../../leads/records/person';
import type { Problem } from '../../leads/records/problem';
import type { SeenProfile, SeenThread } from '../../leads/records/seen-thread';
import { findGeneration, isProfilePath, isThreadPath } from '../base/page';
import { problem } from '../base/problem';
import { findProfile, readProfile } from '../people/read-profile';
import { findThreads, hasThreadForm } from '../threads/find-threads';
import { readThread, unreadableThread } from '../threads/read-thread';
import { createOutbox } from './outbox';

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

/** Who is no lead may become one while the page stays open, ms. */
const askAgainAfter = 60_000;

type Parcel = { is: 'thread'; thread: SeenThread } | { is: 'profile'; profile: SeenProfile };
type Answer = { isLead: boolean; at: number };

/**
 * Reads the conversations and the profile the user opens, as far as they are with leads: first it asks who they are
 * with, and of anybody else no word is read. Withdrawn consent ends it at once, with all it remembers.
 */
export function createThreadFollower(links: ThreadLinks, isGone: () => boolean, lookAgain: () => void) {
  const answers = new Map<string, Answer | 'asked'>();
  const sent = new Map<string, string>();
  let lost: Problem[] = [];
  let problems: Problem[] = [];
  const outbox = createOutbox<Parcel>({
    send: deliver,
    isGone,
    onLost: noteLost,
    onStored: noteStored,
  });

  /** Answers true when something new was read. */
  function look(moment: ThreadMoment): boolean {
    if (!links.isAllowed()) {
      forget();
      return false;
    }
    const found = readThreads(moment);
    const profile = readLeadProfile(moment);
    if (moment.settled) problems = [...found.problems, ...lookForUnknown(moment)];
    const parcels = [
      ...found.threads.map((thread): Parcel => ({ is: 'thread', thread })),
      ...(profile ? [{ is: 'profile', profile } as const] : []),
    ];
    return parcels.filter(post).length > 0;
  }

  function readThreads({ roots, self, now }: ThreadMoment): { threads: SeenThread[]; problems: Problem[] } {
    const known = findThreads(roots, self).filter(({ partner }) => isKnownLead(partner, now));
    const read = known.map((found) => readThread(found, self, now));
    return {
      threads: read.flatMap(({ thread }) => thread ?? []),
      problems: read.flatMap((one) => one.problem ?? []),
    };
  }

  function readLeadProfile({ roots, pathname, self, now }: ThreadMoment): SeenProfile | null {
    const found = isProfilePath(pathname) ? findProfile(roots, pathname, self) : null;
    return found && isKnownLead(found.keys, now) ? readProfile(found, now) : null;
  }

  /** True once the background has said so; asks it when it has not. */
  function isKnownLead(keys: PersonKey[], now: number): boolean {
    const name = keys.join(' ');
    const answer = answers.get(name);
    if (answer === 'asked') return false;
    if (answer && (answer.isLead || now - answer.at < askAgainAfter)) return answer.isLead;
    answers.set(name, 'asked');
    links.isLead(keys).then(
      (isLead) => noteAnswer(name, { isLead, at: now }),
      () => answers.delete(name),
    );
    return false;
  }

  function noteAnswer(name: string, answer: Answer): void {
    if (!answers.has(name)) return;
    answers.set(name, answer);
    if (answer.isLead) lookAgain();
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

  function noteStored(): void {
    lost = [];
  }

  function noteLost(parcel: Parcel): void {
    sent.delete(slotOf(parcel));
    lost = [problem('not-saved', `save-${parcel.is}`, null, null, null)];
    lookAgain();
  }

  function forget(): void {
    answers.clear();
    sent.clear();
    outbox.clear();
    lost = [];
    problems = [];
  }

  return { look, problems: () => [...problems, ...lost] };
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
