import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../e2e/launch';
import { untilDrawn } from '../e2e/until-drawn';
import { visit } from '../e2e/visitor';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { startPractice } from '../practice/server';

const target = 'docs/popup.png';
const size = { width: 400, height: 600 };
const sharpness = 1.5;
const gap = 24;

/** The picture in the README: the real popup after the whole way through the founding story, in light and dark. */
export async function takePicture(): Promise<void> {
  const now = Date.now();
  const practice = await startPractice({ scenario: eric(now), options: { generation: 'V2' } });
  const browser = await launch({ practice });
  try {
    await browser.acceptConsent();
    await readEverything(browser, `/feed/update/urn:li:activity:${ericStoryId(now)}/`);
    const popup = await openPopup(browser);
    const light = await shoot(popup, 'light');
    const dark = await shoot(popup, 'dark');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await putSideBySide(browser, [light, dark]));
  } finally {
    await browser.close();
    await practice.close();
  }
  console.log(`${target} drawn`);
}

async function readEverything(browser: Launched, path: string): Promise<void> {
  const page = await browser.linkedin(path);
  const visitor = visit(page, 'V2');
  await visitor.openReactions();
  await visitor.scrollReactions();
  await visitor.closeReactions();
  await visitor.loadComments();
}

async function openPopup(browser: Launched): Promise<Page> {
  const popup = await browser.openPopup();
  await popup.setViewportSize(size);
  const complete = popup.locator('[data-testid="meter"][data-state="complete"]');
  for (const kind of ['reaction', 'comment'])
    await complete.and(popup.locator(`[data-kind="${kind}"]`)).waitFor();
  await untilDrawn(popup);
  return popup;
}

async function shoot(popup: Page, colorScheme: 'light' | 'dark'): Promise<string> {
  await popup.emulateMedia({ colorScheme });
  const session = await popup.context().newCDPSession(popup);
  const clip = { x: 0, y: 0, ...size, scale: sharpness };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
  return data;
}

/** Transparent around them, so the picture stands on a light page and on a dark one. `pictures`: PNG in base64. */
async function putSideBySide(browser: Launched, pictures: string[]): Promise<Buffer> {
  const page = await browser.context.newPage();
  const width = size.width * sharpness;
  const height = size.height * sharpness + 2 * gap;
  await page.setViewportSize({ width: pictures.length * (width + gap) + gap, height });
  const images = pictures.map((each) => `<img src="data:image/png;base64,${each}">`);
  const frame = `width: ${width}px; border-radius: 16px; box-shadow: 0 1px 10px #0006`;
  const style = `body { margin: ${gap}px; display: flex; gap: ${gap}px } img { ${frame} }`;
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  return page.screenshot({ omitBackground: true });
}
