import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eric } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { readEric } from './read-eric';
import { readCounts, triage, undoAll } from './triage';

const now = Date.now();

let practice: Practice;
let browser: Launched;

/** The story read, his files brought in: 85 people wait. */
beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now) });
  browser = await launch({ practice });
  await readEric(browser, now, 'V1');
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

const tables = ['outreach', 'touches', 'outcomes', 'drafts', 'queue', 'decisions', 'knownPeople'];

async function dump(): Promise<Record<string, unknown[]>> {
  const all = await browser.database();
  return Object.fromEntries(tables.map((table) => [table, all[table] ?? []]));
}

async function open(frame: 'popup' | 'panel'): Promise<Page> {
  const page = frame === 'popup' ? await browser.openPopup() : await browser.openPanel();
  await page.setViewportSize(frame === 'popup' ? { width: 400, height: 600 } : { width: 420, height: 900 });
  await until(async () => (await readCounts(page)).waiting === 85, 'all 85 to wait');
  return page;
}

describe.each(['popup', 'panel'] as const)('in the %s, with the keyboard alone', (frame) => {
  it('85 cards are decided, undone, and decided again', async () => {
    const page = await open(frame);
    const before = await dump();

    const first = await triage(page);
    expect(new Set(first.decided).size).toBe(85);
    expect(await stages()).toEqual(expected);

    await undoAll(page, 85);
    expect(await dump()).toEqual(before);

    const second = await triage(page);
    expect(second.decided).toEqual(first.decided);
    expect(await stages()).toEqual(expected);
    // One key where the decision is one key, two where a menu asks which.
    expect(first.presses.total - (first.presses.byKey['Tab'] ?? 0) - (first.presses.byKey[' '] ?? 0)).toBe(
      127,
    );

    await page.reload();
    await page.getByTestId('queue-counts').or(page.locator('[data-emptiness]')).first().waitFor();
    await undoAll(page, 85);
    expect(await dump()).toEqual(before);
    await page.close();
  });
});

/** Ten kinds of decisions in turn over 85 cards: 8 whole rounds and the first five of a ninth. */
const expected = { 'reached-out': 8 * 2 + 1, 'not-a-fit': 8 * 3 + 2, known: 8 * 3 + 1, new: 8 * 2 + 1 };

async function stages(): Promise<Record<string, number>> {
  const rows = ((await browser.database())['outreach'] ?? []) as { stage: string }[];
  const counts: Record<string, number> = {};
  for (const { stage } of rows) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}
