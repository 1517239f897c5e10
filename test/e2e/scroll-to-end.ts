import type { Locator, Page } from 'playwright-core';

type Place = { top: number; height: number };

/**
 * Turns the mouse wheel over `inside` until neither the place nor the length of what scrolls there changes any more.
 * `quiet`: how long nothing must change, ms; longer than the page takes to load more. `step`: pixels per turn.
 */
export async function scrollToEnd(
  page: Page,
  inside: Locator,
  { quiet = 600, step = 500 } = {},
): Promise<void> {
  for (;;) {
    await pointAt(page, inside);
    const before = await inside.evaluate(readPlace);
    await page.mouse.wheel(0, step);
    if (!(await hasMoved(inside, before, quiet))) return;
  }
}

/** True as soon as it moved or grew, false when it did neither for `quiet` ms. */
async function hasMoved(inside: Locator, before: Place, quiet: number): Promise<boolean> {
  const end = Date.now() + quiet;
  while (Date.now() < end) {
    const { top, height } = await inside.evaluate(readPlace);
    if (top !== before.top || height !== before.height) return true;
    await inside.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return false;
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

/** Runs in the page: where the nearest thing that scrolls is, through shadow roots. */
function readPlace(element: Element): Place {
  const scrolls = (one: Element) =>
    one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  let found: Element | null = element;
  while (found && !scrolls(found)) {
    const root: Node = found.getRootNode();
    found = found.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const scroller = found ?? document.scrollingElement ?? document.documentElement;
  return { top: scroller.scrollTop, height: scroller.scrollHeight };
}
