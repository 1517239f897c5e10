import { attributeOf, findAll, parentsOf, precedes, textIn } from '../base/find-all';
import { closestAcross } from '../base/find-roots';
import { readCount } from '../base/read-count';
import { comments, insideComment } from '../selectors/comments';
import { lists, messaging, reactorRow, reactorsList } from '../selectors/lists';
import { listedPost, posts, reactionIcon } from '../selectors/posts';
import { profileLinks } from '../selectors/profile-links';
import { readReactionType } from './read-reaction-type';

export type ListKind = 'reaction' | 'repost';

/** A list that lies open over the page. */
export type OpenList = {
  element: Element;
  kind: ListKind;
  /** What the list itself states: its first tab's number, or the largest. */
  stated: number | null;
  /** True when rows or tabs carry reaction icons, or LinkedIn names the screen. */
  certain: boolean;
};

/**
 * Lists open now, chosen by what is in them: never a closed or hidden dialog, the messaging overlay, or a dialog
 * without anything of a reactions or reposts list. `mayBe`: an uncertain dialog is worth a look, since the user has
 * just pressed the reaction counter and this dialog was not there before. `bare`: also look for a list that is no dialog.
 */
export function findOpenLists(
  roots: readonly ParentNode[],
  mayBe: (dialog: Element) => boolean,
  bare: boolean,
): OpenList[] {
  const open = findDialogs(roots)
    .map((element) => describe(element, mayBe))
    .filter((list) => list !== null);
  const certain = open.filter((list) => list.certain);
  if (certain.length > 0) return certain;
  return open.length > 0 || !bare ? open : findBareList(roots);
}

/** Dialogs that are open and shown, outermost ones only. */
export function findDialogs(roots: readonly ParentNode[]): Element[] {
  const open = findAll(roots, lists).filter(isOpen);
  return open.filter((each) => !open.some((other) => other !== each && other.contains(each)));
}

const hidden = '[aria-hidden="true"], [hidden], dialog:not([open])';

function isOpen(element: Element): boolean {
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return false;
  if (element.closest(hidden)) return false;
  return element.closest(messaging) === null && element.querySelector(messaging) === null;
}

function describe(element: Element, mayBe: (dialog: Element) => boolean): OpenList | null {
  if (element.querySelector(`${posts}, ${listedPost}`)) {
    return { element, kind: 'repost', stated: readStated(element), certain: true };
  }
  const certain = isReactorsList(element);
  return certain || (mayBe(element) && looksLikeList(element))
    ? { element, kind: 'reaction', stated: readStated(element), certain }
    : null;
}

function isReactorsList(element: Element): boolean {
  if (element.matches(reactorsList) || element.querySelector(`${reactorsList}, ${reactorRow}`)) return true;
  const icons = findAll(element, 'svg, img').some(
    (icon) => readReactionType(icon) !== null && !icon.closest(insideComment),
  );
  return icons && (element.querySelector(profileLinks) !== null || findTabs(element).length > 0);
}

/** A dialog that just opened after a counter was pressed: it counts something, or links several people. */
function looksLikeList(element: Element): boolean {
  return readStated(element) !== null || element.querySelectorAll(profileLinks).length >= 3;
}

/** The row of filters above the list: tabs, or the first group of short buttons that count something. */
function findTabs(element: Element): Element[] {
  const tabs = findAll(element, '[role="tab"]');
  if (tabs.length > 0) return tabs;
  const counted = findAll(element, 'button, [role="button"]').filter(isCounted);
  const [first] = counted;
  if (!first || findAll(element, profileLinks).some((link) => precedes(link, first))) return [];
  const beside = counted.filter((each) => each.parentElement === first.parentElement);
  if (beside.length > 1) return beside;
  const row = first.parentElement?.parentElement;
  return counted.filter(
    (each) => each === first || (row !== element && each.parentElement?.parentElement === row),
  );
}

/** "All 70", "45", "70 All reactions": one number and hardly a word. */
function isCounted(button: Element): boolean {
  const text = textIn(button) || attributeOf(button, 'aria-label');
  return text.length <= 26 && /^\P{Nd}{0,18}\p{Nd}[\p{Nd}.,\s]*\p{L}?\P{Nd}{0,6}$/u.test(text);
}

/** The "All" tab is the first and counts all the others together. */
function readStated(element: Element): number | null {
  const tabs = findTabs(element).map(
    (tab) => readCount(tab.textContent) ?? readCount(tab.getAttribute('aria-label')),
  );
  const counts = tabs.filter((count) => count !== null);
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** No dialog semantics at all: climb from the row of counted tabs with reaction icons to who is listed below. */
function findBareList(roots: readonly ParentNode[]): OpenList[] {
  const tabs = findAll(roots, 'button, [role="tab"]').filter(isCountedTab);
  for (const tab of tabs) {
    const element = climbToPeople(tab);
    if (element) return [{ element, kind: 'reaction', stated: readStated(element), certain: true }];
  }
  return [];
}

function isCountedTab(tab: Element): boolean {
  if (closestAcross(tab, `${posts}, ${comments}, ${hidden}, ${messaging}`)) return false;
  return (
    readCount(tab.textContent) !== null &&
    tab.querySelector(`${reactionIcon}, img`) !== null &&
    readReactionType(tab) !== null
  );
}

function climbToPeople(tab: Element): Element | null {
  for (const up of parentsOf(tab)) {
    if (up.matches('body, html, main, [role="main"]') || up.querySelector(`${posts}, ${comments}`))
      return null;
    if (findAll(up, profileLinks).length > 1) return up;
  }
  return null;
}
