import { findAll } from '../base/find-all';
import { anyCommentText, comments, commentTexts } from '../selectors/comments';
import { expandableText } from '../selectors/expandable-text';

/** Where a comment's text is. */
export function textPart(unit: Element): Element | null {
  for (const selector of [...Object.values(commentTexts).flat(), anyCommentText]) {
    const [part] = ownParts(unit, selector);
    if (part) return part.querySelector(expandableText) ?? part;
  }
  return null;
}

/** The matches that belong to this comment and not to a reply nested in it. */
export function ownParts(unit: Element, selector: string): Element[] {
  return findAll(unit, selector).filter((each) => each.closest(comments) === unit);
}
