import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeOptions } from '../practice/pages';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { ericFiles } from '../practice/scenarios/eric-files';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

type Upload = { name: string; mimeType: string; buffer: Buffer };
type Counts = Record<string, number>;

const connectionsHeader = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const now = Date.now();
const files = ericFiles(now).map(({ name, bytes }) => upload(name, Buffer.from(bytes)));

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now) });
});
afterAll(async () => practice.close());

describe.each(['V1', 'V2'] as const)('the people Eric knows, on %s pages', (generation) => {
  let browser: Launched;
  let popup: Page;
  let page: Page;

  beforeAll(async () => {
    practice.use({ generation });
    browser = await launch({ practice });
    await browser.acceptConsent();
    await readStory(browser, generation);
    popup = await browser.openPopup();
    page = await browser.openPage('#import');
    await untilCounts(popup, { reasons: 202 });
  });
  afterAll(async () => browser.close());

  it('are found in his files before anything is stored', async () => {
    await choose(page, files);
    const found = page.getByTestId('import-found');
    await found.waitFor();
    const used = await found
      .locator('> li')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-kind'), Number(row.getAttribute('data-used')) > 0]),
      );
    for (const kind of ['linkedin-connections', 'linkedin-messages', 'linkedin-profile', 'hubspot']) {
      expect(used).toContainEqual([kind, true]);
    }
    expect((await browser.database())['known']).toEqual([]);
    expect((await browser.database())['imports']).toEqual([]);
  });

  it('leave 85 new people of 202 reasons', async () => {
    await page.getByTestId('import-accept').click();
    await page.getByTestId('import-done').waitFor();
    const counts = await untilCounts(popup, { reasons: 202, 'new-people': 85 });
    const subtracted = Object.entries(counts).filter(
      ([reason]) => !['reasons', 'new-people'].includes(reason),
    );
    expect(subtracted.reduce((sum, [, count]) => sum + count, 0)).toBe(202 - 85);
    for (const reason of ['first-degree', 'connection', 'crm', 'colleague', 'written-with']) {
      expect(counts[reason], reason).toBeGreaterThan(0);
    }
  });

  it('are not counted twice when the same files come again', async () => {
    const before = await browser.database();
    await page.goto(`${page.url().split('#')[0]}#import`);
    await page.reload();
    await choose(page, files);
    await page.getByTestId('import-accept').click();
    await page.getByTestId('import-done').waitFor();
    const after = await browser.database();
    for (const table of ['known', 'imports', 'touches', 'knownPeople', 'queue', 'people']) {
      expect(after[table], table).toEqual(before[table]);
    }
  });

  it('come back when a source is to be shown, and go when it is subtracted again', async () => {
    const before = await readCounts(popup);
    await openScreen(page, 'settings/known');
    await page.getByTestId('source-written-with').getByRole('radio').last().click({ force: true });
    const written = before['written-with'] ?? 0;
    await untilCounts(popup, { 'new-people': 85 + written });
    expect((await readCounts(popup))['written-with']).toBeUndefined();
    await page.getByTestId('source-written-with').getByRole('radio').first().click({ force: true });
    expect(await untilCounts(popup, { 'new-people': 85 })).toEqual(before);
  });

  it('say on their card that they are known, while they are shown', async () => {
    await openScreen(page, 'settings/known');
    await page.getByTestId('source-crm').getByRole('radio').last().click({ force: true });
    await until(async () => (await readCounts(popup))['crm'] === undefined, 'the CRM to be shown');
    const cards = popup.getByTestId('queue-card');
    const shown = cards.locator('[data-known="crm"]').first();
    for (let turn = 0; turn < 200 && !(await shown.isVisible()); turn += 1) {
      await popup.getByTestId('queue-card').first().waitFor();
      await popup.mouse.move(200, 450);
      await popup.mouse.wheel(0, 400);
      await popup.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    expect(await shown.isVisible()).toBe(true);
    await page.getByTestId('source-crm').getByRole('radio').first().click({ force: true });
    await untilCounts(popup, { 'new-people': 85 });
  });

  it('are colleagues by the company in the settings', async () => {
    const before = await readCounts(popup);
    const colleagues = before['colleague'] ?? 0;
    await openScreen(page, 'settings/known');
    const company = page.getByTestId('own-company');
    await until(async () => (await company.inputValue()) === 'Kitebird', 'the company from his headline');
    await setCompany(page, 'Somewhere else');
    const without = await until(async () => {
      const counts = await readCounts(popup);
      return counts['new-people'] !== 85 && counts;
    }, 'nobody to be a colleague');
    expect(without['colleague']).toBeUndefined();
    expect(without['new-people']).toBe(85 + colleagues);
    await setCompany(page, 'Kitebird Ltd.');
    await untilCounts(popup, { 'new-people': 85, colleague: colleagues });
  });

  it('can be put back one by one, with the reason said and an undo', async () => {
    await popup.bringToFront();
    await unfold(popup);
    const row = popup.getByTestId('receipt').locator('[data-reason="crm"]');
    const count = Number(await row.getAttribute('data-count'));
    await row.locator('.receipt-show').click();
    await row.getByTestId('known-why').first().waitFor();
    expect(await row.getByTestId('known-why').first().innerText()).toContain('hubspot-crm-exports');
    await row.getByTestId('put-back').first().click();
    await untilCounts(popup, { crm: count - 1, 'new-people': 86 });
    await popup.locator('.toast-undo').click();
    await untilCounts(popup, { crm: count, 'new-people': 85 });
  });

  it('are asked about when only name and company speak for it; one key answers, one takes it back', async () => {
    const [stranger] = (await loadNew(browser)).filter(({ headline }) => / at [A-Z]\w+$/.test(headline));
    if (!stranger) throw new Error('nobody new says where they work');
    const [first = '', ...rest] = stranger.name.split(' ');
    const company = stranger.headline.split(' at ')[1];
    const row = [first, rest.join(' '), company, 'stranger@firm.example'].join();
    const header = 'First Name,Last Name,Organization Name,E-mail 1 - Value';
    await openScreen(page, 'import');
    await page.reload();
    await choose(page, [upload('google.csv', Buffer.from(`${header}\n${row}\n`))]);
    await page.getByTestId('import-accept').click();
    await page.getByTestId('import-done').waitFor();
    await untilCounts(popup, { 'new-people': 85 });
    await popup.getByTestId('questions-line').click();
    const question = popup.getByTestId('question').filter({ hasText: 'stranger@firm.example' });
    await question.waitFor();
    while ((await question.getAttribute('aria-current')) !== 'true') await popup.keyboard.press('j');
    await popup.keyboard.press('y');
    await untilCounts(popup, { contact: 1, 'new-people': 84 });
    await popup.keyboard.press('z');
    await untilCounts(popup, { 'new-people': 85 });
    await popup.keyboard.press('Escape');
    await page.getByTestId('import-done').getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await page.getByTestId('import-row').count()) === 1, 'the second import to go');
  });

  it('are gone when the import is taken back, and only they', async () => {
    await openScreen(page, 'import');
    const rows = page.getByTestId('import-row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    await rows.first().getByRole('button').click();
    await until(async () => (await rows.count()) === 0, 'the list to be empty');
    const counts = await until(async () => {
      const read = await readCounts(popup);
      return (
        read['crm'] === undefined &&
        read['connection'] === undefined &&
        read['written-with'] === undefined &&
        read
      );
    }, 'nobody to be known from files');
    expect(counts['reasons']).toBe(202);
    expect(counts['new-people']).toBeGreaterThan(85);
    const { known, imports, touches = [] } = await browser.database();
    expect([known, imports]).toEqual([[], []]);
    // His answers under the post stay: the page told them.
    const told = touches as { channel: string; importIds?: string[] }[];
    expect(told.filter(({ channel, importIds }) => channel !== 'comment-reply' || importIds)).toEqual([]);
  });
});

