import type { Page } from 'playwright-core';
import { until } from './until';

/** What was pressed, and how often. */
export type Presses = { total: number; byKey: Record<string, number> };

/** Keys for one card each; a decision is one key, or two where it has a menu. */
const decisions: readonly (readonly string[])[] = [
  ['s'],
  ['x'],
  ['m', '1'],
  ['x'],
  ['l', '2'],
  ['m', '3'],
  ['s'],
  ['x'],
  ['l', '4'],
  ['m', '5'],
];

/** Goes through the whole queue with the keyboard alone, one decision per card, until nobody is left. */
export async function triage(page: Page): Promise<{ decided: string[]; presses: Presses }> {
  const keys = countKeys(page);
  await showEveryone(page, keys.press);
  const decided: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const person = await selected(page);
    if (person === null) return { decided, presses: keys.presses };
    const { waiting } = await readCounts(page);
    for (const key of decisions[turn % decisions.length] ?? []) await keys.press(key);
    await untilWaiting(page, waiting - 1);
    decided.push(person);
  }
}

/** Takes back as many acts as there were, one key each. */
export async function undoAll(page: Page, count: number): Promise<Presses> {
  const keys = countKeys(page);
  for (let taken = 1; taken <= count; taken += 1) {
    await keys.press('z');
    await untilWaiting(page, taken);
  }
  return keys.presses;
}

/** Tab leads to the switch, Enter turns it. */
async function showEveryone(page: Page, press: (key: string) => Promise<void>): Promise<void> {
  const scope = page.getByTestId('scope-everyone');
  await scope.waitFor();
  if ((await readCounts(page)).waiting === (await countShown(page))) return;
  for (let turn = 0; turn < 60 && !(await hasFocus(page, 'scope-everyone')); turn += 1) await press('Tab');
  await press(' ');
  await until(
    async () => (await readCounts(page)).waiting === (await countShown(page)),
    'everyone to be listed',
  );
}

/** How often the page is looked at, ms. */
const polling = 10;

/** The person the keys act on; null when nobody is left. */
export async function selected(page: Page): Promise<string | null> {
  const found = await page.waitForFunction(
    () => {
      const card = document.querySelector<HTMLElement>('[data-testid="queue-card"][data-selected]');
      const isOver = document.querySelector('[data-emptiness], [data-testid="day-done"]') !== null;
      return (isOver || card?.querySelector('.card-body')) && { person: card?.dataset['person'] ?? null };
    },
    undefined,
    { polling },
  );
  return found.evaluate((answer) => (answer ? answer.person : null));
}

/** Looks from within the page: over hundreds of cards each question asked from here would be felt. */
async function untilWaiting(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const counts = document.querySelector<HTMLElement>('[data-testid="queue-counts"]');
      return Number(counts?.dataset['waiting'] ?? 0) === wanted;
    },
    count,
    { polling },
  );
}

export async function readCounts(page: Page): Promise<{ waiting: number; done: number }> {
  return page.evaluate(() => {
    const { waiting = '0', done = '0' } =
      document.querySelector<HTMLElement>('[data-testid="queue-counts"]')?.dataset ?? {};
    return { waiting: Number(waiting), done: Number(done) };
  });
}

/** How many the list holds, drawn or not. */
async function countShown(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.querySelector('[data-testid="queue-card"]')?.getAttribute('aria-setsize') ?? 0),
  );
}

async function hasFocus(page: Page, testId: string): Promise<boolean> {
  return page.evaluate((id) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null, testId);
}

function countKeys(page: Page) {
  const presses: Presses = { total: 0, byKey: {} };
  return {
    presses,
    press: async (key: string) => {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      presses.total += 1;
      presses.byKey[key] = (presses.byKey[key] ?? 0) + 1;
    },
  };
}
