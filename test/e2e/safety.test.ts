import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { strangers as strangersV1 } from '../practice/v1/decoys';
import { strangers as strangersV2 } from '../practice/v2/decoys';
import { keyOf, tellScenario, tellStored } from './expected';
import { followLink } from './follow-link';
import { lookInside, untilState } from './inside';
import { type Launched, launch, until } from './launch';
import { openCommentReactions } from './open-comment-reactions';
import { untilQuiet } from './until-quiet';
import { visit } from './visitor';

const scenario = small();
const ids = smallIds();
const permalink = (id: string) => `/feed/update/urn:li:activity:${id}/`;
const popular = scenario.posts.find(({ activityId }) => activityId === ids.popular);
if (!popular) throw new Error('the small scenario has no popular post');
const expected = tellScenario(scenario, popular);

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());
afterEach(async () => browser.close());

type Row = Record<string, unknown>;
const rows = async (table: string) => ((await browser.database())[table] ?? []) as Row[];
const aliases = async () => (await rows('posts')).flatMap((post) => post['aliases'] as string[]);
const who = async (kind: string) =>
  tellStored(await browser.database())
    .filter((each) => each.kind === kind)
    .map((each) => each.who);

/** What was stored out of pages; who the user is has a row elsewhere, but nobody else has. */
async function readFromPages(): Promise<unknown[]> {
  const tables = await browser.database();
  const others = scenario.people.filter(({ id, kind }) => id !== scenario.me && kind === 'person');
  const all = JSON.stringify(tables);
  const named = others.filter(({ vanity, memberId }) => all.includes(vanity) || all.includes(memberId));
  const from = ['people', 'posts', 'engagements', 'captures', 'queue'];
  return [...from.flatMap((name) => tables[name] ?? []), ...named];
}

const generations = ['V1', 'V2'] as const;

describe.each(generations)('consent, on %s pages', (generation) => {
  beforeEach(async () => {
    practice.use({ ...defaultOptions, generation });
    browser = await launch({ practice });
  });

  it('nothing is read or kept before it, and the page that is already open is read after it', async () => {
    const inside = await lookInside(browser);
    const page = await browser.linkedin(permalink(ids.popular));
    const tab = await inside.activeTab();
    const visitor = visit(page, generation);
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await visitor.loadComments();
    await untilQuiet(page);
    expect(await browser.database()).toEqual({});
    expect(await inside.state(tab)).toBeNull();
    expect(await inside.badge(tab)).toBe('');
    expect(Object.values(await browser.settings()).filter((value) => value !== null)).toEqual([]);

    const asked = practice.requests.length;
    await browser.acceptConsent();
    const comments = expected.filter(({ kind }) => kind === 'comment' || kind === 'reply');
    await until(
      async () => [...(await who('comment')), ...(await who('reply'))].length === comments.length,
      'the comments that are already on the page to be read',
    );
    expect(await aliases()).toContain(`activity:${ids.popular}`);
    expect(practice.requests.slice(asked)).toEqual([]);
    await visitor.openReactions();
    await until(async () => (await who('reaction')).length >= 10, 'the list to be read');
  });

  it('nothing is read after it is withdrawn, in a page that stays open', async () => {
    await browser.acceptConsent();
    const page = await browser.linkedin(permalink(ids.popular));
    const visitor = visit(page, generation);
    await until(async () => (await aliases()).length > 0, 'the post to be stored');
    await untilQuiet(page);
    const settings = await browser.openPage('settings');
    await settings.locator('[aria-labelledby="settings-consent"] button').click();
    await until(async () => !(await browser.settings())['consent'], 'the withdrawal to be stored');
    await settings.close();
    const before = await browser.database();
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await visitor.loadComments();
    await untilQuiet(page);
    expect(await browser.database()).toEqual(before);
    const popup = await browser.openPopup();
    await popup.getByTestId('consent-accept').waitFor();
  });
});

