import type { Stated } from '../../leads/records/post';
import { attributeOf, findAll, leavesOf, precedes, textIn } from '../base/find-all';
import { isBareCount, readCount, readLastCount } from '../base/read-count';
import { type Readers, tryGenerations } from '../base/try-generations';
import { visibleLines, visibleText } from '../base/visible-text';
import { expandableText } from '../selectors/expandable-text';
import { countsV1, countsV2, reactionCounter, reactionIcon, reactorStrip } from '../selectors/posts';
import { type PostCard, postElements } from './find-cards';

type Counts = Pick<Stated, 'reactions' | 'comments' | 'reposts'>;

const unknown: Counts = { reactions: null, comments: null, reposts: null };

/** The counts a card states; 0 only where the page proves it, null where it does not say. */
export function readCounts(card: PostCard): Counts {
  return tryGenerations(readers, card.element) ?? unknown;
}

const readers: Readers<[card: Element], Counts> = { V1: readCountsV1, V2: readCountsV2 };

/** The control that opens the post's reactions; null when there is none. */
export function findReactionCounter(card: Element): Element | null {
  const marked = postElements(card, reactionCounter)[0];
  if (marked) return marked;
  const icon = postElements(card, `${reactionIcon}, ul[role="presentation"]`).find(
    (each) => !each.closest(reactorStrip),
  );
  return icon?.closest('a, button, [role="button"]') ?? null;
}

/** V1: a block of counts, or the proof that there is none (an action bar without `--has-social-counts`). */
function readCountsV1(card: Element): Counts | null {
  const [block] = postElements(card, countsV1.block);
  if (block) return readBlock(block);
  const [bar] = postElements(card, countsV1.bar);
  if (!bar) return null;
  return bar.matches(countsV1.barWithCounts) ? unknown : { reactions: 0, comments: 0, reposts: 0 };
}

function readBlock(block: Element): Counts {
  const items = findAll(block, countsV1.item);
  const isComments = (item: Element) => item.matches(countsV1.comments);
  const isReactions = (item: Element) =>
    item.querySelector(reactionCounter) !== null || countsV1.reactions.test(item.className);
  const counter = findReactionCounter(block);
  const reposts = items.find((item) => !isComments(item) && !isReactions(item) && !item.querySelector('li'));
  return {
    reactions: counter ? readReactionsText(counter) : 0,
    comments: countOf(items.find(isComments)),
    reposts: countOf(reposts),
  };
}

/** A missing counter beside others is a zero; one that is there and says no number is unknown. */
function countOf(item: Element | undefined): number | null {
  if (!item) return 0;
  const label = attributeOf(item.querySelector('[aria-label]'), 'aria-label');
  // The label names the author too, and a name may hold a digit.
  return readCount(visibleText(item)) ?? readCount(item.textContent) ?? readCount(label);
}

/**
 * How many reactions a counter states: a bare number, a text that starts with one, or "NAME and 669 others", which
 * is one more than its number. "NAME" alone says nothing safe.
 */
export function readReactionsText(counter: Element): number | null {
  const leaves = leavesOf(counter).map(visibleText);
  const bare = [...leaves, ...ownTexts(counter)].find((text) => text !== '' && isBareCount(text));
  if (bare) return readCount(bare);
  const text =
    visibleText(counter) || textIn(counter.querySelector('[aria-hidden="true"]')) || textIn(counter);
  return readCountOrOthers(text);
}

/** "70 reactions" says 70; "Studio 54 and 12 others", or "3M and 12 others", says 13; "Studio 54" says nothing. */
function readCountOrOthers(text: string): number | null {
  const last = readLastCount(text);
  if (/^\P{L}{0,2}\p{Nd}/u.test(text) && readCount(text) === last) return last;
  return last === null || /\p{Nd}$/u.test(text) ? null : last + 1;
}

function ownTexts(element: Element): string[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node.nodeValue ?? '').trim());
}

/** V2: numbers in a row of their own, or inside the action bar's buttons. */
function readCountsV2(card: Element): Counts | null {
  const bar = findActionBar(card);
  if (!bar) return null;
  const counter = findReactionCounter(card);
  const row = readRow(card, bar, counter);
  const named = (selector: string) => countIn(postElements(card, selector)[0]);
  return {
    reactions: (counter ? readReactionsText(counter) : null) ?? countIn(bar.like) ?? (counter ? null : 0),
    comments: countIn(bar.comment) ?? named(countsV2.comments) ?? row.comments ?? 0,
    reposts: countIn(bar.repost) ?? named(countsV2.reposts) ?? row.reposts ?? 0,
  };
}

type ActionBar = { like: Element | undefined; comment: Element; repost: Element | undefined };

/** The bar's buttons by their icons; without icons by their order: react, menu, comment, repost. */
function findActionBar(card: Element): ActionBar | null {
  const button = (icon: string) =>
    postElements(card, icon)[0]?.closest('button, [role="button"], a') ?? undefined;
  const comment = button(countsV2.commentIcon) ?? postElements(card, countsV2.commentButton)[0];
  if (comment) return { comment, like: button(countsV2.likeIcon), repost: button(countsV2.repostIcon) };
  const bar = postElements(card, 'ul[role="presentation"]')[0]?.closest('a')?.parentElement;
  const buttons = bar ? findAll(bar, 'button') : [];
  const [like, , third, repost] = buttons;
  return third ? { comment: third, like, repost } : null;
}

function countIn(element: Element | undefined): number | null {
  if (!element) return null;
  const text = visibleLines(element).join(' ') || (element.textContent ?? '');
  return readCount(bareOf(element) ?? text);
}

function bareOf(element: Element): string | null {
  return leavesOf(element).map(textIn).find(isBareCount) ?? null;
}

/** The counts between the text and the action bar: a button says comments, a link says reposts. */
function readRow(
  card: Element,
  bar: ActionBar,
  counter: Element | null,
): { comments: number | null; reposts: number | null } {
  const entries = postElements(card, '[role="button"], a, button').filter((each) =>
    isRowEntry(each, card, bar, counter),
  );
  const comments =
    entries.find((each) => each.localName !== 'a') ?? (entries.length > 1 ? entries[0] : undefined);
  const reposts = entries.filter((each) => each !== comments).at(-1);
  return { comments: comments ? countText(comments) : null, reposts: reposts ? countText(reposts) : null };
}

function isRowEntry(element: Element, card: Element, bar: ActionBar, counter: Element | null): boolean {
  if (element === counter || counter?.contains(element) || element.contains(bar.comment)) return false;
  if (/\/(in|company|analytics)\//.test(attributeOf(element, 'href'))) return false;
  const text = textIn(element);
  if (text.length > 40 || readCount(text) === null || element.closest(expandableText)) return false;
  const after = counter ?? postElements(card, expandableText)[0] ?? postElements(card, 'h2')[0];
  return follows(after, element) && follows(element, bar.comment) && !bar.like?.contains(element);
}

function countText(element: Element): number | null {
  return readCount(bareOf(element) ?? element.textContent);
}

/** True when `later` comes after `earlier` in the page and is not inside it. */
function follows(earlier: Element | undefined, later: Element): boolean {
  return earlier !== undefined && precedes(earlier, later) && !earlier.contains(later);
}
