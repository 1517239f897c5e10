import { isMemberId, parseProfileLink } from '../../leads/people/profile-link';
import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import type { ProfileStanding, SeenProfile } from '../../leads/records/seen-thread';
import { stripBidi } from '../../leads/text/strip-bidi';

import { readDegree } from '../base/read-degree';
import { nameIn } from '../base/read-person-row';
import { findAll } from '../base/roots';
import { visibleText } from '../base/visible-text';
import { profileDegreeV1, profileHeadlineV1, topCard } from '../selectors/selectors';

/** A profile page in front of the user: whose it is, told without reading it. */
export type FoundProfile = { card: Element; keys: PersonKey[]; generation: 'V1' | 'V2' };

/** The profile the address names, unless it is the user's own; null while its top card is not there. */
export function findProfile(
  roots: readonly ParentNode[],
  pathname: string,
  self: Self | null,
): FoundProfile | null {
  const link = parseProfileLink(pathname);
  const [card] = findAll(roots, topCard);
  if (!link || link.isOrganisation || !card) return null;
  if (shareKey(link.keys, self?.keys ?? []) || card.querySelector('a[href*="/edit/intro"]')) return null;
  const generation = card.matches('.pv-top-card') ? 'V1' : 'V2';
  return { card, keys: [...new Set([...link.keys, ...readMemberId(card)])], generation };
}

/** The member id beside the vanity: in V2's card id, and in the link that opens a message. */
function readMemberId(card: Element): PersonKey[] {
  const key = card.id || card.getAttribute('componentkey') || '';
  const inCard = /card\.ref(A[\w-]+)Topcard$/.exec(key)?.[1];
  const href = card.querySelector(compose)?.getAttribute('href') ?? '';
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
  const degree = generation === 'V1' ? degreeV1(card) : degreeV2(card);
  const headline =
    visibleText(card.querySelector(profileHeadlineV1)) || visibleText(card.querySelector('p')) || null;
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

function degreeV1(card: Element): SeenProfile['degree'] {
  return readDegree(visibleText(card.querySelector(profileDegreeV1)));
}

/** "· 2nd" stands alone, behind a bullet. */
function degreeV2(card: Element): SeenProfile['degree'] {
  const slots = [...card.querySelectorAll('span, p')].filter((each) => each.childElementCount === 0);
  const slot = slots.find((each) => /^\s*[•·]\s*\S/.test(each.textContent ?? ''));
  return readDegree(slot?.textContent);
}

const compose = 'a[href*="/messaging/compose/"]';
const invite = 'a[href*="custom-invite/"]';

/**
 * How the two stand, by which controls there are and never by their words: an invite link can be pressed; a labelled
 * link in the row of actions is an invitation that waits; a message link without a labelled button is a connection.
 */
function readStanding(card: Element, degree: SeenProfile['degree']): ProfileStanding | null {
  if (card.querySelector(invite)) return 'invitable';
  const row = findActions(card);
  if (!row) return null;
  const isLabelled = (each: Element) => (each.getAttribute('aria-label') ?? '').trim() !== '';
  const links = [...row.querySelectorAll('a')].filter((each) => !each.matches(`${compose}, ${profileParts}`));
  const buttons = [...row.querySelectorAll('button')];
  const labelled = buttons.filter(isLabelled);
  if (links.some(isLabelled)) return 'invited';
  if (labelled.length === 2 && buttons.length === 3 && links.length === 0) return 'invited-me';
  if (!row.querySelector(compose)) return null;
  if (labelled.length > 0) return degree === 1 ? 'connected' : 'follow-only';
  return degree === null || degree === 1 ? 'connected' : null;
}

const profileParts = 'a[href*="/overlay/"], a[href*="/details/"], a[href*="/recent-activity/"]';

/** Accept, ignore, and what unfolds the rest: then there is no message link to go by. */
function isThree(part: Element): boolean {
  return part.children.length === 3 && [...part.children].every((each) => each.localName === 'button');
}

/** The widest part around the message link that holds neither name nor headline. */
function findActions(card: Element): Element | null {
  const start =
    card.querySelector(compose)?.parentElement ??
    card.querySelector('.pvs-profile-actions, .pv-top-card-v2-ctas') ??
    [...card.querySelectorAll('button')]
      .map((each) => each.parentElement)
      .find((part) => part && isThree(part));
  let row = start;
  if (!row || row.querySelector('h1, h2, p')) return null;
  for (let up = row.parentElement; up && up !== card && card.contains(up); up = up.parentElement) {
    if (up.querySelector('h1, h2, p, .text-body-medium')) break;
    row = up;
  }
  return row;
}
