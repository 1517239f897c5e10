import { timeOfPost } from '../../leads/posts/post-key';
import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import { joinKeys, readProfileLink } from '../base/identity';
import { precedes } from '../base/precedes';
import { isBareCount, readCount } from '../base/read-count';
import { visibleText } from '../base/visible-text';
import { analyticsLink, expandableText, profileLinks } from '../selectors/selectors';
import { type PostCard, postElements } from './find-cards';
import { readCounts } from './read-counts';

/** Why a post counts as the user's own; null = it does not. Strongest first, the rest never suffices alone. */
export type MineBecause = 'analytics-link' | 'author-is-self' | 'labelled-you' | null;

export type PostReading = { post: SeenPost; author: PersonKey[]; mine: MineBecause };

/** Everything a card says about its post. `self` null = nobody recognised yet. */
export function readPost(card: PostCard, self: Self | null, now: number): PostReading {
  const author = readAuthor(card.element);
  const stated = { ...readCounts(card), impressions: readImpressions(card.element), membersReached: null };
  const text = readPostText(card.element);
  const post = { aliases: card.aliases, text, publishedAt: publishedAt(card, now), stated };
  return { post, author, mine: isMine(card.element, author, self) };
}

/**
 * Own post: (1) it links to its analytics, (2) its author is the signed-in member or a page they run, (3) while
 * nobody is recognised, the author line says "You" in a language where that word was seen. (4) being on one's own
 * activity page and (5) having no follow button prove nothing: shared posts of others stand there too.
 */
function isMine(card: Element, author: PersonKey[], self: Self | null): MineBecause {
  const isOrganisation = author.some((key) => key.startsWith('org:'));
  const ownPage = isOrganisation && self !== null && shareKey(author, self.pages);
  if (postElements(card, analyticsLink).length > 0 && (!isOrganisation || ownPage)) return 'analytics-link';
  if (self) return shareKey(author, [...self.keys, ...self.pages]) ? 'author-is-self' : null;
  return author.length > 0 && !isOrganisation && saysYou(card) ? 'labelled-you' : null;
}

/** "• You" (English) and "• Tu" (Italian) are the forms seen in captures. */
function saysYou(card: Element): boolean {
  const line = authorBlock(card)?.textContent ?? '';
  const label = authorLinks(card)
    .map((link) => link.getAttribute('aria-label') ?? '')
    .join(' ');
  return /[•·]\s*(You|Tu)(?![\p{L}])/u.test(`${line} ${label}`);
}

/** The author's keys: the first author block of the card, which is the outer one where a post quotes another. */
export function readAuthor(card: Element): PersonKey[] {
  const links = authorLinks(card);
  const first = links.map(readProfileLink).find((link) => link !== null);
  if (!first) return [];
  const same = links.map(readProfileLink).filter((link) => link !== null && shareKey(link.keys, first.keys));
  return joinKeys(same.filter((link) => link !== null));
}

function authorBlock(card: Element): Element | undefined {
  return postElements(card, '.update-components-actor__container, .update-components-actor')[0];
}

function authorLinks(card: Element): Element[] {
  const block = authorBlock(card);
  if (block) return [...block.querySelectorAll(profileLinks)];
  const old = postElements(card, '[data-view-name="feed-actor-image"]');
  if (old.length > 0) return old.map((each) => each.closest('a') ?? each.querySelector('a') ?? each);
  return authorLinksV2(card);
}

/**
 * V2: links before the text that hold paragraphs or a picture. The social line's links ("Ivo likes this") stand
 * inside a paragraph instead, and its pictures stand before the rule that closes it.
 */
function authorLinksV2(card: Element): Element[] {
  const text = postElements(card, expandableText)[0];
  const before = postElements(card, profileLinks).filter((link) => !text || precedes(link, text));
  const named = before.find((link) => link.querySelector('p') !== null && !link.closest('p'));
  const loose = before.filter((link) => !link.closest('p'));
  return named ? [named, ...loose] : loose.slice(-1);
}

function readPostText(card: Element): string | null {
  const selectors = [
    '.update-components-update-v2__commentary', // V1
    '.feed-shared-update-v2__description', // V1, older
    '[data-view-name="feed-commentary"]', // V2 of 2025
    expandableText, // V2
  ];
  for (const selector of selectors) {
    const text = visibleText(postElements(card, selector)[0]);
    if (text) return text;
  }
  return null;
}

function readImpressions(card: Element): number | null {
  for (const link of postElements(card, analyticsLink)) {
    const numbers = [...link.querySelectorAll('strong, p, span, div')].map((each) => visibleText(each));
    const text = numbers.find((each) => isBareCount(each)) ?? visibleText(link);
    const label =
      link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? link.getAttribute('aria-label');
    const count = readCount(text) ?? readCount(label);
    if (count !== null) return count;
  }
  return null;
}

/** The time inside the id. An activity's is its own; a ugcPost and a share agree with it to seconds. */
function publishedAt(card: PostCard, now: number): number | null {
  const times = card.aliases.map((key) => timeOfPost(key, now));
  return times.find((time) => time !== null) ?? null;
}
