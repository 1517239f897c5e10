import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch, until } from '../e2e/launch';
import { customer, hashOf, meetChiefs, reachChiefs, readSteps, sell } from '../e2e/lead-to-order';
import { bringInFiles } from '../e2e/read-eric';
import { type Presses, readCounts, triage, undoAll } from '../e2e/triage';
import { visit } from '../e2e/visitor';
import type { PracticeOptions } from '../practice/pages';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { startPractice } from '../practice/server';
import { takePictures } from './tour-pictures';

type Row = { reason: string; count: number };

const output = 'output';

/** The story is always ten days old. */
const now = Date.now();

/** Goes the whole way on the founding story in both generations of pages, and prints what comes of it. */
export async function tour(): Promise<void> {
  await mkdir(output, { recursive: true });
  const practice = await startPractice({ scenario: eric(now) });
  for (const generation of ['V1', 'V2'] as const) {
    practice.use({ generation });
    const browser = await launch({ practice });
    const shot = (name: string) => join(output, `${generation}-${name}.png`);
    try {
      const popup = await goThrough(browser, generation);
      print(`The receipt in the popup, ${generation} pages`, await readReceipt(popup));
      console.log('\nBringing in his LinkedIn archive and his CRM export');
      await bringInFiles(browser, now);
      print('The same, with the people of Eric’s archive and CRM taken out', await readReceipt(popup));
      await workThrough(browser, popup, generation === 'V1' ? 'popup' : 'side panel');
      if (generation === 'V2') await sellThrough(browser, shot);
      await takePictures(browser, popup, shot);
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

/** Decides about everybody who waits with the keyboard alone, and takes it all back again. */
async function workThrough(browser: Launched, popup: Page, frame: 'popup' | 'side panel'): Promise<void> {
  const page = frame === 'popup' ? popup : await browser.openPanel();
  if (frame === 'side panel') await page.setViewportSize({ width: 420, height: 900 });
  await until(async () => (await readCounts(page)).waiting > 0, 'people to wait');
  const { waiting } = await readCounts(page);
  console.log(`\nDeciding about all ${waiting} in the ${frame}, with the keyboard alone`);
  const { decided, presses } = await triage(page);
  printPresses(`${decided.length} cards decided`, presses, decided.length);
  printPresses('and undone', await undoAll(page, decided.length), decided.length);
  await page.evaluate(async () => {
    const { today } = await chrome.storage.local.get('today');
    await chrome.storage.local.set({ today: { ...(today as object), scope: 'today' } });
  });
  if (page !== popup) await page.close();
}

/** As the story goes on: the chiefs are reached, answer and are met; two proposals, one order. All by keys. */
async function sellThrough(browser: Launched, shot: (name: string) => string): Promise<void> {
  console.log('\nReaching out to the first six, meeting them, two proposals, one order');
  const panel = await browser.openPanel();
  await panel.setViewportSize({ width: 420, height: 900 });
  await reachChiefs(browser, panel);
  await panel.close();
  const page = await browser.openPage(hashOf(customer));
  await meetChiefs(browser, page);
  await sell(browser, page);
  const post = `activity:${ericStoryId(now)}`;
  await page.goto(page.url().replace(/#.*/, '#posts'));
  const ordered = page.locator(`[data-testid="post-result"][data-post="${post}"] [data-step="ordered"]`);
  const amount = ordered.locator('[data-amount]');
  await amount.waitFor();
  const steps = await readSteps(page, post);
  console.log('\nWhat came of the post:\n');
  for (const [step, count] of Object.entries(steps)) console.log(`    ${count.padStart(6)}  ${step}`);
  console.log(`            ${await amount.innerText()}`);
  await page.screenshot({ path: shot('page-posts'), fullPage: true });
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

function print(title: string, rows: Row[]): void {
  console.log(`\n${title}:\n`);
  for (const { reason, count } of rows) {
    const sign = reason === 'reasons' ? ' ' : reason === 'new-people' ? '=' : '−';
    console.log(`  ${sign} ${String(count).padStart(4)}  ${reason}`);
  }
}

/** "85 cards decided: 134 key presses, 1.58 a card (s 17, x 26, …)". */
function printPresses(title: string, { total, byKey }: Presses, cards: number): void {
  const keys = Object.entries(byKey)
    .toSorted(([, left], [, right]) => right - left)
    .map(([key, count]) => `${key === ' ' ? 'Space' : key} ${count}`);
  console.log(`  ${title}: ${total} key presses, ${(total / cards).toFixed(2)} a card (${keys.join(', ')})`);
}
