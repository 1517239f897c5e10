import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { untilQuiet } from './until-quiet';
import { visit } from './visitor';

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

/** What axe finds wrong, a line each. */
async function findFaults(page: Page): Promise<string[]> {
  await untilQuiet(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findFaults(page), colorScheme).toEqual([]);
  }
}

describe('axe finds nothing wrong', () => {
  it('with the question whether to read at all', async () => {
    const popup = await browser.openPopup();
    await popup.getByTestId('consent-accept').waitFor();
    await expectNoFaults(popup);
    await popup.close();
  });

  it('with popup and panel, and the receipt unfolded', async () => {
    await browser.acceptConsent();
    const post = await browser.linkedin(`/feed/update/urn:li:activity:${smallIds().popular}/`);
    const visitor = visit(post, 'V1');
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    for (const page of [await browser.openPopup(), await browser.openPanel()]) {
      await page.setViewportSize({ width: 400, height: 600 });
      await until(async () => (await page.getByTestId('queue-card').count()) > 0, 'the first card');
      await expectNoFaults(page);
      await page.locator('.receipt-toggle').click();
      await expectNoFaults(page);
      await page.close();
    }
  });

  it.each(['today', 'people', 'posts', 'import', 'settings'])('with the full page at #%s', async (screen) => {
    const page = await browser.openPage(`#${screen}`);
    await page.locator('main h1, main h2').first().waitFor();
    await expectNoFaults(page);
    await page.close();
  });
});
