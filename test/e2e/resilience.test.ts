import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { copyWithout } from './copy-without';
import { tellPeople, tellScenario, tellStored, tellStoredPeople } from './expected';
import { fillDisk } from './fill-disk';
import { type Launched, launch, until } from './launch';
import { untilQuiet } from './until-quiet';
import { visit } from './visitor';
import { watchConsole } from './watch-console';

const scenario = small();
const ids = smallIds();
const permalink = `/feed/update/urn:li:activity:${ids.popular}/`;
const popular = scenario.posts.find(({ activityId }) => activityId === ids.popular);
if (!popular) throw new Error('the small scenario has no popular post');
const expected = tellScenario(scenario, popular);

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());

type Row = Record<string, unknown>;
const rows = async (table: string) => ((await browser.database())[table] ?? []) as Row[];

async function readEverything(page: Page, generation: 'V1' | 'V2'): Promise<void> {
  const visitor = visit(page, generation);
  await visitor.openReactions();
  await visitor.scrollReactions();
  await visitor.closeReactions();
  await visitor.loadComments();
}

async function expectEverything(): Promise<void> {
  await until(
    async () => tellStored(await browser.database()).length >= expected.length,
    'everything to be stored',
  ).catch(() => undefined);
  const database = await browser.database();
  expect(tellStored(database)).toEqual(expected);
  expect(tellStoredPeople(database)).toEqual(tellPeople(scenario, expected));
}

describe.each(['V1', 'V2'] as const)('on %s pages', (generation) => {
  beforeEach(async () => {
    practice.use({ ...defaultOptions, generation });
    browser = await launch({ practice });
    await browser.acceptConsent();
  });
  afterEach(async () => browser.close());

  const readAll = (page: Page) => readEverything(page, generation);

  it('two tabs on one post at once bring in what one would', async () => {
    const pages = await Promise.all([browser.linkedin(permalink), browser.linkedin(permalink)]);
    const visitors = pages.map((page) => visit(page, generation));
    // A tab behind another is not drawn: turn by turn, as a person would, but with both lists open at once.
    for (const [index, page] of pages.entries()) {
      await page.bringToFront();
      await visitors[index]?.openReactions();
    }
    for (const [index, page] of pages.entries()) {
      await page.bringToFront();
      await visitors[index]?.scrollReactions();
      await visitors[index]?.closeReactions();
      await visitors[index]?.loadComments();
    }
    await expectEverything();
    expect(await rows('posts')).toHaveLength(1);
    for (const capture of await rows('captures')) {
      const all = { reaction: 57, comment: 15 }[String(capture['kind'])];
      if (all !== undefined) expect(capture).toMatchObject({ seen: all, stated: all, complete: true });
    }
  });

  it('reading everything again changes nothing in any table', async () => {
    const page = await browser.linkedin(permalink);
    await readAll(page);
    await expectEverything();
    await untilQuiet(page);
    const before = await browser.database();
    await page.reload();
    await readAll(page);
    await untilQuiet(page);
    expect(await browser.database()).toEqual(before);
    const other = await browser.linkedin(permalink);
    await readAll(other);
    await untilQuiet(other);
    expect(await browser.database()).toEqual(before);
  });

  it('a worker that is stopped again and again loses nothing', async () => {
    const page = await browser.linkedin(permalink);
    const visitor = visit(page, generation);
    await visitor.openReactions();
    let scrolling = true;
    const scrolled = visitor.scrollReactions().finally(() => {
      scrolling = false;
    });
    let stops = 0;
    while (scrolling) {
      await browser.stopWorker();
      stops += 1;
    }
    await scrolled;
    expect(stops).toBeGreaterThan(3);
    await visitor.closeReactions();
    await browser.stopWorker();
    await visitor.loadComments();
    await browser.stopWorker();
    await expectEverything();
    await untilQuiet(page);
    const popup = await browser.openPopup();
    await popup.getByTestId('meter').first().waitFor();
    expect(await popup.getByTestId('problem').count()).toBe(0);
  });

  it('an extension reloaded under a page leaves it in peace, and reads on once the page is reloaded', async () => {
    const page = await browser.context.newPage();
    const lines = await watchConsole(browser.context, page);
    await page.goto(`https://www.linkedin.com${permalink}`);
    const visitor = visit(page, generation);
    await until(async () => (await rows('posts')).length > 0, 'the post to be stored');
    await visitor.openReactions();
    await until(async () => (await rows('engagements')).length > 0, 'the first rows to be stored');
    await browser.reloadExtension();
    await page.bringToFront();
    const before = lines.length;
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await visitor.loadComments();
    await untilQuiet(page);
    expect(lines.slice(before)).toEqual([]);
    expect((await rows('engagements')).length).toBeLessThan(expected.length);
    await page.bringToFront();
    await page.reload();
    await readAll(page);
    await expectEverything();
    expect(lines.filter((line) => line.includes('chrome-extension'))).toEqual([]);
  });

  it('an open popup follows while the list is scrolled', async () => {
    const page = await browser.linkedin(permalink);
    const visitor = visit(page, generation);
    const popup = await browser.openPopup();
    const meter = popup.locator('[data-testid="meter"][data-kind="reaction"]');
    await meter.waitFor();
    const seen = async () => Number(await meter.getAttribute('data-seen'));
    await page.bringToFront();
    await visitor.openReactions();
    const steps = [await until(seen, 'the first rows to show')];
    const scrolled = visitor.scrollReactions();
    while ((steps.at(-1) ?? 0) < 57) {
      const last = steps.at(-1) ?? 0;
      steps.push(await until(async () => (await seen()) > last && seen(), `more than ${last} rows to show`));
    }
    await scrolled;
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.at(-1)).toBe(57);
  });
});

// What is stored and how is the same in both generations; one is enough for a test this long.
describe('with a disk that fills up', () => {
  const generation = 'V2';
  let folder: string;
  beforeEach(async () => {
    practice.use({ ...defaultOptions, generation });
    // With this permission a browser heeds no quota, so no test could fill the disk.
    folder = await copyWithout('unlimitedStorage', 'dist/chrome');
    browser = await launch({ practice, extension: folder });
    await browser.acceptConsent();
  });
  afterEach(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('there is a problem on screen, what was stored stays, and with room again reading goes on', async () => {
    const page = await browser.linkedin(permalink);
    const visitor = visit(page, generation);
    await visitor.loadComments();
    await until(async () => (await rows('engagements')).length > 10, 'the comments to be stored');
    await untilQuiet(page);
    const before = await rows('engagements');
    const makeRoom = await fillDisk(browser);
    await page.bringToFront();
    await visitor.openReactions();
    await visitor.scrollReactions();
    const popup = await browser.openPopup();
    const problem = popup.locator('[data-testid="problem"][data-code="not-saved"]');
    await problem.waitFor({ timeout: 120_000 });
    expect(await rows('engagements')).toEqual(before);
    await makeRoom();
    await page.bringToFront();
    await visitor.scrollReactions();
    // What waits is tried again in ever longer steps.
    const stored = async () => tellStored(await browser.database()).length;
    await until(async () => (await stored()) >= expected.length, 'everything to be stored', 120_000);
    await expectEverything();
    await until(async () => (await problem.count()) === 0, 'the problem to go');
  }, 300_000);
});
