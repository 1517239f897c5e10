import { decodeLoosely, parsePostUrn, timeOfPost } from '../../leads/posts/post-key';
import type { PostKey } from '../../leads/records/post';
import type { Generation } from '../../leads/records/problem';
import { readCommentKey, readPostKey, readTrackingScope } from '../base/identity';
import { detectGeneration } from '../base/page';
import {
  analyticsLink,
  cards,
  comments,
  dialogs,
  expandableText,
  insideComment,
  quotedPost,
} from '../selectors/selectors';

/** One post on the page, with all the ids the page gives it. */
export type PostCard = { element: Element; generation: Generation; aliases: PostKey[] };

/** The posts of a page, outermost elements only, in page order; posts inside dialogs are lists, not posts. */
export function findCards(roots: readonly ParentNode[]): PostCard[] {
  return roots.flatMap((root) => outermost([...root.querySelectorAll(cards)].filter(isOnPage)).map(toCard));
}

function isOnPage(element: Element): boolean {
  if (element.closest(dialogs) || element.closest(insideComment)) return false;
  return !element.matches('[data-sdui-screen]') || element.querySelector(screenEvidence) !== null;
}

/** What a permalink screen holds when it holds a post some reader knows. */
const screenEvidence = [
  '[componentkey*="FeedType_"], [id*="FeedType_"]',
  expandableText,
  analyticsLink,
  '[data-view-name^="feed-"]',
].join(', ');

/** Keeps the outer of nested matches, unless the outer one (a whole screen) holds several posts. */
function outermost(elements: Element[]): Element[] {
  const inner = (outer: Element) => elements.filter((each) => each !== outer && outer.contains(each));
  const screens = elements.filter((each) => each.matches('[data-sdui-screen]') && countTops(inner(each)) > 1);
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
export function ownElements(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter((each) => {
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
  const selector = '[data-urn], [data-id]:not([data-id*="comment"])';
  const own = [card, ...postElements(card, selector)].flatMap((each) => [
    each.getAttribute('data-urn') ?? '',
    each.getAttribute('data-id') ?? '',
  ]);
  const tracked = [card, ...postElements(card, '[data-view-tracking-scope]')]
    .map(readTrackingScope)
    .join(' ');
  const scope = /updateUrn"?\s*[:=]\s*"?(urn:li:\w+:\d+)/.exec(tracked)?.[1];
  return keysOf([...own.filter((text) => !/comment|aggregate/.test(text)), scope ?? '']);
}

function analyticsKeys(card: Element): PostKey[] {
  return keysOf(postElements(card, analyticsLink).map((link) => link.getAttribute('href') ?? ''));
}

const keyedParts = [
  '[id*="-replaceable"], [componentkey*="-replaceable"], [data-testid*="-commentList"]',
  '[componentkey^="commentBoxMode-"], [id^="commentBoxMode-"], [componentkey*="ShareUrn("]',
  '[data-sdui-anchor-id^="feed-header-urn:li:"], [componentkey*="_urn:li:activity:"], [componentkey^="commentBox-"]',
].join(', ');

function partKeys(card: Element): PostKey[] {
  const names = ['id', 'componentkey', 'data-testid', 'data-sdui-anchor-id'];
  const values = [card, ...postElements(card, keyedParts)].flatMap((each) =>
    names.map((name) => each.getAttribute(name) ?? ''),
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
  const elements = [...list.querySelectorAll(cards)];
  if (elements.length > 0) return outermost(elements);
  const blocks = list.querySelectorAll('.update-components-actor__container, .update-components-header');
  return [...new Set([...blocks].map((block) => block.parentElement).filter((each) => each !== null))];
}
