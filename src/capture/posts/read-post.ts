import { timeOfPost } from '../../leads/posts/parse-post-urn';
import { type PersonKey, type Self, shareKey } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import { attributeOf, findAll, precedes, textIn } from '../base/find-all';
import { isBareCount, readCount } from '../base/read-count';
import { isOrganisation, keysOfFirst, readProfileLinks } from '../base/read-profile-link';
import { type Readers, tryGenerations } from '../base/try-generations';
import { visibleText } from '../base/visible-text';
import { expandableText } from '../selectors/expandable-text';
import { analyticsLink, author as authors, postTexts } from '../selectors/posts';
import { profileLinks } from '../selectors/profile-links';
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
  const isPage = isOrganisation(author);
  const ownPage = isPage && self !== null && shareKey(author, self.pages);
  if (postElements(card, analyticsLink).length > 0 && (!isPage || ownPage)) return 'analytics-link';
  if (self) return shareKey(author, [...self.keys, ...self.pages]) ? 'author-is-self' : null;
  return author.length > 0 && !isPage && saysYou(card) ? 'labelled-you' : null;
}

/** "• You" (English) and "• Tu" (Italian) are the forms seen in captures. */
function saysYou(card: Element): boolean {
  const line = textIn(authorBlock(card));
  const label = authorLinks(card)
    .map((link) => attributeOf(link, 'aria-label'))
    .join(' ');
  return /[•·]\s*(You|Tu)(?![\p{L}])/u.test(`${line} ${label}`);
}

/** The author's keys: the first author block of the card, which is the outer one where a post quotes another. */
export function readAuthor(card: Element): PersonKey[] {
  return keysOfFirst(readProfileLinks(authorLinks(card)));
}

function authorBlock(card: Element): Element | undefined {
  return postElements(card, authors.V1)[0];
}

function authorLinks(card: Element): Element[] {
  return tryGenerations(linkReaders, card) ?? [];
}

const linkReaders: Readers<[card: Element], Element[]> = {
  V1: (card) => {
    const block = authorBlock(card);
    return block ? findAll(block, profileLinks) : null;
  },
  V2: (card) => {
    const pictures = postElements(card, authors.V2);
    if (pictures.length === 0) return authorLinksV2(card);
    return pictures.map((each) => each.closest('a') ?? each.querySelector('a') ?? each);
  },
};

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
  for (const selector of Object.values(postTexts).flat()) {
    const text = visibleText(postElements(card, selector)[0]);
    if (text) return text;
  }
  return null;
}

function readImpressions(card: Element): number | null {
  for (const link of postElements(card, analyticsLink)) {
    const numbers = findAll(link, 'strong, p, span, div').map(visibleText);
    const text = numbers.find(isBareCount) ?? visibleText(link);
    const label = attributeOf(link.querySelector('[aria-label]') ?? link, 'aria-label');
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
