import { isDeepStrictEqual } from 'node:util';
import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

const now = Date.now();
/** Tall enough that no card of the day is left undrawn. */
const tall = { width: 400, height: 2400 };

let practice: Practice;
let browser: Launched;
let popup: Page;
let panel: Page;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now), options: { generation: 'V2' } });
  browser = await launch({ practice });
  await browser.acceptConsent();
  const post = await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId(now)}/`);
  const visitor = visit(post, 'V2');
  await visitor.openReactions();
  await visitor.scrollReactions();
  await visitor.closeReactions();
  await visitor.loadComments();
  popup = await browser.openPopup();
  await popup.locator('[data-testid="receipt"] [data-reason="reasons"][data-count="202"]').waitFor();
  panel = await browser.openPanel();
  await panel.setViewportSize(tall);
  page = await browser.openPage('#settings/fit');
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

describe('who is a fit', () => {
  it('is nobody in particular to begin with, and the page says that this is fine', async () => {
    await page.getByText('and that is fine').waitFor();
    expect(await page.getByTestId('fit-count').count()).toBe(0);
  });

  it('described by keyboard alone, comes first in the popup', async () => {
    expect(await readHeadline(0)).not.toContain('CFO');
    await page.bringToFront();
    await press(page, page.getByTestId('fit-new'), 'Enter');
    const name = page.getByTestId('fit-name');
    await until(() => isFocused(name), 'the name to be asked for');
    await page.keyboard.type('Finance chiefs');
    await press(page, check('fit-levels', 'cxo'), 'Space');
    await press(page, check('fit-functions', 'finance'), 'Space');
    const count = await untilCount(({ fits, unclear }) => fits > 0 && unclear > 0);
    expect(count.people).toBeGreaterThan(count.fits + count.unclear);
    await page.getByRole('button', { name: 'Finance chiefs' }).waitFor();
    await until(async () => (await readHeadline(0)).includes('CFO'), 'a CFO to come first');
  });

  it('is shown with the words that decided, and with those who nearly fit', async () => {
    await page.bringToFront();
    const examples = page.getByTestId('fit-example');
    expect(await examples.count()).toBeGreaterThan(0);
    expect(await examples.count()).toBeLessThanOrEqual(5);
    for (const example of await examples.all()) {
      expect(await example.locator('mark').count(), await example.innerText()).toBeGreaterThan(0);
    }
    const misses = await page.getByTestId('fit-miss').allInnerTexts();
    expect(misses.length).toBeGreaterThan(0);
    for (const miss of misses) expect(miss).toMatch(/but |says no /);
  });

  it('counts a word while it is typed, before anything is stored', async () => {
    const before = await readCount();
    const stored = await readProfiles();
    const words = page.getByTestId('fit-words').getByRole('textbox');
    await words.fill('Gullwing Foods');
    const typed = await untilCount(({ fits }) => fits < before.fits);
    expect(await readProfiles()).toEqual(stored);
    await words.press('Enter');
    await until(async () => (await readProfiles())[0]?.words.length === 1, 'the word to be stored');
    expect(await untilCount(({ fits }) => fits === typed.fits)).toEqual(typed);
    await page.locator('.toast-undo').click();
    expect(await untilCount(({ fits }) => fits === before.fits)).toEqual(before);
    expect(await readProfiles()).toEqual(stored);
  });

  it('asked for nothing counts for nothing, and says so', async () => {
    await page.getByTestId('fit-new').click();
    await page.getByText('asks for nothing yet').waitFor();
    await until(async () => (await readProfiles()).length === 2, 'the second profile');
    await page.getByRole('button', { name: 'Delete this profile' }).click();
    await until(async () => (await readProfiles()).length === 1, 'the second profile to go');
  });

  it('duplicated, deleted and brought back: the queue follows each time', async () => {
    const chiefs = await untilSteady();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await until(async () => (await readProfiles()).length === 2, 'the copy');
    const [first, copy] = await readProfiles();
    expect({ ...copy, id: '', name: '' }).toEqual({ ...first, id: '', name: '' });
    for (const left of [1, 0]) {
      await page.getByRole('button', { name: 'Delete this profile' }).click();
      await until(async () => (await readProfiles()).length === left, 'one less');
    }
    await until(async () => !(await readHeadline(0)).includes('CFO'), 'the queue to forget them');
    await page.bringToFront();
    await page.locator('.toast-undo').click();
    await until(async () => (await readList()).join() === chiefs.join(), 'the queue as it was');
  });
});

describe('what weighs how much', () => {
  it('shows its effect before it is used, then is exactly that, and can be taken back', async () => {
    const before = await untilSteady();
    await openScreen('settings/order');
    await page.getByTestId('order-row').first().waitFor();
    expect(await readRows()).toEqual(before.map((id) => [id, '0']));
    // One weight only: with two, the effect of the first could be taken for that of both.
    await page.getByTestId('weight-seniority').fill('1');
    // Where each comes from is where they stand: ten places or fewer are told by number.
    const from = (id: string, place: number) =>
      before.includes(id) ? String(before.indexOf(id) - place) : 'new';
    const preview = await until(async () => {
      const rows = await readRows();
      const isTold = rows.every(([id, move], place) => move === from(id, place));
      return isTold && rows.some(([, move]) => move !== '0') && rows;
    }, 'the effect, told by places');
    const sentence = await page.getByTestId('order-preview').getByRole('status').innerText();
    expect(sentence).toMatch(/ moves from \d+ to \d+\.$/);
    expect(await readList()).toEqual(before);
    await page.bringToFront();
    await page.getByTestId('order-apply').click();
    const wanted = preview.map(([id]) => id);
    await until(async () => (await readList()).join() === wanted.join(), 'the order that was shown');
    await page.bringToFront();
    await until(async () => (await readRows()).every(([, move]) => move === '0'), 'nothing left to change');
    await page.locator('.toast-undo').click();
    await until(async () => (await readList()).join() === before.join(), 'the order from before');
  });

  it('goes back to usual, one by one and all at once', async () => {
    await openScreen('settings/order');
    const comment = page.getByTestId('weight-comment');
    const reply = page.getByTestId('weight-reply');
    const usual = [await comment.inputValue(), await reply.inputValue()];
    await comment.fill('11');
    await reply.fill('12');
    await page.getByRole('button', { name: /^A comment: back/ }).click();
    expect([await comment.inputValue(), await reply.inputValue()]).toEqual([usual[0], '12']);
    await page.getByRole('button', { name: 'Everything back to usual' }).click();
    await until(async () => (await reply.inputValue()) === usual[1], 'the usual reply');
    expect(await page.getByTestId('order-apply').isDisabled()).toBe(true);
  });

  it('says what is out of bounds and uses none of it', async () => {
    await page.getByTestId('weight-repost').fill('21');
    await page.getByText('A number from 0 to 20, please.').waitFor();
    expect(await page.getByTestId('order-apply').isDisabled()).toBe(true);
  });
});

describe('the day', () => {
  it('is as long as the user says, in the popup at once', async () => {
    expect([await readSize(), (await readList()).length]).toEqual([10, 10]);
    await openScreen('settings/day');
    await page.getByTestId('day-size').fill('4');
    await page.getByTestId('day-size').press('Enter');
    await until(async () => (await readSize()) === 4, 'four cards');
    await until(async () => (await readList()).length === 4, 'four cards beside LinkedIn');
    await page.bringToFront();
    await page.getByTestId('day-size').fill('51');
    await page.getByTestId('day-size').press('Enter');
    await page.getByText('A number from 1 to 50, please.').waitFor();
    expect((await readSettings()).today.size).toBe(4);
    await page.locator('.toast-undo').click();
    await until(async () => (await readSize()) === 10, 'ten cards');
  });

  it('has limits for a week, or none', async () => {
    await openScreen('settings/day');
    await page.getByTestId('limit-notes').fill('5');
    await page.getByTestId('limit-notes').press('Enter');
    await page.getByTestId('limit-invitations').fill('');
    await page.getByTestId('limit-invitations').press('Enter');
    // Not `check`: that looks before the choice is stored.
    await page.getByTestId('account').getByRole('radio').last().click({ force: true });
    const wanted = { invitations: null, notes: 5, account: 'premium' };
    await until(
      async () => isDeepStrictEqual((await readSettings()).limits, wanted),
      'the limits to be stored',
    );
  });
});

it('a post is called what the user calls it', async () => {
  await openScreen('posts');
  const topic = page.getByTestId('post-topic');
  await topic.waitFor();
  expect(await topic.getAttribute('placeholder')).toMatch(/^Our daughter turned seven/);
  await topic.fill('a birthday in lockdown');
  await topic.press('Enter');
  await until(async () => (await readTopics()).join() === 'a birthday in lockdown', 'the topic to be stored');
  await page.locator('.toast-undo').click();
  await until(async () => (await readTopics()).join() === '', 'the topic to go');
  expect(await topic.inputValue()).toBe('');
});

it.each(['known', 'fit', 'order', 'day'])('axe finds nothing wrong with the settings at %s', async (name) => {
  await openScreen(`settings/${name}`);
  await page.locator('.settings h2').first().waitFor();
  if (name === 'fit') await page.getByTestId('fit-count').waitFor();
  if (name === 'order') await page.getByTestId('order-row').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findFaults(), colorScheme).toEqual([]);
  }
});

type Count = { fits: number; unclear: number; people: number };
type Profile = { id: string; name: string; words: string[] };
type Stored = { order: { profiles: Profile[] }; today: { size: number }; limits: unknown };

function check(group: string, value: string): Locator {
  return page.getByTestId(group).locator(`input[value="${value}"]`);
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Goes there by Tab, as somebody without a mouse does, and presses a key. */
async function press(page: Page, target: Locator, key: string): Promise<void> {
  await target.waitFor();
  for (let steps = 0; !(await isFocused(target)); steps += 1) {
    if (steps > 80) throw new Error('out of reach for the keyboard');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press(key);
}

async function openScreen(screen: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`${page.url().split('#')[0]}#${screen}`);
}

