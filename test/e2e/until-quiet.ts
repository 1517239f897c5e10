import type { Page } from 'playwright-core';

/** Longer than the extension waits before it calls a page settled, ms. */
const settled = 2000;

/** Waits until nothing has changed or scrolled in the page for so long that the extension has had its last look. */
export async function untilQuiet(page: Page, quiet = settled): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, ms);
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, ms);
        };
        new MutationObserver(again).observe(document, { subtree: true, childList: true, attributes: true });
        document.addEventListener('scroll', again, { capture: true, passive: true });
      }),
    quiet,
  );
}
