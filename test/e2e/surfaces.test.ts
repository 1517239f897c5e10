import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultOptions, type PracticeOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { keyOf, tellScenario, tellStored } from './expected';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

const scenario = small();
const ids = smallIds();
const postOf = (activityId: string) => {
  const post = scenario.posts.find((each) => each.activityId === activityId);
  if (!post) throw new Error(`no post ${activityId}`);
  return post;
};
const permalink = (id: string) => `/feed/update/urn:li:activity:${id}/`;

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());

beforeEach(async () => {
  browser = await launch({ practice });
  await browser.acceptConsent();
});
afterEach(async () => browser.close());

const generations: PracticeOptions['generation'][] = ['V1', 'V2'];

type Row = Record<string, unknown>;
const rows = async (table: string) => ((await browser.database())[table] ?? []) as Row[];

describe.each(generations)('%s', (generation) => {
  it('on the home feed, gives a list to the post whose counter was opened, and stores only mine', async () => {
    practice.use({ ...defaultOptions, generation });
    const page = await browser.linkedin('/feed/');
    const mine = postOf(ids.popular);
    const theirs = postOf(ids.theirs);
    const card = (text: string) =>
      page
        .locator(generation === 'V1' ? '.feed-shared-update-v2' : '[role="listitem"]')
        .filter({ hasText: text })
        .first();
    const counter =
      generation === 'V1' ? 'button[data-reaction-details]' : 'a:has(svg[id$="-consumption-ring-small"])';
    const visitor = visit(page, generation);
    const open = async (text: string) => {
      await card(text).scrollIntoViewIfNeeded();
      await card(text).locator(counter).first().click();
      await visitor.scrollReactions();
      await visitor.closeReactions();
    };
    // The press on a counter says whose list opens: who is not there yet does not see it.
    await until(
      async () =>
        (await rows('posts')).some(({ aliases }) => [aliases].flat().includes(`activity:${ids.popular}`)),
      'my post to be stored',
    );
    await open(theirs.text.slice(0, 20));
    await open('We unpicked a whole loom');
    const reactions = tellScenario(scenario, mine).filter(({ kind }) => kind === 'reaction');
    const read = async () => tellStored(await browser.database()).filter(({ kind }) => kind === 'reaction');
    await until(async () => (await read()).length >= reactions.length, 'my reactions to be stored').catch(
      () => undefined,
    );
    expect(await read()).toEqual(reactions);
    expect((await rows('posts')).flatMap((post) => post['aliases'])).not.toContain(
      `activity:${theirs.activityId}`,
    );
  });

  it('on my activity page, knows a share with my words from a plain repost of somebody else’s post', async () => {
    practice.use({ ...defaultOptions, generation });
    const page = await browser.linkedin(
      `/in/${scenario.people.find(({ id }) => id === 'me')?.vanity}/recent-activity/all/`,
    );
    await visit(page, generation).loadComments();
    const activities = async () =>
      (await rows('posts'))
        .flatMap((post) => post['aliases'] as string[])
        .filter((key) => key.startsWith('activity:'));
    const mine = [ids.quiet, ids.share, ids.popular, ids.reposted].map((id) => `activity:${id}`);
    await until(
      async () => mine.every((key) => key && true) && (await activities()).length >= mine.length,
      'my posts to be stored',
    ).catch(() => undefined);
    expect((await activities()).sort()).toEqual(mine.sort());
    const share = (await rows('posts')).find((post) =>
      (post['aliases'] as string[]).includes(`activity:${ids.share}`),
    );
    expect(share?.['stated']).toMatchObject({ reactions: 4, impressions: 310 });
  });

  it('reads the counts, text, time and impressions of a post', async () => {
    practice.use({ ...defaultOptions, generation });
    await browser.linkedin(permalink(ids.popular));
    const [post] = await until(
      async () => (await rows('posts')).length > 0 && (await rows('posts')),
      'the post to be stored',
    );
    expect(post).toMatchObject({
      text: 'We unpicked a whole loom.\n\nWhat would you have kept? #weaving',
      publishedAt: Number(BigInt(ids.popular) >> 22n),
      stated: { reactions: 57, comments: 15, reposts: 0, impressions: 1234 },
    });
    expect(post?.['aliases']).toContain(`activity:${ids.popular}`);
  });

  it('says of an untouched post that there is nothing, and shows no problem', async () => {
    practice.use({ ...defaultOptions, generation });
    await browser.linkedin(permalink(ids.quiet));
    await until(async () => (await rows('posts')).length > 0, 'the post to be stored');
    const popup = await browser.openPopup();
    const meter = popup.locator('[data-testid="meter"][data-kind="reaction"]');
    await meter.waitFor();
    expect(await meter.getAttribute('data-state')).toBe('none');
    expect(await popup.getByTestId('problem').count()).toBe(0);
  });

  it('reads reposts, plain and with thoughts', async () => {
    practice.use({ ...defaultOptions, generation });
    const page = await browser.linkedin(permalink(ids.reposted));
    const opener =
      generation === 'V1'
        ? page.locator('.social-details-social-counts__item--right-aligned button').last()
        : page.locator('[role="button"] ~ a').first();
    await opener.click();
    const post = postOf(ids.reposted);
    const expected = post.reposts.map(({ person, text }) => {
      const who = scenario.people.find(({ id }) => id === person);
      return who ? [keyOf(who), text] : [];
    });
    const read = async () => tellStored(await browser.database()).filter(({ kind }) => kind === 'repost');
    await until(async () => (await read()).length >= expected.length, 'the reposts to be stored').catch(
      () => undefined,
    );
    expect((await read()).map(({ who, text }) => [who, text]).sort()).toEqual(expected.sort());
  });

  it('says "LinkedIn shows 57, I could read none" where the rows are of no known form', async () => {
    practice.use({ ...defaultOptions, generation, unknown: 'rows' });
    const page = await browser.linkedin(permalink(ids.popular));
    await visit(page, generation).openReactions();
    const popup = await browser.openPopup();
    await page.bringToFront();
    const meter = popup.locator('[data-testid="meter"][data-kind="reaction"]');
    await until(
      async () => (await meter.count()) > 0 && (await meter.getAttribute('data-state')) === 'unreadable',
      'the meter to say unreadable',
    );
    expect(await meter.getAttribute('data-stated')).toBe('57');
    expect(await meter.getAttribute('data-seen')).toBe('0');
    await popup.getByTestId('problem').first().waitFor();
    const captures = await rows('captures');
    const structures = captures
      .flatMap((each) => (each['problems'] as Row[]).map((one) => String(one['structure'])))
      .join(' ');
    expect(structures).not.toBe('');
    for (const { name, vanity } of scenario.people.filter(({ kind }) => kind === 'person')) {
      expect(structures).not.toContain(name);
      expect(structures).not.toContain(vanity);
    }
  });

  it('says that a page of unknown markup could not be read, and stores nobody', async () => {
    practice.use({ ...defaultOptions, generation, unknown: 'page' });
    await browser.linkedin(permalink(ids.popular));
    const popup = await browser.openPopup();
    await popup.getByTestId('problem').first().waitFor();
    expect(await rows('people')).toEqual([]);
  });
});