describe('the import page', () => {
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    practice.use({ generation: 'V1' });
    browser = await launch({ practice });
    await browser.acceptConsent();
    page = await browser.openPage('#import');
  });
  afterAll(async () => browser.close());

  it('says in words what cannot be used, and stores nothing of it', async () => {
    await choose(page, [
      upload('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0])),
      upload('archive.zip', Buffer.from(files[0]?.buffer.subarray(0, 2000) ?? [])),
      upload('Connections.csv', Buffer.from(`${connectionsHeader}\n,,,,,,03 May 2026\n`)),
      upload('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ]);
    await page.getByTestId('import-found').waitFor();
    for (const row of await page.getByTestId('import-found').locator('> li').all()) {
      expect(await row.getByTestId('import-problem').innerText(), await row.innerText()).not.toBe('');
    }
    expect(await page.getByTestId('import-accept').count()).toBe(0);
    expect((await browser.database())['known'] ?? []).toEqual([]);
    await page.getByRole('button', { name: 'Choose other files' }).click();
  });

  it('asks which column is which, and reads the file by the answer', async () => {
    const text =
      'Kto,Gdzie,Adres\nJana Nováková,Nábytek Vlk,jana@vlk.example\nIvo Malý,Pekárna Sova,ivo@sova.example\n';
    await choose(page, [upload('lidé.csv', Buffer.from(text))]);
    const selects = page.locator('.file-question select');
    await selects.first().waitFor();
    await selects.nth(0).selectOption('name');
    await selects.nth(1).selectOption('company');
    await selects.nth(2).selectOption('email');
    await page.getByRole('button', { name: 'Read it like this' }).click();
    await page.locator('[data-testid="import-found"] > [data-used="2"]').waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByTestId('import-drop').waitFor();
  });

  it('keeps answering while 20,000 rows come in, and nothing is left when that is cancelled', async () => {
    await choose(page, [upload('Connections.csv', makeConnections(20_000))]);
    await page.getByTestId('import-accept').waitFor({ timeout: 120_000 });
    await page.getByTestId('import-accept').click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Known' }).click();
    await page.getByTestId('settings-known').waitFor();
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByTestId('import-drop').waitFor();
    const { known, imports } = await browser.database();
    expect(imports).toEqual([]);
    expect(known).toEqual([]);
  });

  it('brings in 20,000 rows', async () => {
    await choose(page, [upload('Connections.csv', makeConnections(20_000))]);
    await page.getByTestId('import-accept').waitFor({ timeout: 120_000 });
    await page.getByTestId('import-accept').click();
    await page.getByTestId('import-done').waitFor({ timeout: 200_000 });
    expect((await browser.database())['known']).toHaveLength(20_000);
  });
});

async function readStory(browser: Launched, generation: PracticeOptions['generation']): Promise<void> {
  const post = await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId(now)}/`);
  const visitor = visit(post, generation);
  await visitor.openReactions();
  await visitor.scrollReactions();
  await visitor.closeReactions();
  await visitor.loadComments();
}

/** Those in the queue. */
async function loadNew(browser: Launched): Promise<{ name: string; headline: string }[]> {
  const { queue = [], people = [] } = (await browser.database()) as {
    queue?: { personId: string; rank?: number }[];
    people?: { id: string; name: string; headline: string | null }[];
  };
  const waiting = new Set(queue.filter(({ rank }) => rank !== undefined).map(({ personId }) => personId));
  return people.flatMap(({ id, name, headline }) =>
    waiting.has(id) ? [{ name, headline: headline ?? '' }] : [],
  );
}

async function choose(page: Page, uploads: Upload[]): Promise<void> {
  const input = page.getByTestId('import-choose');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(uploads);
}

async function openScreen(page: Page, screen: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${screen}`);
}

