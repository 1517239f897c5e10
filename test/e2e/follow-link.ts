import type { Page } from 'playwright-core';

/** Goes on inside the page as its links do, without loading it anew; also where the practice page shows no such link. */
export async function followLink(page: Page, path: string): Promise<void> {
  const arrived = page.evaluate(
    () =>
      new Promise<void>((done) =>
        window.addEventListener('practice:navigated', () => done(), { once: true }),
      ),
  );
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
  }, path);
  await arrived;
}
