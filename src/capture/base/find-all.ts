/** All matches in a part of the page, or in several roots, in order. */
export function findAll(scope: ParentNode | readonly ParentNode[], selector: string): Element[] {
  return [scope].flat().flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** All matches and the element itself where it is one. */
export function findAllWithin(element: Element, selector: string): Element[] {
  return [element, ...findAll(element, selector)].filter((each) => each.matches(selector));
}

/** Empty where there is no such attribute or no element. */
export function attributeOf(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** Everything an element holds as text, shown or not. */
export function textIn(element: Element | null | undefined): string {
  return (element?.textContent ?? '').trim();
}

/** The elements around one, the nearest first, up to and without `end`. */
export function* parentsOf(element: Element, end: Element | null = null): Generator<Element> {
  for (let up = element.parentElement; up && up !== end; up = up.parentElement) yield up;
}

/** Elements that hold no others. */
export function leavesOf(element: Element, selector = '*'): Element[] {
  return findAll(element, selector).filter((each) => each.childElementCount === 0);
}

/** True when one element begins before another in the page. */
export function precedes(earlier: Element, later: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
