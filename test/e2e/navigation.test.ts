import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultOptions, type PracticeOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { tellScenario, tellStored } from './expected';
import { followLink } from './follow-link';
import { type Inside, lookInside, untilState } from './inside';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

const scenario = small();
const ids = smallIds();
const permalink = `/feed/update/urn:li:activity:${ids.popular}/`;
const popular = scenario.posts.find(({ activityId }) => activityId === ids.popular);
if (!popular) throw new Error('the small scenario has no popular post');
const expected = tellScenario(scenario, popular);

let practice: Practice;
let browser: Launched;
let inside: Inside;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());

async function start(options: Partial<PracticeOptions>): Promise<void> {
  practice.use({ ...defaultOptions, ...options });
  browser = await launch({ practice });
  await browser.acceptConsent();
  inside = await lookInside(browser);
}

type StoredPost = { aliases: string[]; stated: Record<string, number | null> };

const storedPost = async (activityId: string) =>
  (((await browser.database())['posts'] ?? []) as StoredPost[]).find(({ aliases }) =>
    aliases.includes(`activity:${activityId}`),
  );

describe.each(['V1', 'V2'] as const)('on %s pages that change without loading', (generation) => {
  beforeEach(async () => start({ generation }));
  afterEach(async () => browser.close());

  it('each page is recognised, forwards and back', async () => {
    const page = await browser.linkedin('/feed/');
    const tab = await inside.activeTab();
    const isOn = (kind: string, id?: string) =>
      untilState(
        inside,
        tab,
        (state) => state.kind === kind && (!id || state.post?.aliases.includes(`activity:${id}`) === true),
        `the ${kind} page to be recognised`,
      );
    expect((await isOn('feed', ids.popular)).generation).toBe(generation);
    await followLink(page, permalink);
    await isOn('post', ids.popular);
    await page.goBack();
    await isOn('feed');
    await page.goForward();
    await isOn('post', ids.popular);
    await followLink(page, `/feed/update/urn:li:activity:${ids.theirs}/`);
    expect((await isOn('post')).post?.aliases ?? []).not.toContain(`activity:${ids.theirs}`);
    await untilState(inside, tab, ({ someoneElses }) => someoneElses, 'the post to be known as not mine');
    await followLink(page, '/in/ana-petrov-lindqvist/recent-activity/all/');
    expect((await isOn('activity')).someoneElses).toBe(false);
    await followLink(page, `/analytics/post-summary/urn:li:activity:${ids.popular}/`);
    await isOn('analytics', ids.popular);
    await page.goBack();
    await isOn('activity');
  });

  it('the analytics page adds its figures to the post', async () => {
    const page = await browser.linkedin(permalink);
    await until(() => storedPost(ids.popular), 'the post to be stored');
    await followLink(page, `/analytics/post-summary/urn:li:activity:${ids.popular}/`);
    await until(
      async () => (await storedPost(ids.popular))?.stated['membersReached'] != null,
      'the figures to be stored',
    );
    expect((await storedPost(ids.popular))?.stated).toMatchObject({
      impressions: 1234,
      membersReached: 987,
      reactions: 57,
      comments: 15,
    });
    expect((await browser.database())['posts']).toHaveLength(1);
  });

  it('each tab has a badge of its own: how many to go, then a tick', async () => {
    const page = await browser.linkedin(permalink);
    const tab = await inside.activeTab();
    const counts = await until(async () => /^\d+$/.test(await inside.badge(tab)), 'a count on the badge');
    expect(counts).toBe(true);
    const other = await browser.linkedin(`/feed/update/urn:li:activity:${ids.theirs}/`);
    const otherTab = await inside.activeTab();
    await untilState(inside, otherTab, ({ someoneElses }) => someoneElses, 'the other tab to be recognised');
    expect(await inside.badge(otherTab)).toBe('');
    expect(await inside.badge(tab)).toMatch(/^\d+$/);
    await other.close();
    await page.bringToFront();
    const visitor = visit(page, generation);
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await visitor.loadComments();
    await until(async () => (await inside.badge(tab)) === '✓', 'the tick');
    const before = await browser.database();
    await followLink(page, '/in/somebody-else/');
    await until(async () => (await inside.badge(tab)) === '', 'the badge to go with the post');
    expect((await browser.database())['engagements']).toEqual(before['engagements']);
  });
});

describe.each(['V1', 'V2'] as const)('a %s list in a form nobody knows', (generation) => {
  beforeAll(async () => start({ generation, unknown: 'rows' }));
  afterAll(async () => browser.close());

  it('has an exclamation mark on the badge and a problem in the popup', async () => {
    const page = await browser.linkedin(permalink);
    const tab = await inside.activeTab();
    await visit(page, generation).openReactions();
    await until(async () => (await inside.badge(tab)) === '!', 'the exclamation mark');
    const popup = await browser.openPopup();
    await popup.getByTestId('problem').first().waitFor();
  });
});

type Host = [name: string, options: Partial<PracticeOptions>];

const hosts: Host[] = [
  ['a frame', { host: 'iframe' }],
  ['an open shadow root', { host: 'shadow' }],
  ['a page under /preload/', { preload: true }],
];

describe.each(['V1', 'V2'] as const)('a %s post', (generation) => {
  it.each(hosts)('in %s is read to the end', async (_name, options) => {
    await start({ generation, ...options });
    try {
      const page = await browser.linkedin(permalink);
      const frame = options.host === 'iframe' ? page.frameLocator('iframe[src*="practice-frame"]') : null;
      const visitor = frame ? visit(page, generation, frame.locator('main'), frame) : visit(page, generation);
      await visitor.openReactions();
      await visitor.scrollReactions();
      await visitor.closeReactions();
      await visitor.loadComments();
      await until(
        async () => tellStored(await browser.database()).length >= expected.length,
        'everything to be stored',
      ).catch(() => undefined);
      expect(tellStored(await browser.database())).toEqual(expected);
    } finally {
      await browser.close();
    }
  });
});
