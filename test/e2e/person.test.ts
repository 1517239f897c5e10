import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { writeRows } from '../support/write-rows';
import { type Launched, launch, until } from './launch';

const hour = 3_600_000;
const day = 24 * hour;
const id = 'in:ada-moreno';
const urn = 'urn:ACoAAInventedAda1';
const now = Date.now();
const lastYear = new Date(now).getFullYear() - 1;

let practice: Practice;
let browser: Launched;
let page: Page;

beforeEach(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
  await browser.acceptConsent();
  page = await browser.openPage('people');
  await until(async () => (await browser.database())['outreach'], 'the database to be there');
  await writeRows(page, rows());
  await page.goto(page.url().replace(/#.*/, `#people/${encodeURIComponent(id)}`));
  await page.reload();
  await page.getByTestId('person-open-page').click();
  await page.getByTestId('person-page').waitFor();
});
afterEach(async () => {
  await browser.close();
  await practice.close();
});

/**
 * One who answers after exactly two days, three times, and to whom a message went three days ago; an e-mail in between
 * was never answered. 8 words each time from the seller, 2 from her.
 */
function rows(): Record<string, unknown[]> {
  const seen = { firstSeenAt: now - 40 * day, lastSeenAt: now - 3 * day };
  const postId = 'activity:7390000000000000000';
  const stated = { reactions: 1, comments: 1, reposts: 0, impressions: null, membersReached: null };
  const ask = 'Would a short table of the costs help'; // 8 words, no question mark
  const said = [
    touch('out', 28, ask),
    touch('in', 26, 'Yes please'),
    touch('out', 24, ask),
    touch('in', 22, 'Sounds good'),
    touch('out', 15, 'An invented e-mail nobody ever answered here', 'email'),
    touch('in', 13, 'Thank you'),
    touch('out', 3, `${ask} `.repeat(60)),
  ];
  return {
    people: [
      { id, keys: [id, urn], name: 'Ada Moreno', nameIsGuess: false, headline: 'CFO at Gullwing', degree: 2 },
    ].map((person) => ({ ...person, isOrganisation: false, ...seen })),
    posts: [
      { id: postId, aliases: [postId], url: null, text: 'Our son turned 16 in lockdown.', ...seen },
    ].map((post) => ({ ...post, publishedAt: now - 40 * day, stated, effortMinutes: null })),
    engagements: [
      {
        id: 'comment:1',
        postId,
        personId: id,
        kind: 'comment',
        reaction: null,
        text: 'What did it cost you per head?',
        parentId: null,
        at: now - 39 * day,
        seenAt: now - 39 * day,
      },
    ],
    knownPeople: [
      { personId: id, reason: null, reasons: [], knownIds: [], by: null, nameAndCompany: [], asked: [] },
    ],
    outreach: [
      {
        personId: id,
        stage: 'talking',
        knownAs: null,
        snoozedUntil: null,
        nextAt: null,
        nextWhy: null,
        note: '',
        tags: ['Bremen'],
        postId,
        putBack: false,
      },
    ],
    touches: said,
  };
}

function touch(direction: 'out' | 'in', daysAgo: number, text: string, channel = 'message') {
  const at = now - daysAgo * day;
  const what = { direction, channel, live: false, text, gave: null, asked: null, source: 'thread' };
  return { id: `thread|${at}`, personId: id, at, ...what };
}

const next = () => page.getByTestId('next-act');
const timeline = () =>
  page
    .getByTestId('timeline-item')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['kind']));
const table = async (name: string) => ((await browser.database())[name] ?? []) as Record<string, unknown>[];

it('a person has a page with everything that was said and what it tells', async () => {
  expect(new URL(page.url()).hash).toBe(`#person/${encodeURIComponent(id)}`);
  await expect.poll(() => page.locator('h1').textContent()).toBe('Ada Moreno');
  const signals = await page
    .getByTestId('signal')
    .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['signal'], one.textContent]));
  expect(Object.fromEntries(signals)).toMatchObject({
    rhythm: 'Usually answers in 2 days; silent for 3 days: normal',
    trend: '3 short answers in a row',
    'answers-on': 'Answers by message (3 of 3), never by e-mail',
  });
  expect(await timeline()).toEqual([...Array(7).fill('touch'), 'reason']);
  const newest = page.getByTestId('timeline-item').first();
  await expect.poll(() => newest.locator('.fold').getAttribute('data-folded')).toBe('');
  await newest.locator('.fold-more').click();
  await expect.poll(() => newest.locator('.fold').getAttribute('data-folded')).toBeNull();
});

