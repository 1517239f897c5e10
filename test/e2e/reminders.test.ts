import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { copyGranted } from './copy-granted';
import { type Launched, launch, until } from './launch';
import { untilQuiet } from './until-quiet';

let practice: Practice;
let browser: Launched;
let page: Page;

beforeEach(async () => {
  practice = await startPractice({ scenario: small() });
  await start();
});
afterEach(async () => {
  await browser.close();
  await practice.close();
});

async function start(extension?: string): Promise<void> {
  browser = await launch({ practice, ...(extension && { extension }) });
  await browser.acceptConsent();
  page = await browser.openPage('today');
  await until(async () => (await browser.database())['outreach'], 'the database to be there');
}

/** Far enough ahead for the worker to be stopped before. */
const ahead = 3000;

const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
const title = () => page.evaluate(() => chrome.action.getTitle({}));
const showsDue = (text: string) => until(async () => (await badge()) === text, `the badge to say “${text}”`);
const alarms = () => page.evaluate(() => chrome.alarms.getAll());
const tell = () =>
  page.evaluate(() => chrome.runtime.sendMessage({ name: 'due-changed', data: null }) as Promise<unknown>);

/** Somebody in conversation with a promise, written past the extension's own code. */
async function promise(nextAt: number): Promise<void> {
  await page.evaluate(write, nextAt);
}

async function write(nextAt: number): Promise<void> {
  const now = Date.now();
  const keys = ['in:ada-moreno'];
  const personId = 'in:ada-moreno';
  const postId = 'activity:7390000000000000000';
  const seen = { firstSeenAt: now, lastSeenAt: now };
  const stated = { reactions: 1, comments: 0, reposts: 0, impressions: null, membersReached: null };
  const rows: Record<string, unknown> = {
    people: {
      id: personId,
      keys,
      name: 'Ada Moreno',
      nameIsGuess: false,
      headline: null,
      degree: 2,
      isOrganisation: false,
      ...seen,
    },
    posts: {
      id: postId,
      aliases: [postId],
      url: null,
      text: 'A question.',
      publishedAt: now,
      stated,
      effortMinutes: null,
      ...seen,
    },
    engagements: {
      id: 'e1',
      postId,
      personId,
      kind: 'reaction',
      reaction: 'LIKE',
      text: null,
      parentId: null,
      at: null,
      seenAt: now,
    },
    outreach: {
      personId,
      stage: 'talking',
      knownAs: null,
      snoozedUntil: null,
      nextAt,
      nextWhy: 'follow-up',
      note: '',
      tags: [],
      postId,
      putBack: false,
    },
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('afterpost');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, row] of Object.entries(rows)) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

it('a follow-up raises the badge at its time though the worker was stopped, and contact lowers it', async () => {
  expect(await badge()).toBe('');
  const nextAt = Date.now() + ahead;
  await promise(nextAt);
  expect(await tell()).toEqual({ answer: { noted: true } });
  expect(await alarms()).toContainEqual(expect.objectContaining({ name: 'next-due', scheduledTime: nextAt }));
  expect(await badge()).toBe('');
  await browser.stopWorker();
  await showsDue('1');
  expect(Date.now()).toBeGreaterThanOrEqual(nextAt);
  expect(await title()).toBe('Afterpost: one person is due');

  // The screen is opened anew, since the row was written behind its back.
  await page.reload();
  await page.locator('[data-testid="queue-card"][data-person="in:ada-moreno"]').waitFor();
  await browser.stopWorker();
  await page.keyboard.press('s');
  await showsDue('');
  const [outreach] = (await browser.database())['outreach'] as { nextAt: number }[];
  expect(outreach?.nextAt).toBeGreaterThan(Date.now());
  await page.keyboard.press('z');
  await showsDue('1');
});

it('a page of LinkedIn keeps a word of its own, and shows the number of due people where it has none', async () => {
  await promise(Date.now() - 1);
  await tell();
  await showsDue('1');
  const inTab = async (path: string) => {
    const tab = await browser.linkedin(path);
    await tab.bringToFront();
    return tab;
  };
  const quiet = await inTab('/messaging/');
  await untilQuiet(quiet);
  const badges = () =>
    page.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
  expect(await badges()).toContain('1');
  await quiet.close();
  const [post] = small().posts;
  await inTab(`/feed/update/urn:li:activity:${post?.activityId}/`);
  const isOwn = (text: string) => text !== '' && text !== '1';
  await until(async () => (await badges()).some(isOwn), 'the post to have a word of its own');
});

it('alarms are there again after the extension was reloaded', async () => {
  await promise(Date.now() + 60_000);
  await tell();
  await browser.reloadExtension();
  page = await browser.openPage('today');
  await until(async () => (await alarms()).length === 2, 'both alarms');
  expect((await alarms()).map(({ name }) => name).sort()).toEqual(['look', 'next-due']);
});

it('one notification says what is due, though the worker was stopped, and goes with the last of it', async () => {
  await browser.close();
  const granted = await copyGranted('dist/chrome');
  await start(granted);
  const reminders = {
    notify: true,
    quiet: { from: '00:00', to: '00:00', weekends: false },
    silentDays: null,
  };
  await page.evaluate((change) => chrome.storage.local.set(change), { reminders });
  const notices = () => page.evaluate(() => chrome.notifications.getAll().then(Object.keys));
  await promise(Date.now() + ahead);
  await tell();
  expect(await notices()).toEqual([]);
  await browser.stopWorker();
  await until(async () => (await notices()).includes('due'), 'the notification');
  expect((await browser.settings())['lastNotice']).toMatchObject({ times: 1 });
  await promise(Date.now() + 60_000);
  await tell();
  expect(await notices()).toEqual([]);
  expect(await badge()).toBe('');
  await rm(granted, { recursive: true });
});