async function readCount(): Promise<Count> {
  const { fits, unclear, people } = await page
    .getByTestId('fit-count')
    .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return { fits: Number(fits), unclear: Number(unclear), people: Number(people) };
}

async function untilCount(is: (count: Count) => boolean): Promise<Count> {
  return until(async () => {
    if ((await page.getByTestId('fit-count').count()) === 0) return false;
    const count = await readCount();
    return is(count) && count;
  }, 'the count');
}

/** The list of the day: its first people, as many as the popup draws. */
function readPopup(): Promise<string[]> {
  return readCards(popup);
}

/** All of the list of the day: the panel is as tall as it takes. */
function readList(): Promise<string[]> {
  return readCards(panel);
}

async function readCards(frame: Page): Promise<string[]> {
  await frame.bringToFront();
  const cards = await frame
    .getByTestId('queue-card')
    .evaluateAll((rows) =>
      (rows as HTMLElement[]).map(
        ({ dataset }) => [Number(dataset['index']), dataset['person'] ?? ''] as const,
      ),
    );
  return cards.toSorted(([left], [right]) => left - right).map(([, id]) => id);
}

/** Everything that was to be worked out anew is; then the list. */
async function untilSteady(): Promise<string[]> {
  await until(async () => {
    const [derived] = (await browser.database())['derivedFrom'] as { isStale: boolean; order: unknown }[];
    const { order } = await readSettings();
    return derived && !derived.isStale && isDeepStrictEqual(derived.order, order);
  }, 'the queue to be worked out');
  const ids = (await browser.database())['queue'] as { personId: string; rank?: number }[];
  const best = ids
    .filter(({ rank }) => rank !== undefined)
    .toSorted((left, right) => (right.rank ?? 0) - (left.rank ?? 0));
  const [first] = best;
  for (const read of [readPopup, readList]) {
    await until(async () => (await read())[0] === first?.personId, 'the list to follow');
  }
  return readList();
}

/** How many cards the popup says there are; it draws only those that are seen. */
async function readSize(): Promise<number> {
  await popup.bringToFront();
  return Number(await popup.getByTestId('queue-card').first().getAttribute('aria-setsize'));
}

async function readHeadline(place: number): Promise<string> {
  const id = (await readPopup())[place];
  const people = (await browser.database())['people'] as { id: string; headline: string | null }[];
  return people.find((person) => person.id === id)?.headline ?? '';
}

async function readRows(): Promise<[id: string, move: string][]> {
  return page
    .getByTestId('order-row')
    .evaluateAll((rows) =>
      (rows as HTMLElement[]).map(({ dataset }) => [dataset['person'] ?? '', dataset['move'] ?? '']),
    );
}

async function readSettings(): Promise<Stored> {
  return (await browser.settings()) as Stored;
}

async function readProfiles(): Promise<Profile[]> {
  return (await readSettings()).order?.profiles ?? [];
}

async function readTopics(): Promise<string[]> {
  const posts = (await browser.database())['posts'] as { topic?: string | null }[];
  return posts.map(({ topic }) => topic ?? '');
}

async function findFaults(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
