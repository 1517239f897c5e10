import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { untilDrawn } from './until-drawn';

type Axe = { run: (options: object) => Promise<AxeResults> };

/** Nothing is wrong with a page of the extension for a screen reader or a weak eye, in light and dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findFaults(page, {}), 'light').toEqual([]);
  // Of all that is asked, only colours are others in the dark.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findFaults(page, { runOnly: ['color-contrast'] }), 'dark').toEqual([]);
}

/** What axe finds wrong, a line each. */
async function findFaults(page: Page, options: object): Promise<string[]> {
  await untilDrawn(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (chosen) => (window as unknown as { axe: Axe }).axe.run(chosen),
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
