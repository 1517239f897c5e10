import type { ProfileLink } from '../../leads/people/profile-link';
import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import { findAll } from '../base/find-roots';
import { joinKeys, readProfileLink } from '../base/identity';
import {
  message,
  messageList,
  messageRow,
  messageV2,
  paidMail,
  profileLinks,
  threads,
} from '../selectors/selectors';
import type { FoundThread } from './thread-reading';

/**
 * The conversations open in front of the user, each with the one other person in it. Groups, organisations, paid mail
 * and hidden members are left out, and so is what is folded up. Reads links only, and no word of a message.
 */
export function findThreads(roots: readonly ParentNode[], self: Self | null): FoundThread[] {
  const v1 = findAll(roots, threads)
    .filter((element) => !element.parentElement?.closest(threads))
    .filter((element) => element.querySelector(messageList) !== null)
    .flatMap((element) => {
      const surface = element.matches('.msg-overlay-conversation-bubble') ? 'overlay' : 'page';
      return describe(element, 'V1', surface, partnerV1(element, self));
    });
  return [...v1, ...findV2(roots, self)];
}

/** True when the page holds a conversation of a form that is known, whoever it is with. */
export function hasThreadForm(roots: readonly ParentNode[]): boolean {
  const v1 = findAll(roots, threads).some((element) => element.querySelector(messageList) !== null);
  return v1 || listV2(roots).length > 0;
}

function describe(
  element: Element,
  generation: FoundThread['generation'],
  surface: FoundThread['surface'],
  partner: PersonKey[] | null,
): FoundThread[] {
  const isPaid = element.querySelector(paidMail) !== null;
  return partner === null || isPaid ? [] : [{ element, generation, surface, partner }];
}

function partnerV1(element: Element, self: Self | null): PersonKey[] | null {
  const isSaid = (link: Element) => link.closest(`${messageRow}, ${message.bubble}, form`) !== null;
  const isCard = (link: Element) => link.matches('.profile-card-one-to-one__profile-link');
  const links = [...element.querySelectorAll(profileLinks)];
  const heading = links.filter((link) => isCard(link) || !isSaid(link));
  const senders = links.filter((link) => link.matches(message.senderLink));
  return onlyPartner(heading, senders, self);
}

/** A guess: the screen that holds messages, and the list they are in. */
function findV2(roots: readonly ParentNode[], self: Self | null): FoundThread[] {
  return listV2(roots).flatMap((element) => {
    const links = [...element.querySelectorAll(profileLinks)];
    const isSaid = (link: Element) => link.closest(`${messageV2.list}, form`) !== null;
    const heading = links.filter((link) => !isSaid(link));
    const senders = links.filter((link) => link.closest(messageV2.bubble) !== null && !isQuoted(link));
    return describe(element, 'V2', 'page', onlyPartner(heading, senders, self));
  });
}

function isQuoted(link: Element): boolean {
  return (
    link.closest(message.quoted) !== null || link.closest('[data-testid="expandable-text-box"]') !== null
  );
}

/** V2 screens, innermost first, with a list of messages; V1 markup inside one is V1. */
function listV2(roots: readonly ParentNode[]): Element[] {
  return findAll(roots, messageV2.screen)
    .filter((element) => element.querySelector(messageV2.screen) === null)
    .filter((element) => element.querySelector(threads) === null)
    .filter((element) => element.querySelector(messageV2.list) !== null);
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
  const read = links
    .map((link) => readProfileLink(link))
    .filter((link): link is ProfileLink => link !== null && !isSelfLink(link, self));
  const groups: PersonKey[][] = [];
  for (const link of read) {
    const known = groups.find((keys) => shareKey(keys, link.keys));
    if (!known) groups.push(joinKeys([link]));
    else known.push(...link.keys.filter((key) => !known.includes(key)));
  }
  return groups.some((keys) => keys.some((key) => key.startsWith('org:'))) ? [[], []] : groups;
}

function isSelfLink({ keys, isSelf }: ProfileLink, self: Self | null): boolean {
  return isSelf || (self !== null && shareKey(keys, self.keys));
}
