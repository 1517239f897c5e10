import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch, until } from '../e2e/launch';
import { untilDrawn } from '../e2e/until-drawn';
import { small } from '../practice/scenarios/small';
import { startPractice } from '../practice/server';
import { readRows } from './read-rows';
import { sampleYear } from './sample-year';
import { writeRows } from './write-rows';

const output = 'output';
const calendarLink = 'https://calendar.example.com/alma-lindqvist';
const self = { keys: ['in:alma-lindqvist'], name: 'Alma Lindqvist' };

/** Leaves the browser to the person in front of it. */
export async function showSample(): Promise<void> {
  const { browser, close } = await openSample(false);
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  await browser.openPage('today');
  console.log('A browser is open with a year of invented conversations. Close it to end.');
  await closed;
  await close();
}

/** Every screen that shows conversations, in light and dark and three widths. */
export async function pictureSample(): Promise<void> {
  await mkdir(output, { recursive: true });
  const { browser, close, talker } = await openSample(true);
  const screens = {
    today: 'today',
    board: 'board',
    person: `person/${encodeURIComponent(talker)}`,
    channels: 'people/channels',
    posts: 'posts',
    reports: 'reports',
    export: 'export',
    settings: 'settings/conversations',
    backup: 'settings/backup',
  };
  try {
    for (const [name, hash] of Object.entries(screens)) {
      const page = await browser.openPage(hash);
      await shootAll(page, name, [1280, 760, 400]);
      await page.close();
    }
    const popup = await browser.openPopup();
    await shootAll(popup, 'popup', [400]);
  } finally {
    await close();
  }
  console.log(`The pictures are in ${join(process.cwd(), output)}`);
}

async function shootAll(page: Page, name: string, widths: number[]): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: name === 'popup' ? 600 : 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await untilDrawn(page);
      await page.screenshot({ path: join(output, `sample-${name}-${width}-${colorScheme}.png`) });
    }
  }
}

type Sample = { browser: Launched; close: () => Promise<void>; talker: string };

/** `talker`: who has said most, of those who bought. */
async function openSample(headless: boolean): Promise<Sample> {
  const now = Date.now();
  const practice = await startPractice({ scenario: small(now) });
  const browser = await launch({ practice, headless });
  const year = sampleYear(now);
  await fillIn(browser, year);
  const close = async () => {
    await browser.close();
    await practice.close();
  };
  return { browser, close, talker: mostHeard(year) };
}

/** Writes everything, then says who the user is, so that the extension works out the rest as it does after an update. */
async function fillIn(browser: Launched, year: ReturnType<typeof sampleYear>): Promise<void> {
  await browser.acceptConsent();
  const page = await browser.openPage('settings');
  await until(async () => (await browser.database())['outreach'], 'the database to be there');
  console.log(`Writing ${year.people.length} people and ${year.touches.length} touches`);
  await writeRows(page, await readRows(year));
  await page.evaluate((link) => chrome.storage.local.set({ calendarLink: link }), calendarLink);
  const told = { name: 'self-seen', data: self };
  await page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, told);
  await page.close();
}

function mostHeard({ touches, outreach }: ReturnType<typeof sampleYear>): string {
  const won = new Set(outreach.filter(({ stage }) => stage === 'won').map(({ personId }) => personId));
  const counts = new Map<string, number>();
  for (const { personId, direction } of touches) {
    if (direction === 'in' && won.has(personId)) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? '';
}
