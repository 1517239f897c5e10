import type { Locator, Page } from 'playwright-core';
import { patience } from './until';

type Place = { top: number; height: number; isAtEnd: boolean; hasMore: boolean };

/** What the practice page tells of itself, in its own world (`test/practice/browser/spa.js`). */
type Work = { open: number; hasMore: (list: Element) => boolean };

/**
 * Turns the mouse wheel over `inside` until what scrolls there is at its end, the page has put in all it asked for, and
 * says that no more comes by scrolling. `step`: pixels per turn.
 */
export async function scrollToEnd(page: Page, inside: Locator, { step = 500 } = {}): Promise<void> {
  for (;;) {
    await pointAt(page, inside);
    const before = await inside.evaluate(readPlace);
    if (before.isAtEnd && (await isOver(inside, before))) return;
    await page.mouse.wheel(0, step);
    await untilMoved(inside, before);
  }
}

async function isOver(inside: Locator, before: Place): Promise<boolean> {
  await inside.evaluate(waitForRest, patience);
  const { top, height, hasMore } = await inside.evaluate(readPlace);
  return top === before.top && height === before.height && !hasMore;
}

async function untilMoved(inside: Locator, before: Place): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { top, height } = await inside.evaluate(readPlace);
    if (top !== before.top || height !== before.height) return;
    await inside.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`Nothing scrolled and no row came: ${JSON.stringify(before)}`);
}

/** Puts the mouse over the visible part, as a person would before scrolling. */
async function pointAt(page: Page, inside: Locator): Promise<void> {
  const box = await inside.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) throw new Error('Nothing visible to scroll in');
  const middle = (start: number, length: number, end: number) =>
    (Math.max(0, start) + Math.min(end, start + length)) / 2;
  await page.mouse.move(middle(box.x, box.width, view.width), middle(box.y, box.height, view.height));
}

/** Runs in the page: where the nearest thing that could scroll is, through shadow roots. */
function readPlace(element: Element): Place {
  const scrolls = (one: Element) =>
    one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  const staysPut = (one: Element) => getComputedStyle(one).position === 'fixed';
  let found: Element | null = element;
  // A list that fits into its dialog scrolls nothing: what stays put does not move with the page behind it.
  while (found && !scrolls(found) && !staysPut(found)) {
    const root: Node = found.getRootNode();
    found = found.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const { scrollTop, scrollHeight, clientHeight } =
    found ?? document.scrollingElement ?? document.documentElement;
  const { practiceWork } = window as unknown as { practiceWork: Work };
  return {
    top: scrollTop,
    height: scrollHeight,
    isAtEnd: scrollTop + clientHeight >= scrollHeight - 2,
    hasMore: practiceWork.hasMore(element),
  };
}

/** Runs in the page: until nothing it asked for is on its way. What comes into view is told with the next frames. */
async function waitForRest(_element: Element, patience: number): Promise<void> {
  const { practiceWork } = window as unknown as { practiceWork: Work };
  const end = performance.now() + patience;
  do {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    if (performance.now() > end) throw new Error(`${practiceWork.open} pieces of page never came`);
  } while (practiceWork.open > 0);
}
