import { decodeLoosely, parsePostUrn, timeOfPost } from '../../leads/posts/parse-post-urn';
import type { PostKey } from '../../leads/records/post';
import type { Generation } from '../../leads/records/problem';
import { attributeOf, findAll } from '../base/find-all';
import { detectGeneration } from '../base/page';
import { readCommentKey, readPostKey, readTrackingScope } from '../base/read-post-key';
import { comments, insideComment } from '../selectors/comments';
import {
  idAttributes,
  keyedParts,
  trackedPost,
  trackingScope,
  urnAttributes,
  urnParts,
} from '../selectors/id-attributes';
import { lists } from '../selectors/lists';
import { analyticsLink, cardParts, postScreen, posts, quotedPost, screenEvidence } from '../selectors/posts';

/** One post on the page, with all the ids the page gives it. */
export type PostCard = { element: Element; generation: Generation; aliases: PostKey[] };

/** The posts of a page, outermost elements only, in page order; posts inside dialogs are lists, not posts. */
export function findCards(roots: readonly ParentNode[]): PostCard[] {
  return roots.flatMap((root) => outermost(findAll(root, posts).filter(isOnPage)).map(toCard));
}

function isOnPage(element: Element): boolean {
  if (element.closest(`${lists}, ${insideComment}`)) return false;
  return !element.matches(postScreen) || element.querySelector(screenEvidence) !== null;
}

/** Keeps the outer of nested matches, unless the outer one (a whole screen) holds several posts. */
function outermost(elements: Element[]): Element[] {
  const inner = (outer: Element) => elements.filter((each) => each !== outer && outer.contains(each));
  const screens = elements.filter((each) => each.matches(postScreen) && countTops(inner(each)) > 1);
  const kept = elements.filter((each) => !screens.includes(each));
  return kept.filter((each) => !kept.some((other) => other !== each && other.contains(each)));
}

function countTops(elements: Element[]): number {
  return elements.filter((each) => !elements.some((other) => other !== each && other.contains(each))).length;
}

function toCard(element: Element): PostCard {
  return {
    element,
    generation: detectGeneration(element.parentNode ?? element) ?? 'V1',
    aliases: readAliases(element),
  };
}

/** The elements of a card that are its own: not a quoted post's. */
function ownElements(card: Element, selector: string): Element[] {
  return findAll(card, selector).filter((each) => {
    const quoted = each.closest(quotedPost);
    return !quoted || !card.contains(quoted);
  });
}

/** As `ownElements`, and not inside a comment either. */
export function postElements(card: Element, selector: string): Element[] {
  return ownElements(card, selector).filter((each) => {
    const comment = each.closest(insideComment);
    return !comment || !card.contains(comment);
  });
}

/**
 * A post's ids from every place a page keeps them, the surest first. A post has at most one id of a kind: the
 * first one found stays, a different later one is some other post's.
 */
export function readAliases(card: Element): PostKey[] {
  const found = [...attributeKeys(card), ...analyticsKeys(card), ...partKeys(card), ...commentKeys(card)];
  return found.reduce<PostKey[]>((aliases, key) => addAlias(aliases, key), []);
}

/** Adds an id unless the post has one of that kind already, or the two times differ by more than a minute. */
export function addAlias(aliases: PostKey[], key: PostKey): PostKey[] {
  const kind = key.split(':')[0];
  if (aliases.some((each) => each.startsWith(`${kind}:`))) return aliases;
  const first = aliases[0];
  return first && !mintedTogether(first, key) ? aliases : [...aliases, key];
}

function mintedTogether(left: PostKey, right: PostKey): boolean {
  const times = [left, right].map((key) => timeOfPost(key, Date.now()));
  const [first, second] = times;
  return first == null || second == null || Math.abs(first - second) < 60_000;
}

function attributeKeys(card: Element): PostKey[] {
  const own = [card, ...postElements(card, urnParts)].flatMap((each) =>
    urnAttributes.map((name) => attributeOf(each, name)),
  );
  const tracked = [card, ...postElements(card, `[${trackingScope}]`)].map(readTrackingScope).join(' ');
  const scope = trackedPost.exec(tracked)?.[1];
  return keysOf([...own.filter((text) => !/comment|aggregate/.test(text)), scope ?? '']);
}

function analyticsKeys(card: Element): PostKey[] {
  return keysOf(postElements(card, analyticsLink).map((link) => attributeOf(link, 'href')));
}

function partKeys(card: Element): PostKey[] {
  const values = [card, ...postElements(card, keyedParts)].flatMap((each) =>
    idAttributes.map((name) => attributeOf(each, name)),
  );
  return values.map(readPostKey).filter((key) => key !== null);
}

function commentKeys(card: Element): PostKey[] {
  const posts = ownElements(card, comments).map((each) => readCommentKey(each)?.post);
  return posts.filter((key) => key !== undefined);
}

function keysOf(texts: string[]): PostKey[] {
  return texts.map((text) => parsePostUrn(decodeLoosely(text))).filter((key) => key !== null);
}

/** The cards inside a list of posts. */
export function findInnerCards(list: Element): Element[] {
  const elements = findAll(list, posts);
  if (elements.length > 0) return outermost(elements);
  const around = findAll(list, cardParts).map((part) => part.parentElement);
  return [...new Set(around.filter((each) => each !== null))];
}
