import { comments, expandableText } from '../selectors/selectors';

/** The first match that belongs to this comment and not to a reply nested in it. */
export function ownPart(unit: Element, selector: string): Element | null {
  return [...unit.querySelectorAll(selector)].find((each) => each.closest(comments) === unit) ?? null;
}

export function ownParts(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter((each) => each.closest(comments) === unit);
}

const textParts = [
  '.comments-comment-item__main-content', // V1
  '[componentkey^="comment-commentary_"], [componentkey^="comment-reply-commentary_"]', // V2
  '[data-view-name="comment-commentary"], [data-view-name="reply-commentary"]', // V2 of 2025
  expandableText, // V2 without keys
  '.update-components-text', // V1, older
];

/** Where a comment's text is. */
export function textPart(unit: Element): Element | null {
  for (const selector of textParts) {
    const part = ownPart(unit, selector);
    if (part) return part.querySelector(expandableText) ?? part;
  }
  return null;
}
