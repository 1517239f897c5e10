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

  it('come to a page as modules, those of the language that is written, and not before', async () => {
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const isAsked = (file: RegExp) => asked.some((url) => file.test(url));
    const popup = await browser.openPopup();
    await popup.getByTestId('queue-card').first().waitFor();
    expect(isAsked(/\/assets\/.+\.js$/)).toBe(true);
    expect(isAsked(/english|german/)).toBe(false);
    await popup.keyboard.press('d');
    // Only who knows German hears no question in the first sentence, and a request in the second.
    await popup.getByTestId('draft-text').fill('Hallo! Wie geht es dir? Schreib mir gern, wann es passt.');
    await until(async () => {
      const asks = await popup
        .getByTestId('draft-asks')
        .evaluateAll(([one]) => one?.getAttribute('data-asks'));
      return asks === '1' && isAsked(/\/assets\/german-[^/]+\.js$/);
    }, 'the German words to be loaded, and the draft to be read with them');
    expect(isAsked(/\/assets\/greek-/)).toBe(false);
    expect(isAsked(/\/words\/.+\.json$/)).toBe(false);
  });
});

async function people(): Promise<Read[]> {
  return ((await browser.database())['people'] ?? []) as Read[];
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
