import type { ReactionType } from '../../leads/records/engagement';
import type { SeenPerson } from '../../leads/records/person';
import { attributeOf, findAll, findAllWithin, parentsOf, precedes, textIn } from '../base/find-all';
import { isBareCount } from '../base/read-count';
import { readPersonRow } from '../base/read-person-row';
import { readProfileLink } from '../base/read-profile-link';
import type { Readers } from '../base/try-generations';
import { visibleText } from '../base/visible-text';
import { reactorRow, rowHolders } from '../selectors/lists';
import { profileLinks } from '../selectors/profile-links';
import { readReactionType } from './read-reaction-type';

/** One row of a list, top to bottom. `person: null` is a hidden member: a row without a link. */
export type ReactionRow = { element: Element; person: SeenPerson | null; reaction: ReactionType | null };

/**
 * The rows in an open reactions list, as far as they are in the page now. Where most rows have no link, they are
 * not hidden members but rows of an unknown form: then only the linked ones are returned and `doubtful` is true.
 */
export function readReactionRows(list: Element): { rows: ReactionRow[]; doubtful: boolean } {
  const elements = findRows(list);
  const selected = readSelectedType(list);
  const rows = elements.map((element) => toRow(element, selected));
  const linked = rows.filter((row) => row.person !== null);
  const unlinked = rows.length - linked.length;
  const doubtful = linked.length === 0 ? unlinked > 1 : unlinked >= 5 && unlinked > linked.length;
  return { rows: doubtful ? linked : rows, doubtful };
}

const readBefore = new WeakMap<Element, { signature: string; row: ReactionRow }>();

/** A row is read again only when its words, its link or the chosen tab changed: recycled lists rewrite their elements. */
function toRow(element: Element, selected: ReactionType | null): ReactionRow {
  const link = element.matches('a') ? element : element.querySelector(profileLinks);
  const pictures = findAll(element, 'img, svg').length;
  const signature = `${attributeOf(link, 'href')}|${element.textContent}|${pictures}|${selected}`;
  const before = readBefore.get(element);
  if (before?.signature === signature) return before.row;
  const row = { element, person: readPersonRow(element), reaction: readReactionType(element) ?? selected };
  readBefore.set(element, { signature, row });
  return row;
}

/** The rows of the first form that links anybody. */
function findRows(list: Element): Element[] {
  let unlinked: Element[] = [];
  for (const find of Object.values(finders)) {
    const rows = find(list) ?? [];
    if (rows.some((row) => findAllWithin(row, profileLinks).length > 0)) return rows;
    if (unlinked.length === 0) unlinked = rows;
  }
  return unlinked;
}

/** V1 has row elements; on V2 a row is the widest element around a link that holds no other person's link. */
const finders: Readers<[list: Element], Element[]> = {
  V1: (list) => findAll(list, reactorRow).filter(isRowV1),
  V2: (list) => rowsByLinks(list),
};

function isRowV1(row: Element): boolean {
  return textIn(row) !== '' && (row.querySelector(profileLinks) !== null || !isFurniture(row));
}

/** Buttons, tabs, spinners and headings that stand among rows. */
function isFurniture(element: Element): boolean {
  const furniture =
    '[role="progressbar"], [role="status"], [role="tab"], [role="tablist"], [aria-busy="true"], h1, h2, h3, header, form';
  if (element.matches(`${furniture}, button, [role="button"]`) || element.querySelector(furniture))
    return true;
  return (
    element.querySelector('button, [role="button"]') !== null && !element.querySelector('img, figure, svg')
  );
}

type Named = { link: Element; key: string };

function rowsByLinks(list: Element): Element[] {
  const links = findAll(list, profileLinks).flatMap((link): Named[] => {
    const key = readProfileLink(link)?.keys[0];
    return key ? [{ link, key }] : [];
  });
  const rows: Element[] = [];
  for (const [index, { link, key }] of links.entries()) {
    if (rows.at(-1)?.contains(link)) continue;
    const before = links.slice(0, index).findLast((each) => each.key !== key);
    const after = links.slice(index + 1).find((each) => each.key !== key);
    rows.push(widestRow(link, list, [before?.link, after?.link]));
  }
  return withHidden(rows, list);
}

/** Climbs from a link while neither neighbour's link, nor a hidden member's row, comes into the element. */
function widestRow(link: Element, list: Element, neighbours: (Element | undefined)[]): Element {
  let row = link;
  for (const parent of parentsOf(link, list)) {
    const isWider = neighbours.some((each) => each && parent.contains(each));
    if (isWider || parent.matches(rowHolders) || besideHidden(parent, row)) break;
    row = parent;
  }
  return row;
}

/** True when a sibling of the same make names somebody and links nobody. */
function besideHidden(parent: Element, row: Element): boolean {
  const picture = 'figure, img, svg';
  if (!row.querySelector(picture)) return false;
  return [...parent.children].some(
    (child) =>
      child !== row &&
      child.localName === row.localName &&
      child.querySelector(picture) !== null &&
      looksHidden(child),
  );
}

/** Adds the rows without a link that stand between or beside the linked ones. */
function withHidden(rows: Element[], list: Element): Element[] {
  const linked = new Set(rows);
  const parents = new Set(rows.map((row) => row.parentElement).filter((parent) => parent !== null));
  const hidden = [...parents].flatMap((parent) =>
    [...parent.children].filter((child) => !linked.has(child) && list.contains(child) && looksHidden(child)),
  );
  if (hidden.length === 0) return rows;
  const order = (left: Element, right: Element) => (precedes(left, right) ? -1 : 1);
  return [...rows, ...hidden].sort(order);
}

/** A row that shows a name and links nobody. */
function looksHidden(element: Element): boolean {
  const text = visibleText(element);
  if (text === '' || text.length > 200 || isBareCount(text)) return false;
  return !element.matches('a[href]') && !element.querySelector('a[href]') && !isFurniture(element);
}

/** When the list is filtered to one reaction, the selected tab's icon tells what the rows are. */
function readSelectedType(list: Element): ReactionType | null {
  const tab = list.querySelector(
    '[role="tab"][aria-selected="true"], button[aria-pressed="true"], button[aria-selected="true"]',
  );
  return tab ? readReactionType(tab) : null;
}
