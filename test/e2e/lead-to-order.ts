import type { Page } from 'playwright-core';
import { type Launched, until } from './launch';
import { selected } from './triage';

/**
 * Those who run something and wrote, as the story has them: their reasons (a comment 6, a question 3 more, a reaction
 * 1) five times, halved for each week since. In base 2, with weeks since the post: Begoña log2(75) + 101 h = 6.83,
 * Nadia log2(45) + 219 h = 6.80, Thandeka log2(35) + 31 h = 5.31, 東雲 log2(30) + 55 h = 5.23, Seán log2(35) + 3 h =
 * 5.15, Зоя log2(30) + 20 h = 5.03.
 */
export const chiefs = [
  'in:begoña-ibáñez-phd',
  'in:nadia-haddad-ops',
  'in:thandekamkhize',
  'in:kentaro-shinonome',
  'in:seán-ó-briain',
  'in:зоя-петрова-4f21b',
];

/** The first two get a proposal, the first of them orders. */
export const [customer = '', prospect = '', ...others] = chiefs;

/** "I reached out", one key each, in a list that begins with them. */
export async function reachChiefs(browser: Launched, list: Page): Promise<void> {
  for (const [index, id] of chiefs.entries()) {
    await until(async () => (await selected(list)) === id, `the card of ${id}`);
    await list.keyboard.press('s');
    await until(async () => (await countDecisions(browser)) === index + 1, `${id} to be reached`);
  }
}

/** They answer, and are met. `page` shows one person after the other. */
export async function meetChiefs(browser: Launched, page: Page): Promise<void> {
  for (const id of chiefs) {
    await goToPerson(page, id);
    await actOnPerson(browser, page, 'r');
    await actOnPerson(browser, page, '$2');
  }
}

/** Two proposals, one of them without an amount, and one order. */
export async function sell(browser: Launched, page: Page): Promise<void> {
  await goToPerson(page, prospect);
  await actOnPerson(browser, page, '$3', '8,000');
  await goToPerson(page, customer);
  await actOnPerson(browser, page, '$3');
  await actOnPerson(browser, page, '$4', '12,500.50');
}

export function hashOf(id: string): string {
  return `#person/${encodeURIComponent(id)}`;
}

export async function goToPerson(page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*/, hashOf(id)));
  await page.locator(`[data-testid="person-page"][data-person="${id}"] .card-actions`).waitFor();
}

/** Presses keys on the person's page; an amount, or nothing, is entered where one is asked for. */
async function actOnPerson(browser: Launched, page: Page, keys: string, amount = ''): Promise<void> {
  const before = await countDecisions(browser);
  for (const key of keys) await page.keyboard.press(key);
  if (keys === '$3' || keys === '$4') {
    await page.locator('.card-form input').waitFor();
    await page.keyboard.type(amount);
    await page.keyboard.press('Enter');
  }
  await until(async () => (await countDecisions(browser)) === before + 1, `${keys} to be done`);
}

/** The steps of a post's result, by name, as a screen shows them. */
export async function readSteps(page: Page, post: string): Promise<Record<string, string>> {
  const steps = page.locator(`[data-testid="post-result"][data-post="${post}"] [data-step]`);
  const all = await steps.evaluateAll((found) =>
    (found as HTMLElement[]).map(({ dataset }) => [dataset['step'] ?? '', dataset['count'] ?? ''] as const),
  );
  return Object.fromEntries(all);
}

async function countDecisions(browser: Launched): Promise<number> {
  return (await browser.database())['decisions']?.length ?? 0;
}
