import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import {
  customer,
  goToPerson,
  hashOf,
  meetChiefs,
  others,
  reachChiefs,
  readSteps as readStepsOf,
  sell,
} from './lead-to-order';
import { readEric } from './read-eric';
import { readCounts } from './triage';

const now = Date.now();
const story = `activity:${ericStoryId(now)}`;

let practice: Practice;
let browser: Launched;
let panel: Page;
/** Shows one person after the other. */
let personPage: Page;
/** Stays open: what is done elsewhere arrives there. */
let posts: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now), options: { generation: 'V2' } });
  browser = await launch({ practice });
  await readEric(browser, now, 'V2');
  panel = await browser.openPanel();
  await panel.setViewportSize({ width: 420, height: 2400 });
  await until(async () => (await readCounts(panel)).waiting === 85, '85 new people');
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

describe('the founding story', () => {
  it('begins with nobody reached, and says what to do', async () => {
    expect(await panel.getByTestId('post-result').count()).toBe(0);
    posts = await browser.openPage('#posts');
    await result().waitFor();
    expect(await readSteps()).toEqual({
      impressions: '18292',
      reasons: '202',
      people: '182',
      new: '85',
      reached: '0',
      replied: '0',
      met: '0',
      proposed: '0',
      ordered: '0',
    });
    const next = posts.getByTestId('result-next');
    expect(await next.innerText()).toBe(
      'Nobody was reached yet. 85 new people wait in the queue. Go to today',
    );
    // Ten days old.
    expect(await posts.getByTestId('provisional').count()).toBe(0);
  });

  it('reaches the six with one key each', async () => {
    await panel.bringToFront();
    await reachChiefs(browser, panel);
    await until(async () => (await readSteps())['reached'] === '6', 'six reached');
    // With somebody reached there is a line for it at the side.
    await panel.locator(`[data-testid="post-result"][data-post="${story}"]`).waitFor();
  });

  it('hears them answer, and meets them', async () => {
    personPage = await browser.openPage(hashOf(customer));
    await meetChiefs(browser, personPage);
    await until(async () => (await readSteps())['met'] === '6', 'six met');
    expect(await readSteps()).toMatchObject({ reached: '6', replied: '6', met: '6' });
    expect(await step('met').getAttribute('data-chiefs')).toBe('6');
  });

  it('makes two proposals and gets one order', async () => {
    await sell(browser, personPage);
    await until(async () => (await readSteps())['ordered'] === '1', 'one order');
    expect(await readSteps()).toEqual({
      impressions: '18292',
      reasons: '202',
      people: '182',
      new: '85',
      reached: '6',
      replied: '6',
      met: '6',
      proposed: '2',
      ordered: '1',
    });
    expect(await readAmount()).toEqual({ amount: '1250050', currency: 'EUR' });
    expect(await step('reasons').locator('.result-share').innerText()).toBe('1.1% (202 of 18,292)');
    expect(await step('reached').locator('.result-share').innerText()).toBe('7.1% (6 of 85)');
    expect(await step('proposed').locator('.result-share').innerText()).toBe('33% (2 of 6)');
    expect(await step('ordered').locator('.result-share').innerText()).toBe('50% (1 of 2)');
  });
});

describe('minutes of writing', () => {
  it('give the revenue a minute brought, and are taken back', async () => {
    await posts.bringToFront();
    expect(await posts.getByTestId('per-minute').count()).toBe(0);
    const minutes = posts.getByTestId('effort-minutes');
    await minutes.fill('10');
    await minutes.press('Enter');
    const rate = posts.getByTestId('per-minute');
    await rate.waitFor();
    // 12,500.50 over ten minutes.
    expect(await rate.evaluate(({ dataset }) => [dataset['rate'], dataset['currency']])).toEqual([
      '125005',
      'EUR',
    ]);
    expect(await rate.innerText()).toBe('€1,250.05 per minute of writing');
    await posts.locator('.toast-undo').click();
    await until(async () => (await rate.count()) === 0, 'the minutes to be gone');
    expect(await minutes.inputValue()).toBe('');
    await minutes.fill('10');
    await minutes.press('Enter');
    await rate.waitFor();
  });
});

it('the same stands under the receipt of the front page, minutes and all', async () => {
  const today = await browser.openPage('#today');
  const shown = today.locator(`[data-testid="post-result"][data-post="${story}"]`);
  await shown.locator('[data-step="met"][data-count="6"]').waitFor();
  await shown.locator('[data-step="ordered"] [data-amount="1250050"][data-currency="EUR"]').waitFor();
  expect(await shown.getByTestId('effort-minutes').inputValue()).toBe('10');
  await shown.locator('[data-step="ordered"] .result-show').click();
  await shown.locator('.name-button').click();
  await today.getByRole('dialog').waitFor();
  await today.close();
});

