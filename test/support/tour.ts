import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch, until } from '../e2e/launch';
import { visit } from '../e2e/visitor';
import type { PracticeOptions } from '../practice/pages';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { ericFiles } from '../practice/scenarios/eric-files';
import { startPractice } from '../practice/server';

type Row = { reason: string; count: number };

const output = 'output';

/** The story is always ten days old. */
const now = Date.now();

/** Goes the whole way on the founding story in both generations of pages, and prints what the popup then says. */
export async function tour(): Promise<void> {
  await mkdir(output, { recursive: true });
  const practice = await startPractice({ scenario: eric(now) });
  for (const generation of ['V1', 'V2'] as const) {
    practice.use({ generation });
    const browser = await launch({ practice });
    try {
      const popup = await goThrough(browser, generation);
      print(`The receipt in the popup, ${generation} pages`, await readReceipt(popup));
      await bringInKnown(browser);
      print('The same, with the people of Eric’s archive and CRM taken out', await readReceipt(popup));
      await takePictures(browser, popup, (name) => join(output, `${generation}-${name}.png`));
    } finally {
      await browser.close();
    }
  }
  await practice.close();
  console.log(`Screenshots are in ${join(process.cwd(), output)}`);
}

async function goThrough(browser: Launched, generation: PracticeOptions['generation']): Promise<Page> {
  const shot = (name: string) => join(output, `${generation}-${name}.png`);
  console.log(`\n${generation}: agreeing, then opening the post`);
  await browser.acceptConsent();
  const page = await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId(now)}/`);
  const visitor = visit(page, generation);
  await page.screenshot({ path: shot('linkedin-post') });
  console.log(`${generation}: opening the reactions and scrolling to their end`);
  await visitor.openReactions();
  await visitor.scrollReactions();
  await page.screenshot({ path: shot('linkedin-reactions') });
  await visitor.closeReactions();
  console.log(`${generation}: scrolling to the comments and loading them all`);
  await visitor.loadComments();
  await page.screenshot({ path: shot('linkedin-comments') });
  const popup = await browser.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  return popup;
}

/** Chooses his files on the import page and brings in what is found there. */
async function bringInKnown(browser: Launched): Promise<void> {
  console.log('\nBringing in his LinkedIn archive and his CRM export');
  const page = await browser.openPage('#import');
  const files = ericFiles(now).map(({ name, bytes }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }));
  await page.getByTestId('import-choose').setInputFiles(files);
  await page.getByTestId('import-accept').click();
  await page.getByTestId('import-done').waitFor();
  await page.close();
}

/** Reads the receipt once it no longer changes: the last rows may still be on their way to the database. */
async function readReceipt(popup: Page): Promise<Row[]> {
  await popup.getByTestId('receipt').locator('[data-reason="new-people"]').waitFor({ state: 'attached' });
  const read = () =>
    popup.getByTestId('receipt').evaluate((receipt) =>
      [...receipt.querySelectorAll(':scope > [data-reason]')].map((row) => ({
        reason: row.getAttribute('data-reason') ?? '',
        count: Number(row.getAttribute('data-count')),
      })),
    );
  let last = '';
  let same = 0;
  return until(async () => {
    const rows = await read();
    same = JSON.stringify(rows) === last ? same + 1 : 0;
    last = JSON.stringify(rows);
    return same >= 20 && rows;
  }, 'the receipt to come to rest');
}

async function takePictures(browser: Launched, popup: Page, shot: (name: string) => string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: shot(`popup-${colorScheme}`) });
  }
  const panel = await browser.openPanel();
  await panel.setViewportSize({ width: 420, height: 900 });
  await settle(panel);
  await panel.screenshot({ path: shot('panel') });
  const full = await browser.openPage();
  await settle(full);
  await full.screenshot({ path: shot('page') });
}

/** Until the screen has stopped changing. */
async function settle(page: Page): Promise<void> {
  let last = '';
  let same = 0;
  await until(async () => {
    const text = await page.locator('body').innerText();
    same = text !== '' && text === last ? same + 1 : 0;
    last = text;
    return same >= 5;
  }, 'the screen to come to rest');
}

function print(title: string, rows: Row[]): void {
  console.log(`\n${title}:\n`);
  for (const { reason, count } of rows) {
    const sign = reason === 'reasons' ? ' ' : reason === 'new-people' ? '=' : '−';
    console.log(`  ${sign} ${String(count).padStart(4)}  ${reason}`);
  }
}
