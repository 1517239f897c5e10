import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Capture, SeenEngagement } from '../../src/leads/records/capture';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';

let practice: Practice;
let browser: Launched;

beforeEach(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
  await browser.acceptConsent();
});
afterEach(async () => {
  await browser.close();
  await practice.close();
});

const at = Date.now();

function wrote(vanity: string, commentId: string): SeenEngagement {
  const person = {
    keys: [`in:${vanity}` as const],
    name: 'Ada Moreno',
    nameIsGuess: false,
    headline: 'Buyer at Velmora',
    degree: 2 as const,
    isOrganisation: false,
  };
  return {
    person,
    kind: 'comment',
    reaction: null,
    text: `From ${vanity}`,
    commentId,
    parentCommentId: null,
    at,
  };
}

const capture: Capture = {
  kind: 'comment',
  post: {
    aliases: ['activity:7528743804589834250'],
    text: 'Who buys looms?',
    publishedAt: at,
    stated: { reactions: 0, comments: 2, reposts: 0, impressions: null, membersReached: null },
  },
  stated: 2,
  engagements: [wrote('ada-moreno', '7528743804589834251'), wrote('ada-moreno-2', '7528743804589834252')],
  hidden: [],
  problems: [],
  at,
  reader: 'read-comments V1',
};

/** Stores as a page would: through the message, into the one write path. */
async function store(page: Page): Promise<void> {
  const answer = await page.evaluate(
    (data) => chrome.runtime.sendMessage({ name: 'save-capture', data }),
    capture as unknown as Record<string, unknown>,
  );
  expect(answer).toEqual({ answer: { saved: true } });
}

const people = async () => (await browser.database())['people'] as { keys: string[] }[];

it('two people of one name and company are asked about; yes makes them one, and undo two again', async () => {
  const page = await browser.openPage('#people');
  await store(page);
  await page.bringToFront();
  await page.goto(`${page.url().split('#')[0]}#today`);
  await page.getByTestId('questions-line').click();
  const question = page.locator('[data-testid="question"][data-kind="two-people"]');
  await question.waitFor();
  await page.keyboard.press('y');
  await until(async () => (await people()).length === 1, 'the two to be one');
  const [one] = await people();
  expect([...(one?.keys ?? [])].sort()).toEqual(['in:ada-moreno', 'in:ada-moreno-2']);
  expect((await browser.database())['engagements']).toHaveLength(2);
  await page.bringToFront();
  await page.keyboard.press('z');
  await until(async () => (await people()).length === 2, 'the one to be two');
  await page.bringToFront();
  await question.waitFor();
});

it('a no is remembered, also when the page is read again', async () => {
  const page = await browser.openPage('#today');
  await store(page);
  await page.bringToFront();
  await page.getByTestId('questions-line').click();
  await page.locator('[data-testid="question"]').waitFor();
  await page.keyboard.press('n');
  await until(async () => (await page.locator('[data-testid="question"]').count()) === 0, 'no question');
  await store(page);
  expect(await people()).toHaveLength(2);
  expect((await browser.database())['matches']).toMatchObject([{ answer: 'no' }]);
  await page.bringToFront();
  await page.reload();
  await page.getByTestId('queue-card').first().waitFor();
  expect(await page.getByTestId('questions-line').count()).toBe(0);
});