it('a touch is noted with one key and its own day, and one key takes it back', async () => {
  await page.keyboard.press('t');
  const form = page.getByTestId('touch-form');
  await form.getByLabel('They did').check();
  await form.getByTestId('touch-channel').selectOption('phone');
  await form.getByTestId('touch-when').fill(`${lastYear}-01-09T10:30`);
  await form.getByTestId('touch-text').fill('They like the table.');
  await form.getByTestId('touch-save').click();
  await expect.poll(timeline).toEqual([...Array(7).fill('touch'), 'reason', 'touch']);
  const noted = (await table('touches')).find(({ source }) => source === 'typed');
  expect(noted).toMatchObject({
    direction: 'in',
    channel: 'phone',
    live: true,
    text: 'They like the table.',
  });
  // Older than what was said since: only the history grows.
  expect(noted?.['at']).toBe(await page.evaluate((year) => new Date(year, 0, 9, 10, 30).getTime(), lastYear));
  expect(await table('outreach')).toMatchObject([{ stage: 'talking', nextAt: null }]);
  await page.keyboard.press('z');
  await expect.poll(timeline).toEqual([...Array(7).fill('touch'), 'reason']);
});

it('a no proposes never to write again, does nothing by itself, and survives as hashes', async () => {
  expect(await page.getByTestId('do-not-contact').count()).toBe(1);
  await page.keyboard.press('t');
  const form = page.getByTestId('touch-form');
  await form.getByLabel('They did').check();
  await form.getByTestId('touch-text').fill('Not interested, please remove me from your list.');
  await form.getByTestId('touch-save').click();
  await expect.poll(() => next().getAttribute('data-act')).toBe('propose-do-not-contact');
  expect(await next().getAttribute('data-because')).toBe('hard-stop');
  expect(await table('doNotContact')).toEqual([]);

  await page.getByTestId('do-not-contact').click();
  await expect.poll(() => next().getAttribute('data-because')).toBe('do-not-contact');
  const rows = await table('doNotContact');
  // One for each key, and no key among them.
  expect(rows.map(({ hash }) => String(hash).length)).toEqual([64, 64]);
  expect(JSON.stringify(rows)).not.toMatch(/moreno|ACoAA/i);
  expect(await table('knownPeople')).toMatchObject([{ reason: 'do-not-contact' }]);
  expect(await page.getByTestId('contact-again').count()).toBe(1);

  await page.keyboard.press('z');
  await expect.poll(() => next().getAttribute('data-act')).toBe('propose-do-not-contact');
  expect(await table('doNotContact')).toEqual([]);
  expect(await table('knownPeople')).toMatchObject([{ reason: null }]);
});

it('an agreed call becomes a calendar file', async () => {
  await page.keyboard.press('c');
  await page.getByTestId('call-when').getByRole('textbox').waitFor();
  await page.keyboard.type('in 10 days at 16:00');
  await page.keyboard.press('Enter');
  const offered = page.getByTestId('toast-offer');
  const [download] = await Promise.all([page.waitForEvent('download'), offered.click()]);
  expect(download.suggestedFilename()).toMatch(/^Ada Moreno \d{4}-\d\d-\d\d\.ics$/);
  const text = (await readFile(await download.path(), 'utf8')).replace(/\r\n /g, '');
  const [{ nextAt } = {}] = await table('outreach');
  const stamp = (at: number) => `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  expect(text).toContain('SUMMARY:Call with Ada Moreno');
  expect(text).toContain('linkedin.com/in/ada-moreno');
  expect(text).toContain(`DTSTART:${stamp(Number(nextAt))}`);
  expect(text).toContain(`DTEND:${stamp(Number(nextAt) + 30 * 60_000)}`);
  // Until then it stays at hand.
  await expect.poll(() => page.getByTestId('add-to-calendar').count()).toBe(1);
  expect(await next().getAttribute('data-because')).toBe('call-ahead');
});

it('notes, tags and outcomes are kept, and taken back', async () => {
  await page.getByTestId('note').fill('Decides in spring.');
  await until(
    async () => (await table('outreach'))[0]?.['note'] === 'Decides in spring.',
    'the note on disk',
  );
  await expect.poll(timeline).toContain('note');

  await page.getByTestId('tag-add').fill('  trade   fair ');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByTestId('tag').allTextContents()).toEqual(['Bremen', 'trade fair']);

  await page.getByTestId('outcome-add').click();
  await page.getByTestId('outcome-kind').selectOption('order');
  await page.getByTestId('outcome-amount').fill('1200');
  await page.getByTestId('outcome-save').click();
  await until(async () => (await table('outcomes'))[0]?.['amount'] === 120_000, 'the order on disk');
  expect(await table('outreach')).toMatchObject([{ stage: 'won' }]);

  await page.getByTestId('outcome-correct').click();
  await page.getByTestId('outcome-amount').fill('1500');
  await page.getByTestId('outcome-save').click();
  await until(
    async () => (await table('outcomes'))[0]?.['amount'] === 150_000,
    'the corrected order on disk',
  );

  await page.getByTestId('outcome-delete').click();
  await until(async () => (await table('outcomes')).length === 0, 'the order to be gone');
  expect(await table('outreach')).toMatchObject([{ stage: 'talking' }]);
  await page.locator('.toast-undo').click();
  await until(async () => (await table('outcomes'))[0]?.['amount'] === 150_000, 'the order to be back');
  expect(await table('outreach')).toMatchObject([{ stage: 'won' }]);
});
