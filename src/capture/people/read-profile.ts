import { isMemberId, parseProfileLink } from '../../leads/people/profile-link';
import { type Degree, type PersonKey, type Self, shareKey } from '../../leads/records/person';
import type { Generation } from '../../leads/records/problem';
import type { ProfileStanding, SeenProfile } from '../../leads/records/seen-thread';
import { stripBidi } from '../../leads/text/strip-bidi';
import { attributeOf, findAll, leavesOf, parentsOf } from '../base/find-all';
import { readDegree } from '../base/read-degree';
import { nameIn } from '../base/read-person-row';
import { visibleText } from '../base/visible-text';
import { allOf } from '../selectors/generations';
import {
  cardKey,
  editIntro,
  profileActions,
  profileDegree,
  profileHeadline,
  profileLinkTo,
  profiles,
  profileWords,
} from '../selectors/profiles';

/** A profile page in front of the user: whose it is, told without reading it. */
export type FoundProfile = { card: Element; keys: PersonKey[]; generation: Generation };

/** The profile the address names, unless it is the user's own; null while its top card is not there. */
export function findProfile(
  roots: readonly ParentNode[],
  pathname: string,
  self: Self | null,
): FoundProfile | null {
  const link = parseProfileLink(pathname);
  const [card] = findAll(roots, allOf(profiles));
  if (!link || link.isOrganisation || !card) return null;
  if (shareKey(link.keys, self?.keys ?? []) || card.querySelector(editIntro)) return null;
  const generation = (Object.keys(profiles) as Generation[]).find((each) => card.matches(profiles[each]));
  if (!generation) return null;
  return { card, keys: [...new Set([...link.keys, ...readMemberId(card)])], generation };
}

/** The member id beside the vanity: in V2's card id, and in the link that opens a message. */
function readMemberId(card: Element): PersonKey[] {
  const inCard = cardKey.memberId.exec(card.id || attributeOf(card, cardKey.attribute))?.[1];
  const href = attributeOf(card.querySelector(profileLinkTo.compose), 'href');
  const inLink = /profileUrn=urn(?:%3A|:)li(?:%3A|:)fsd_profile(?:%3A|:)([\w-]+)/i.exec(href)?.[1];
  const id = inCard ?? inLink;
  // Both say the same, or it is not certain whose they are.
  const agree = inCard === undefined || inLink === undefined || inCard === inLink;
  return id !== undefined && agree && isMemberId(id) ? [`urn:${id}`] : [];
}

/** What the profile of a lead tells. */
export function readProfile({ card, keys, generation }: FoundProfile, now: number): SeenProfile | null {
  const heading = card.querySelector('h1, h2');
  const name = heading ? nameIn(heading) : '';
  if (name === '') return null;
  const degree = degrees[generation](card);
  const headline =
    [profileHeadline, 'p'].map((each) => visibleText(card.querySelector(each))).find(Boolean) ?? null;
  return {
    keys,
    name: stripBidi(name),
    headline,
    degree,
    standing: readStanding(card, degree),
    at: now,
    reader: `read-profile ${generation}`,
  };
}

/** V1 has a part for it; in V2 "· 2nd" stands alone, behind a bullet. */
const degrees: Record<Generation, (card: Element) => Degree | null> = {
  V1: (card) => readDegree(visibleText(card.querySelector(profileDegree))),
  V2: (card) => {
    const slots = leavesOf(card, 'span, p').map((each) => each.textContent ?? '');
    return readDegree(slots.find((text) => /^\s*[•·]\s*\S/.test(text)));
  },
};

/**
 * How the two stand, by which controls there are and never by their words: an invite link can be pressed; a labelled
 * link in the row of actions is an invitation that waits; a message link without a labelled button is a connection.
 */
function readStanding(card: Element, degree: Degree | null): ProfileStanding | null {
  const { compose, invite } = profileLinkTo;
  if (card.querySelector(invite)) return 'invitable';
  const row = findActions(card);
  if (!row) return null;
  const isLabelled = (each: Element) => attributeOf(each, 'aria-label').trim() !== '';
  const links = findAll(row, 'a').filter((each) => !each.matches(`${compose}, ${profileLinkTo.parts}`));
  const buttons = findAll(row, 'button');
  const labelled = buttons.filter(isLabelled);
  if (links.some(isLabelled)) return 'invited';
  if (labelled.length === 2 && buttons.length === 3 && links.length === 0) return 'invited-me';
  if (!row.querySelector(compose)) return null;
  if (labelled.length > 0) return degree === 1 ? 'connected' : 'follow-only';
  return degree === null || degree === 1 ? 'connected' : null;
}

/** Accept, ignore, and what unfolds the rest: then there is no message link to go by. */
function isThree(part: Element): boolean {
  return part.children.length === 3 && [...part.children].every((each) => each.localName === 'button');
}

/** The widest part around the message link that holds neither name nor headline. */
function findActions(card: Element): Element | null {
  const start =
    card.querySelector(profileLinkTo.compose)?.parentElement ??
    card.querySelector(profileActions) ??
    findAll(card, 'button')
      .map((each) => each.parentElement)
      .find((part) => part && isThree(part));
  if (!start || start.querySelector('h1, h2, p')) return null;
  let row: Element = start;
  for (const up of parentsOf(start, card)) {
    if (up.querySelector(profileWords)) break;
    row = up;
  }
  return row;
}
