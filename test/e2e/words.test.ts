import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleVersion } from '../../src/leads/records/headline';
import { sampleTitle } from '../leads/read-samples';
import { defaultOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

const now = Date.now();
const permalink = `/feed/update/urn:li:activity:${smallIds(now).popular}/`;

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario: small(now), options: { ...defaultOptions, generation: 'V2' } });
  browser = await launch({ practice });
  await browser.acceptConsent();
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

type Read = { headline: string | null; title?: { version: number } };

describe('words', () => {
  it('are read by the worker from its own files, with no page of ours open', async () => {
    const page = await browser.linkedin(permalink);
    await closeOwnPages();
    await browser.stopWorker();
    await closeOwnPages();
    const visitor = visit(page, 'V2');
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await untilTitled();
    for (const { headline, title } of await people()) {
      expect(title, headline ?? '').toEqual(sampleTitle(headline));
    }
    const titles = (await people()).map(({ title }) => title);
    expect(titles.some((title) => (title as { level?: string }).level !== 'unknown')).toBe(true);
    await page.close();
  });

  it('come to a page as modules, when it reads, and not before', async () => {
    const popup = await browser.openPopup();
    await popup.getByTestId('queue-card').first().waitFor();
    const loaded = () =>
      popup.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await loaded()).filter((name) => /english/.test(name))).toEqual([]);
    await popup.keyboard.press('d');
    await popup
      .getByTestId('draft-text')
      .fill('Hallo! Wie geht es dir? Hast du nächste Woche Zeit, und was kostet das?');
    const isLoaded = async (file: RegExp) => (await loaded()).some((name) => file.test(name));
    console.log(
      await loaded(),
      await popup.getByTestId('draft-asks').evaluateAll((all) => all.map((one) => one.outerHTML)),
      await popup.getByTestId('draft-text').inputValue(),
    );
    await until(() => isLoaded(/\/assets\/german-[^/]+\.js$/), 'the German words to be loaded');
    await until(
      async () => (await popup.getByTestId('draft-asks').getAttribute('data-asks')) === '2',
      'both questions to be counted',
    );
    expect(await isLoaded(/\/assets\/greek-/)).toBe(false);
    expect(await isLoaded(/\.json$/)).toBe(false);
  });
});

async function people(): Promise<Read[]> {
  return ((await browser.database()).people ?? []) as Read[];
}

async function untilTitled(): Promise<void> {
  await until(async () => {
    const all = await people();
    return all.length > 0 && all.every(({ title }) => title?.version === titleVersion);
  }, 'everybody to have a title');
}

/** The probe too: then nothing but the worker is left to read. It is opened anew to look at the database. */
async function closeOwnPages(): Promise<void> {
  const own = browser.context.pages().filter((page) => page.url().startsWith('chrome-extension:'));
  await Promise.all(own.map((page) => page.close()));
}