async function setCompany(page: Page, name: string): Promise<void> {
  await page.getByTestId('own-company').fill(name);
  await page.getByTestId('own-company').press('Enter');
}

async function unfold(popup: Page): Promise<void> {
  const toggle = popup.locator('.receipt-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

/** In one go: between finding the rows and reading them the receipt could move. */
async function readCounts(popup: Page): Promise<Counts> {
  return popup.getByTestId('receipt').evaluate((receipt) => {
    const rows = [...receipt.children] as HTMLElement[];
    return Object.fromEntries(rows.map(({ dataset }) => [dataset['reason'] ?? '', Number(dataset['count'])]));
  });
}

/** Waits until the receipt says so, and answers all of it; says what it says instead. */
async function untilCounts(popup: Page, wanted: Counts): Promise<Counts> {
  const fits = (counts: Counts) =>
    Object.entries(wanted).every(([reason, count]) => counts[reason] === count);
  try {
    return await until(async () => {
      const counts = await readCounts(popup);
      return fits(counts) && counts;
    }, 'the receipt');
  } catch {
    expect(await readCounts(popup)).toMatchObject(wanted);
    throw new Error('the receipt came too late');
  }
}

function makeConnections(count: number): Buffer {
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `Name${index.toString(36)}`;
    return `Ana,${name},https://www.linkedin.com/in/ana-${name.toLowerCase()},,Firm ${index % 700},Buyer,07 Jun 2024`;
  });
  return Buffer.from([connectionsHeader, ...rows].join('\n'));
}

function upload(name: string, buffer: Buffer): Upload {
  return { name, mimeType: '', buffer };
}
