import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import ical from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOutreach } from '../../src/leads/next/merge-outreach';
import type { Person } from '../../src/leads/records/person';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { writeRows } from '../support/write-rows';
import { type Launched, launch, until } from './launch';
import { patience } from './until';

const now = Date.now();
const day = 24 * 60 * 60_000;
const postId = 'activity:7390000000000000001';
const callAt = new Date(now + 3 * day).setHours(15, 0, 0, 0);

const names: [id: string, name: string, headline: string][] = [
  ['in:ada-moreno', 'Ada Moreno', 'CFO at Kitebird GmbH'],
  ['in:zoë-brandt', 'Dr. Zoë Brandt, PhD', 'VP of Sales EMEA at Kesselring Antriebstechnik GmbH'],
  ['in:madonna', 'Madonna', 'Artist'],
  ['in:mei-li', '李梅', '=1+1 | 销售总监'],
  ['in:never-again', 'Nina Never', 'Buyer at Gullwing Foods'],
];
const people = names.map(([id, name, headline]) => makePerson(id, name, headline));

let practice: Practice;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: small(now) });
  browser = await launch({ practice });
  await browser.acceptConsent();
  page = await browser.openPage('#export');
  await page.getByTestId('export').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

it('says what to do where nobody was read yet', async () => {
  await page.getByText('Nobody to export yet').waitFor();
  expect(await page.getByTestId('export-make').count()).toBe(0);
});

