import { afterAll, beforeAll, expect, test } from 'vitest';
import { ericStoryId } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';

// The ground the other end-to-end tests stand on.
let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice();
  browser = await launch({ practice });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

test('linkedin.com is the practice one, and no other host answers', async () => {
  const page = await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId()}/`);
  expect(practice.requests).toContain(`GET ${new URL(page.url()).pathname}`);
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});

test('consent is pressed in the popup and stored', async () => {
  expect((await browser.settings())['consent'] ?? null).toBeNull();
  await browser.acceptConsent();
  expect((await browser.settings())['consent']).toMatchObject({ version: expect.any(Number) });
});

test('an extension page can reach nothing but itself', async () => {
  const popup = await browser.openPopup();
  const refused = await popup.evaluate(() =>
    fetch('https://www.linkedin.com/feed/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(refused).toBe('Failed to fetch');
  expect(practice.requests).not.toContain('GET /feed/');
  await popup.close();
});

test('a stopped worker wakes for the next page, and a reloaded extension keeps what it had', async () => {
  await browser.stopWorker();
  await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId()}/`);
  const posts = async () => (await browser.database())['posts'] ?? [];
  await until(async () => (await posts()).length > 0, 'the post to be stored');
  const before = await posts();
  await browser.reloadExtension();
  expect(await posts()).toEqual(before);
  expect((await browser.settings())['consent']).toBeTruthy();
});
