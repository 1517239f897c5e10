import type { ProfileLink } from '../../leads/people/profile-link';
import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import type { Generation } from '../../leads/records/problem';
import { findAll } from '../base/find-all';
import { isOrganisation, joinKeys, readProfileLinks } from '../base/read-profile-link';
import { expandableText } from '../selectors/expandable-text';
import { profileLinks } from '../selectors/profile-links';
import { bubble, message, messageList, messageRow, paidMail, quoted, threads } from '../selectors/threads';
import type { FoundThread } from './thread-reading';

type Finder = {
  /** Conversations that are open. */
  find: (roots: readonly ParentNode[]) => Element[];
  surface: (thread: Element) => FoundThread['surface'];
  /** Links beside the messages, which name whom it is with. */
  isHeading: (link: Element) => boolean;
  /** Links that name who wrote a message. */
  isSender: (link: Element) => boolean;
};

const finders: Record<Generation, Finder> = {
  V1: {
    find: (roots) => openIn(roots, 'V1').filter((thread) => !thread.parentElement?.closest(threads.V1)),
    surface: (thread) => (thread.matches(message.overlay) ? 'overlay' : 'page'),
    isHeading: (link) => link.matches(message.card) || !link.closest(`${messageRow}, ${bubble.V1}, form`),
    isSender: (link) => link.matches(message.senderLink),
  },
  /** A guess: the innermost screen that holds a list of messages; V1 markup inside one is V1. */
  V2: {
    find: (roots) =>
      openIn(roots, 'V2').filter((thread) => !thread.querySelector(`${threads.V2}, ${threads.V1}`)),
    surface: () => 'page',
    isHeading: (link) => !link.closest(`${messageList.V2}, form`),
    isSender: (link) => link.closest(bubble.V2) !== null && !link.closest(`${quoted}, ${expandableText}`),
  },
};

const all = Object.entries(finders) as [Generation, Finder][];

/** Folded up, a conversation has no list. */
function openIn(roots: readonly ParentNode[], generation: Generation): Element[] {
  return findAll(roots, threads[generation]).filter((thread) =>
    thread.querySelector(messageList[generation]),
  );
}

/**
 * The conversations open in front of the user, each with the one other person in it. Groups, organisations, paid mail
 * and hidden members are left out, and so is what is folded up. Reads links only, and no word of a message.
 */
export function findThreads(roots: readonly ParentNode[], self: Self | null): FoundThread[] {
  return all.flatMap(([generation, { find, surface, isHeading, isSender }]) =>
    find(roots).flatMap((element): FoundThread[] => {
      const links = findAll(element, profileLinks);
      const partner = onlyPartner(links.filter(isHeading), links.filter(isSender), self);
      const isPaid = element.querySelector(paidMail) !== null;
      return partner === null || isPaid ? [] : [{ element, generation, surface: surface(element), partner }];
    }),
  );
}

/** True when the page holds a conversation of a form that is known, whoever it is with. */
export function hasThreadForm(roots: readonly ParentNode[]): boolean {
  return all.some(([, { find }]) => find(roots).length > 0);
}

/** Null unless the heading names exactly one person, and everybody who wrote is that person or the user. */
function onlyPartner(heading: Element[], senders: Element[], self: Self | null): PersonKey[] | null {
  const others = groupPeople(heading, self);
  const [named] = others;
  if (others.length !== 1 || !named) return null;
  const writers = groupPeople(senders, self);
  const same = writers.filter((keys) => shareKey(keys, named)).flat();
  const wrote = writers.filter((keys) => !shareKey(keys, named));
  // A vanity in the heading and a member id at the messages may be one person; two of a kind are two.
  const [sender, ...more] = wrote;
  if (more.length > 0 || (sender && isOfSameKind(sender, named))) return null;
  return [...new Set([...named, ...same, ...(sender ?? [])])];
}

function isOfSameKind(left: readonly PersonKey[], right: readonly PersonKey[]): boolean {
  const kinds = (keys: readonly PersonKey[]) => keys.map((key) => key.slice(0, key.indexOf(':')));
  return kinds(left).some((kind) => kinds(right).includes(kind));
}

/** The people links name, without the user; an organisation counts as somebody with no keys. */
function groupPeople(links: Element[], self: Self | null): PersonKey[][] {
  const read = readProfileLinks(links).filter((link) => !isSelfLink(link, self));
  const groups: PersonKey[][] = [];
  for (const link of read) {
    const known = groups.find((keys) => shareKey(keys, link.keys));
    if (!known) groups.push(joinKeys([link]));
    else known.push(...link.keys.filter((key) => !known.includes(key)));
  }
  return groups.some(isOrganisation) ? [[], []] : groups;
}

function isSelfLink({ keys, isSelf }: ProfileLink, self: Self | null): boolean {
  return isSelf || (self !== null && shareKey(keys, self.keys));
}