describe.each(generations)('on %s pages', (generation) => {
  beforeEach(async () => {
    practice.use({ ...defaultOptions, generation });
    browser = await launch({ practice });
    await browser.acceptConsent();
  });

  it('of somebody else’s post nothing is stored', async () => {
    const inside = await lookInside(browser);
    const page = await browser.linkedin(permalink(ids.theirs));
    const tab = await inside.activeTab();
    await untilState(inside, tab, ({ someoneElses }) => someoneElses, 'the post to be known as not mine');
    const visitor = visit(page, generation);
    await visitor.openReactions();
    await visitor.scrollReactions();
    await untilQuiet(page);
    await visitor.closeReactions();
    await visitor.loadComments();
    await untilQuiet(page);
    expect(await readFromPages()).toEqual([]);
    expect((await inside.state(tab))?.problems).toEqual([]);
    // The reader was awake all the time.
    await followLink(page, permalink(ids.popular));
    await until(async () => (await aliases()).includes(`activity:${ids.popular}`), 'my post to be stored');
    expect(await aliases()).not.toContain(`activity:${ids.theirs}`);
  });

  it('of somebody else’s post in the feed nothing is stored', async () => {
    const inside = await lookInside(browser);
    const page = await browser.linkedin('/feed/');
    const tab = await inside.activeTab();
    await until(async () => (await aliases()).includes(`activity:${ids.popular}`), 'my post to be stored');
    const card = page
      .locator(generation === 'V1' ? '.feed-shared-update-v2' : '[role="listitem"]')
      .filter({ hasText: 'Anyone else hiring dyers?' })
      .first();
    const visitor = visit(page, generation);
    await card
      .locator(
        generation === 'V1' ? 'button[data-reaction-details]' : 'a:has(svg[id$="-consumption-ring-small"])',
      )
      .first()
      .click();
    await visitor.scrollReactions();
    await untilQuiet(page);
    await visitor.closeReactions();
    await untilQuiet(page);
    expect(await aliases()).not.toContain(`activity:${ids.theirs}`);
    expect(await aliases()).not.toContain(`activity:${ids.theirOther}`);
    const mine = expected.map((each) => each.who);
    expect(await who('reaction')).toEqual([]);
    expect((await who('comment')).filter((key) => !mine.includes(key))).toEqual([]);
    expect((await inside.state(tab))?.problems).toEqual([]);
  });

  it('who reacted to a comment has not reacted to the post', async () => {
    const page = await browser.linkedin(permalink(ids.popular));
    const visitor = visit(page, generation);
    await visitor.loadComments();
    await until(async () => (await who('comment')).length >= 9, 'the comments to be stored');
    const before = await who('reaction');
    await openCommentReactions(page, generation);
    await visitor.scrollReactions();
    await untilQuiet(page);
    await visitor.closeReactions();
    await untilQuiet(page);
    expect(await who('reaction')).toEqual(before);
    const onComments = popular.comments
      .flatMap((comment) => [comment, ...comment.replies])
      .flatMap(({ reactions }) => reactions.map(({ person }) => person));
    const onlyThere = scenario.people
      .filter(({ id }) => onComments.includes(id) && !popular.reactions.some(({ person }) => person === id))
      .map(keyOf);
    expect(onlyThere.length).toBeGreaterThan(1);
    const stored = (await rows('people')).flatMap((person) => person['keys'] as string[]);
    expect(stored.filter((key) => onlyThere.includes(key))).toEqual([]);
    // The post's own list, opened next, is the post's again.
    await visitor.openReactions();
    await until(async () => (await who('reaction')).length >= 10, 'the post’s own list to be read');
  });

  it('people in other dialogs, overlays and adverts are not stored', async () => {
    const page = await browser.linkedin(permalink(ids.popular));
    const visitor = visit(page, generation);
    const decoys = (generation === 'V1' ? strangersV1 : strangersV2).map(({ vanity }) => vanity);
    // V2 puts its messaging overlay into a shadow root, which locators see into.
    await page.locator(`a[href*="/in/${decoys[0]}"]`).first().waitFor({ state: 'attached' });
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await followLink(page, '/feed/');
    if (generation === 'V2') {
      await page.locator('button[aria-haspopup="dialog"]').first().click();
      await page.locator(`dialog[open] a[href*="/in/${decoys[0]}"]`).first().waitFor();
    }
    await untilQuiet(page);
    expect((await who('reaction')).length).toBeGreaterThan(50);
    const stored = (await rows('people')).flatMap((person) => person['keys'] as string[]);
    expect(stored.filter((key) => decoys.some((vanity) => key === `in:${vanity}`))).toEqual([]);
  });

  it('a post nobody has touched has none of everything, and that is no problem', async () => {
    const page = await browser.linkedin(permalink(ids.quiet));
    await until(async () => (await aliases()).includes(`activity:${ids.quiet}`), 'the post to be stored');
    await untilQuiet(page);
    const popup = await browser.openPopup();
    for (const kind of ['reaction', 'comment']) {
      const meter = popup.locator(`[data-testid="meter"][data-kind="${kind}"]`);
      await meter.waitFor();
      expect(await meter.getAttribute('data-state')).toBe('none');
      expect(await meter.getAttribute('data-seen')).toBe('0');
    }
    expect(await popup.getByTestId('problem').count()).toBe(0);
  });
});