describe('an order', () => {
  it('is corrected, and the correction taken back', async () => {
    await goToPerson(personPage, customer);
    await outcome('order').getByTestId('outcome-correct').click();
    await personPage.getByTestId('outcome-amount').fill('15000');
    await personPage.getByTestId('outcome-save').click();
    await untilAmount('1500000');
    await takeBack();
    await untilAmount('1250050');
  });

  it('is deleted, and brought back', async () => {
    await outcome('order').getByTestId('outcome-delete').click();
    await until(async () => (await readSteps())['ordered'] === '0', 'the order to be gone');
    expect(await readAmount()).toBeNull();
    expect(await stage(customer)).toBe('proposal');
    await takeBack();
    await untilAmount('1250050');
    expect(await stage(customer)).toBe('won');
  });

  it('is put down to no post, and back to the one that started it', async () => {
    const putDown = outcome('order').getByTestId('outcome-put-down');
    expect(await putDown.getAttribute('data-post')).toBe(story);
    await choosePost('');
    await until(async () => (await readSteps())['ordered'] === '0', 'the order to count elsewhere');
    await until(async () => (await putDown.getAttribute('data-post')) === '', 'no post to be said');
    expect(await putDown.getAttribute('data-also')).toBe(story);
    await choosePost(story);
    await untilAmount('1250050');
    expect(await putDown.getAttribute('data-also')).toBe('');
    expect((await rows<Outcome>('outcomes')).filter(({ kind }) => kind === 'order')).toMatchObject([
      { personId: customer, postId: story, amount: 1_250_050, currency: 'EUR' },
    ]);
  });

  it('stands in the timeline of the person, each outcome once', async () => {
    const kinds = personPage.locator('[data-testid="timeline-item"][data-kind="outcome"]');
    expect(await kinds.count()).toBe(3);
  });
});

it('what is lost asks why: a tap, words, or nothing', async () => {
  const [lost = ''] = others;
  await goToPerson(personPage, lost);
  await openLost();
  await personPage.locator('.card-form [data-reason="money"]').click();
  await until(async () => (await whyLost(lost)) === 'No budget', 'the reason on disk');
  expect(await stage(lost)).toBe('lost');
  await personPage.keyboard.press('z');
  await until(async () => (await whyLost(lost)) === undefined, 'it to be taken back');
  expect(await stage(lost)).toBe('met');

  await openLost();
  await personPage.keyboard.type('Merged with a rival');
  await personPage.keyboard.press('Enter');
  await until(async () => (await whyLost(lost)) === 'Merged with a rival', 'their words on disk');
  await outcome('lost').getByTestId('outcome-correct').click();
  await personPage.getByTestId('outcome-why').fill('');
  await personPage.getByTestId('outcome-save').click();
  await until(async () => (await whyLost(lost)) === null, 'the reason to be rubbed out');
  await takeBack();
  await until(async () => (await whyLost(lost)) === 'Merged with a rival', 'the reason to be back');
});

type Outcome = { personId: string; kind: string; postId: string | null; amount: number | null; why?: string };
type Outreach = { personId: string; stage: string };

async function rows<T = unknown>(table: string): Promise<T[]> {
  return ((await browser.database())[table] ?? []) as T[];
}

async function stage(id: string): Promise<string | undefined> {
  return (await rows<Outreach>('outreach')).find(({ personId }) => personId === id)?.stage;
}

/** Undefined: nothing was lost; null: nobody said why. */
async function whyLost(id: string): Promise<string | null | undefined> {
  const lost = (await rows<Outcome>('outcomes')).find((one) => one.personId === id && one.kind === 'lost');
  return lost && (lost.why ?? null);
}

function result(): Locator {
  return posts.locator(`[data-testid="post-result"][data-post="${story}"]`);
}

function step(name: string): Locator {
  return result().locator(`[data-step="${name}"]`);
}

function readSteps(): Promise<Record<string, string>> {
  return readStepsOf(posts, story);
}

async function readAmount(): Promise<{ amount: string; currency: string } | null> {
  const amount = step('ordered').locator('[data-amount]');
  if ((await amount.count()) === 0) return null;
  return amount.evaluate(({ dataset }) => ({
    amount: dataset['amount'] ?? '',
    currency: dataset['currency'] ?? '',
  }));
}

async function untilAmount(amount: string): Promise<void> {
  await result().locator(`[data-step="ordered"] [data-amount="${amount}"]`).waitFor();
}

async function openLost(): Promise<void> {
  for (const key of '$5') await personPage.keyboard.press(key);
  await personPage.getByTestId('lost-form').waitFor();
}

function outcome(kind: string): Locator {
  return personPage.locator(`[data-testid="outcome"][data-kind="${kind}"]`);
}

async function choosePost(id: string): Promise<void> {
  await outcome('order').getByTestId('outcome-correct').click();
  await personPage.getByTestId('outcome-post').selectOption(id);
  await personPage.getByTestId('outcome-save').click();
}

async function takeBack(): Promise<void> {
  await personPage.locator('.toast-undo').click();
}