describe('with people', () => {
  beforeAll(async () => {
    await writeRows(page, {
      people,
      posts: [makePost()],
      engagements: people.map(({ id }) => react(id)),
      known: [optedOut('in:never-again')],
      outreach: [
        {
          ...startOutreach('in:ada-moreno'),
          stage: 'call-agreed',
          nextAt: callAt,
          nextWhy: 'log-outcome',
          note: '-1; "x"',
        },
        { ...startOutreach('in:madonna'), stage: 'talking', nextAt: callAt + day, nextWhy: 'answer' },
      ],
    });
    await rebuild(browser);
    page = await reopen(browser, page, '#export');
    await until(async () => (await countOf(page)) === 4, 'four people to be counted');
  });

  it('says how many there are, and leaves out who must not be contacted', async () => {
    expect(await page.getByTestId('export-barred').getAttribute('data-count')).toBe('1');
    await page.getByTestId('export-barred').locator('input').click({ force: true });
    await until(async () => (await countOf(page)) === 5, 'all five');
    await page.getByTestId('export-barred').locator('input').uncheck();
    await until(async () => (await countOf(page)) === 4, 'four again');
  });

  it('has nothing wrong for a screen reader or a weak eye', async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(async () => {
      const tool = (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe;
      return tool.run();
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([
    [
      'hubspot',
      'HubSpot',
      ['First Name', 'Last Name', 'Email', 'LinkedIn URL', 'Lifecycle Stage', 'Lead Status'],
    ],
    ['salesforce-lead', 'Salesforce leads', ['Last Name', 'Company', 'Lead Status', 'Email Opt Out']],
    ['salesforce-contact', 'Salesforce contacts', ['Last Name', 'Account Name', 'Email Opt Out']],
    ['pipedrive', 'Pipedrive', ['Person - Name', 'Person - Organization', 'Person - LinkedIn Page']],
    ['plain', 'people', ['Full name', 'LinkedIn URL', 'Stage', 'Note']],
  ])('%s: a file that a strict reader takes, with the columns needed', async (format, file, columns) => {
    await choose(page, format);
    const { text, name } = await make(page);
    expect(name).toMatch(new RegExp(`^Afterpost ${file} \\d{4}-\\d\\d-\\d\\d\\.csv$`));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = readCsv(text);
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(columns));
    for (const row of rows) expect(row['Last Name'] ?? row['Person - Name'] ?? row['Full name']).not.toBe('');
    expect(await page.getByTestId('export-done').getAttribute('data-rows')).toBe('4');
  });

  it('the plain table holds the columns that are ticked, with the separator chosen, and they are kept', async () => {
    await choose(page, 'plain');
    for (const column of ['headline', 'company']) await tick(page, column);
    await page.getByRole('radio', { name: 'Semicolon', exact: true }).click({ force: true });
    page = await reopen(browser, page, '#export');
    await until(async () => (await countOf(page)) === 4, 'four people to be counted');
    const { text } = await make(page);
    const [row] = readCsv(text, ';').filter((one) => one['Full name'] === '李梅');
    expect(row).toMatchObject({
      Headline: "'=1+1 | 销售总监",
      'LinkedIn URL': 'https://www.linkedin.com/in/mei-li/',
    });
    expect(row).not.toHaveProperty('Company');
    await tick(page, 'headline');
    await tick(page, 'company');
    await page.getByRole('radio', { name: 'Comma', exact: true }).click({ force: true });
  });

  it('contact cards are read by another’s reader', async () => {
    await choose(page, 'vcard');
    const { text, name } = await make(page);
    expect(name).toMatch(/\.vcf$/);
    const cards = ical.parse(text) as unknown as [string, unknown[]][];
    const names = cards.map((card) => new ical.Component(card as never).getFirstPropertyValue('fn'));
    expect(names).toEqual(['Ada Moreno', 'Madonna', '李梅', 'Zoë Brandt']);
  });

  it('the calendar holds what was agreed and promised', async () => {
    await choose(page, 'ics');
    const { text } = await make(page);
    const events = new ical.Component(ical.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((component) => new ical.Event(component));
    expect(
      events.map(({ uid, summary, startDate }) => [uid, summary, startDate.toJSDate().getTime()]),
    ).toEqual([
      ['call-in:ada-moreno@afterpost', 'Call with Ada Moreno', callAt],
      ['promise-in:madonna@afterpost', 'Answer Madonna', callAt + day],
    ]);
  });

  it('everything leaves as JSON, whoever is chosen', async () => {
    await choose(page, 'json');
    expect(await page.getByTestId('export-who').count()).toBe(0);
    const { text, name } = await make(page);
    expect(name).toMatch(/^Afterpost everything .*\.json$/);
    for (const { name: theirs } of people) expect(text).toContain(JSON.stringify(theirs));
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('only whom the filter shows, a stage or a post, with the count beside it', async () => {
    await choose(page, 'hubspot');
    await pick(page, 'stage');
    await page.locator('.export-pick select').selectOption('talking');
    await until(async () => (await countOf(page)) === 1, 'who is talking');
    expect(readCsv((await make(page)).text).map((row) => row['Last Name'])).toEqual(['Madonna']);
    await pick(page, 'post');
    await until(async () => (await countOf(page)) === 4, 'all who answered');
    await pick(page, 'list');
    // Two of the four have been talked to, and what is promised to them is not due yet.
    await until(async () => (await countOf(page)) === 2, 'the list');
    await filter(page, ['vp']);
    await until(async () => (await countOf(page)) === 1, 'the filtered list');
    expect(readCsv((await make(page)).text).map((row) => row['Last Name'])).toEqual(['Brandt']);
    await filter(page, []);
    await pick(page, 'everyone');
    await until(async () => (await countOf(page)) === 4, 'everyone');
  });

  it('brought back in, nobody of them is new any more', async () => {
    await choose(page, 'plain');
    const { text } = await make(page);
    const importing = await browser.openPage('#import');
    const input = importing.getByTestId('import-choose');
    await input.waitFor({ state: 'attached' });
    await input.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await importing.locator('[data-kind="afterpost"][data-used="4"]').waitFor();
    await importing.getByTestId('import-accept').click();
    await importing.getByTestId('import-done').waitFor();
    await importing.close();
    const { queue = [], known = [] } = (await browser.database()) as {
      queue?: { rank?: number }[];
      known?: Known[];
    };
    expect(queue.filter(({ rank }) => rank !== undefined)).toEqual([]);
    const told = known.filter(({ name }) => name !== '');
    expect(told.map(({ name, keys, company }) => [name, keys[0], company]).sort()).toEqual([
      ['Ada Moreno', 'in:ada-moreno', 'Kitebird GmbH'],
      ['Dr. Zoë Brandt, PhD', 'in:zoë-brandt', 'Kesselring Antriebstechnik GmbH'],
      ['Madonna', 'in:madonna', null],
      ['李梅', 'in:mei-li', null],
    ]);
  });
});

describe('with 20,000 people', () => {
  const many = 20_000;

  beforeAll(async () => {
    const added = Array.from({ length: many }, (_, index) => {
      const id = `in:p-${String(index).padStart(5, '0')}`;
      return makePerson(id, `Pat Name${index}`, `Head of Sales ${index} at Firm ${index % 700}`);
    });
    for (let start = 0; start < many; start += 5000) {
      const part = added.slice(start, start + 5000);
      await writeRows(page, { people: part, engagements: part.map(({ id }) => react(id)) });
    }
    page = await reopen(browser, page, '#export');
    await until(async () => (await countOf(page)) === many + 4, 'everybody to be counted');
    await choose(page, 'hubspot');
  });

  it('shows how far it is, and ends when it is called off', async () => {
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByTestId('export-make').click();
    await page.getByTestId('export-progress').waitFor();
    await page.getByTestId('export-progress').getByRole('button', { name: 'Cancel' }).click();
    await page.getByTestId('export-cancelled').waitFor();
    expect(await page.getByTestId('export-make').isEnabled()).toBe(true);
    expect(downloads).toBe(0);
  });

  it('makes the file', async () => {
    const { text } = await make(page, 90_000);
    expect(readCsv(text)).toHaveLength(many + 4);
  });
});

type Known = { name: string; keys: string[]; company: string | null };

function makePerson(id: string, name: string, headline: string): Person {
  const seen = { firstSeenAt: now - 5 * day, lastSeenAt: now - day };
  const key = id as Person['keys'][number];
  return { id, keys: [key], name, nameIsGuess: false, headline, degree: 2, isOrganisation: false, ...seen };
}

function makePost() {
  const stated = { reactions: 5, comments: 0, reposts: 0, impressions: null, membersReached: null };
  const seen = { firstSeenAt: now - 5 * day, lastSeenAt: now - day, publishedAt: now - 6 * day };
  const url = `https://www.linkedin.com/feed/update/urn:li:${postId}/`;
  return {
    id: postId,
    aliases: [postId],
    text: 'A question about harbours.',
    stated,
    url,
    effortMinutes: null,
    ...seen,
  };
}

function react(personId: string) {
  const reaction = {
    kind: 'reaction',
    reaction: 'LIKE',
    text: null,
    parentId: null,
    at: null,
    seenAt: now - day,
  };
  return { id: `${postId}/reaction/${personId}`, postId, personId, ...reaction };
}

/** Says who the user is: then the extension works out who is new, as after an update. */
async function rebuild({ openPage, database }: Launched): Promise<void> {
  const settings = await openPage('#settings');
  const self = { keys: ['in:alma-lindqvist'], name: 'Alma Lindqvist' };
  await settings.evaluate(
    (data) => chrome.runtime.sendMessage({ name: 'self-seen', data }) as Promise<unknown>,
    self,
  );
  await until(async () => ((await database())['queue'] ?? []).length > 0, 'the queue to be worked out');
  await settings.close();
}

/** As a file told it: a row of somebody who unsubscribed. */
function optedOut(id: string) {
  const nothing = { emails: [], company: null, position: null, connectedOn: null, nameKey: '', who: [] };
  const told = {
    source: 'crm',
    name: '',
    keys: [id],
    doNotContact: true,
    importId: 'crm',
    importIds: ['crm'],
  };
  return { id: `opted-out-${id}`, ...nothing, ...told };
}

async function reopen({ openPage }: Launched, before: Page, hash: string): Promise<Page> {
  const opened = await openPage(hash);
  await before.close();
  return opened;
}

async function countOf(page: Page): Promise<number> {
  return page.getByTestId('export-count').getAttribute('data-count').then(Number);
}

async function choose(page: Page, format: string): Promise<void> {
  await page.locator(`[data-testid="export-format"][data-format="${format}"] input`).click({ force: true });
  await page.locator(`[data-testid="export-format"][data-format="${format}"] input:checked`).waitFor();
}

async function pick(page: Page, who: string): Promise<void> {
  await page.locator(`.export-pick input[value="${who}"]`).click({ force: true });
  await page.locator(`[data-testid="export-who"][data-who="${who}"]`).waitFor();
}

/** The list's own filter, as the list stores it. */
async function filter(page: Page, levels: string[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const nothing = { posts: [], fits: [], degrees: [], did: [] };
    const plain = { size: 10, more: { day: '', count: 0 }, scope: 'today', onlyNew: false };
    await chrome.storage.local.set({ today: { ...plain, filter: { ...nothing, levels: wanted } } });
  }, levels);
}

async function tick(page: Page, column: string): Promise<void> {
  const box = page.locator(`[data-testid="export-column"][data-column="${column}"]`);
  const before = await box.isChecked();
  await box.click();
  await until(async () => (await box.isChecked()) !== before, 'the tick');
}

async function make(page: Page, timeout = patience): Promise<{ text: string; name: string }> {
  const coming = page.waitForEvent('download', { timeout });
  await page.getByTestId('export-make').click();
  const download: Download = await coming;
  await page.getByTestId('export-done').waitFor();
  return { text: await readFile(await download.path(), 'utf8'), name: download.suggestedFilename() };
}

function readCsv(text: string, delimiter = ','): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[];
}
