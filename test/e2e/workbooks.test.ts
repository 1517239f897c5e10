import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregateOf, singleOf, topPosts, urn } from '../exchange/workbooks/analytics-workbooks';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { makeXlsx } from '../support/make-xlsx';
import { type Launched, launch, until } from './launch';
import { watchConsole } from './watch-console';

type StoredPost = { id: string; stated: { impressions: number | null; membersReached: number | null } };

const now = Date.now();
const { popular } = smallIds(now);
const day = 86_400_000;
/** A post of last month that no page shows. */
const unseen = String(BigInt(now - 30 * day) << 22n);
const mdy = (at: number) => {
  const date = new Date(at);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
};

let practice: Practice;
let browser: Launched;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  practice = await startPractice({ scenario: small(now) });
  practice.use({ generation: 'V2' });
  browser = await launch({ practice });
  await browser.acceptConsent();
  await browser.linkedin(`/feed/update/urn:li:activity:${popular}/`);
  await until(async () => (await posts()).length === 1, 'the post to be read');
  page = await browser.openPage('#import');
  complaints = await watchConsole(browser.context, page);
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

describe('LinkedIn’s analytics workbooks on the import page', () => {
  it('are understood before anything is stored', async () => {
    const before = await browser.database();
    await drop([
      ['SinglePostAnalytics_Ana_1.xlsx', makeXlsx(singleOf(popular), { created: new Date().toISOString() })],
      ['AggregateAnalytics_Ana.xlsx', makeXlsx(aggregate(), { strings: 'shared' })],
    ]);
    const found = page.getByTestId('import-found');
    await found.waitFor();
    const lines = await found
      .locator('> li')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-kind'),
          Number(row.getAttribute('data-used')),
          Number(row.querySelector('[data-testid="import-numbers"]')?.getAttribute('data-fresh')),
        ]),
      );
    expect(lines).toEqual([
      ['post-analytics', 1, 0],
      ['content-analytics', 2, 1],
    ]);
    expect(await found.locator('> li').last().innerText()).toContain(
      'With impressions and engagements. 1 is new here.',
    );
    expect(await browser.database()).toEqual(before);
  });

  it('complete the posts once that is confirmed', async () => {
    await page.getByTestId('import-accept').click();
    await page.getByTestId('import-done').waitFor();
    expect(await page.getByTestId('import-done').innerText()).toContain('Numbers of 2 posts brought in');
    const stored = await posts();
    expect(stored.map(({ id, stated }) => [id, stated.impressions, stated.membersReached]).sort()).toEqual(
      [
        [`activity:${popular}`, 4113, 2871],
        [`activity:${unseen}`, 88, null],
      ].sort(),
    );
    expect(await page.getByTestId('import-row').innerText()).toContain('numbers of 2 posts');
  });

  it('show on the screen of posts, and are gone when it is undone', async () => {
    const before = (await posts()).length;
    const other = await browser.openPage('#posts');
    await other.locator('.post-impressions', { hasText: '4,113 impressions' }).waitFor();
    expect(await other.locator('.post-card').count()).toBe(before);
    await page.bringToFront();
    await page.getByTestId('import-done').getByRole('button').last().click();
    await until(async () => (await posts()).length === 1, 'the posts to be as before');
    const [post] = await posts();
    expect(post?.id).toBe(`activity:${popular}`);
    expect(post?.stated.impressions).not.toBe(4113);
    expect(post && 'numbers' in post).toBe(false);
    expect((await browser.database())['imports']).toEqual([]);
    await other.locator('.post-impressions', { hasText: '4,113 impressions' }).waitFor({ state: 'detached' });
    await other.close();
  });

  it('that are something else are refused with what to do, and nothing complains of the page’s own rules', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await drop([
      ['acme_content_1770000000.xls', ole],
      [
        'contacts.xlsx',
        makeXlsx({
          A: [
            ['First Name', 'Email'],
            ['Ida', 'ida@example.com'],
          ],
        }),
      ],
      ['cut.xlsx', makeXlsx(singleOf(popular)).slice(0, 900)],
    ]);
    const problems = page.getByTestId('import-found').getByTestId('import-problem');
    await problems.first().waitFor();
    expect(await problems.evaluateAll((all) => all.map((one) => one.getAttribute('data-problem')))).toEqual([
      'binary-xls',
      'unknown-workbook',
      'damaged-workbook',
    ]);
    expect(complaints.filter((line) => /Content Security|uncaught/.test(line))).toEqual([]);
  });
});

function aggregate() {
  const month = `${mdy(now - 40 * day)} - ${mdy(now)}`;
  return aggregateOf(
    month,
    topPosts(
      [[urn(popular), mdy(now - 2 * day), '57']],
      [
        [urn(popular), mdy(now - 2 * day), '3,900'],
        [urn(unseen), mdy(now - 30 * day), '88'],
      ],
    ),
  );
}

async function drop(files: [name: string, bytes: Uint8Array][]): Promise<void> {
  const input = page.getByTestId('import-choose');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(
    files.map(([name, bytes]) => ({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    })),
  );
}

async function posts(): Promise<StoredPost[]> {
  return ((await browser.database())['posts'] ?? []) as StoredPost[];
}
