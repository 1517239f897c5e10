import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eric } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { readEric } from './read-eric';
import { selected } from './triage';

const now = Date.now();
/** The first three of his queue. */
const begoña = 'in:begoña-ibáñez-phd';
const nadia = 'in:nadia-haddad-ops';
const thandeka = 'in:thandekamkhize';

const note =
  'Hola Begoña, the driver wrote nine words on the back of a ticket. I keep it on my desk. Shall I send a photo?';
const same =
  'Hi Nadia, the driver wrote nine words on the back of a ticket. I keep it on my desk. Shall I send a photo?';
const gave = 'What the driver wrote';

let practice: Practice;
let browser: Launched;
let popup: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now), options: { generation: 'V2' } });
  browser = await launch({ practice });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await readEric(browser, now, 'V2');
  await openPopup();
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

describe('a draft', () => {
  it('is begun by D, for the way the next step proposes', async () => {
    expect(await selected(popup)).toBe(begoña);
    await popup.keyboard.press('d');
    await field().waitFor();
    expect(await popup.getByTestId('draft-channel').inputValue()).toBe('comment-reply');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is there as it was when the popup closes in mid-word', async () => {
    await popup.getByTestId('draft-channel').selectOption('invitation-note');
    await popup.getByTestId('draft-gave').pressSequentially(gave);
    await field().focus();
    await popup.keyboard.type('Hola Begoña, the driver wro');
    await popup.close();

    await openPopup();
    await popup.keyboard.press('d');
    await field().waitFor();
    await untilText('Hola Begoña, the driver wro');
    expect(await popup.getByTestId('draft-channel').inputValue()).toBe('invitation-note');
    expect(await popup.getByTestId('draft-gave').inputValue()).toBe(gave);
    await popup.keyboard.type('te');
    await untilText('Hola Begoña, the driver wrote');
  });

  it('is counted against what a note takes', async () => {
    const counter = popup.getByTestId('draft-counter');
    const read = () => counter.evaluate(({ dataset }) => [dataset['length'], dataset['limit']]);
    await field().fill('x'.repeat(200));
    await until(async () => (await read()).join() === '200,200', 'two hundred to be counted');
    expect(await counter.getAttribute('data-state')).not.toBe('over');
    await popup.keyboard.type('yy');
    await popup.locator('[data-testid="draft-counter"][data-state="over"]').waitFor();
    expect(await read()).toEqual(['202', '200']);
    expect(await counter.innerText()).toContain('2 over');
    await popup.getByTestId('draft-channel').selectOption('comment-reply');
    await popup.locator('[data-testid="draft-counter"][data-limit="1250"]').waitFor();
    expect(await counter.getAttribute('data-state')).not.toBe('over');
    await popup.getByTestId('draft-channel').selectOption('invitation-note');
  });

  it.each([
    [0, 'I kept the ticket with the nine words on it, and it stands on my desk.', 'Nothing is asked'],
    [1, 'I kept the ticket with the nine words on it. Shall I send you a photo?', null],
    [3, 'Did you keep yours? Who drove the bus? Can we talk on Tuesday?', '3 questions'],
  ])('with %i questions', async (asks, text, words) => {
    await field().fill(text);
    const hint = popup.getByTestId('draft-asks');
    await popup
      .locator(`[data-testid="draft-asks"][data-asks="${asks}"]`)
      .waitFor({ state: words === null ? 'hidden' : 'visible' });
    expect(await hint.getAttribute('data-asks')).toBe(String(asks));
    if (words !== null) expect(await hint.innerText()).toContain(words);
  });

  it('can begin with a snippet of the user’s own, with the right first name in it', async () => {
    const page = await browser.openPage('#settings/writing');
    await page.getByRole('button', { name: 'New snippet' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Thanks');
    await page.getByLabel('Text', { exact: true }).fill('Hi {first name}, thank you. {my name}');
    await page.getByRole('button', { name: 'Save snippet' }).click();
    await page.getByTestId('snippet').waitFor();
    await page.close();
    const written: [string, string][] = [
      [begoña, 'Begoña'],
      [nadia, 'Nadia'],
      [thandeka, 'Thandeka'],
      ['in:seán-ó-briain', 'Seán'],
      ['in:kentaro-shinonome', '東雲 健太郎'],
    ];
    for (const [person, name] of written) {
      await write(person, '');
      await popup.keyboard.press('/');
      await popup.getByRole('menuitem', { name: 'Thanks' }).waitFor();
      await popup.keyboard.press('1');
      await untilText(`Hi ${name}, thank you. Eric`);
      await field().fill('');
    }
    await until(async () => (await rows('drafts')).every(({ text }) => text === ''), 'no draft to be left');
  });
});

describe('reaching out', () => {
  it('Ctrl and Enter copy the text and open their page, and nothing more', async () => {
    await write(begoña, note);
    await popup.getByTestId('draft-channel').selectOption('invitation-note');
    await popup.getByTestId('draft-gave').fill(gave);
    await field().focus();
    const asked = practice.requests.length;
    const opened = browser.context.waitForEvent('page');
    await popup.keyboard.press('Control+Enter');
    const tab = await opened;
    await tab.waitForLoadState('load');
    // By hand: the vanity as it stands in an address, each letter beyond ASCII in two bytes.
    expect(tab.url()).toBe('https://www.linkedin.com/in/bego%C3%B1a-ib%C3%A1%C3%B1ez-phd/');
    await tab.waitForLoadState('networkidle');
    const requests = practice.requests.slice(asked);
    expect(requests[0]).toBe('GET /in/bego%C3%B1a-ib%C3%A1%C3%B1ez-phd/');
    const fields = await readFields(tab);
    expect(JSON.stringify(fields)).not.toContain('nine words');
    await popup.bringToFront();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(note);
    await tab.close();

    // The same as when somebody goes there without Afterpost.
    const before = practice.requests.length;
    const visit = await browser.linkedin('/in/bego%C3%B1a-ib%C3%A1%C3%B1ez-phd/');
    await visit.waitForLoadState('networkidle');
    expect(requests.toSorted()).toEqual(practice.requests.slice(before).toSorted());
    expect(fields).toEqual(await readFields(visit));
    await visit.close();
    await popup.bringToFront();
  });

  it('S keeps what was sent, how and when, and when to come back', async () => {
    expect(
      await popup.getByTestId('draft-reached').evaluate((button) => button === document.activeElement),
    ).toBe(true);
    const before = Date.now();
    await popup.keyboard.press('s');
    await until(async () => (await sentTo(begoña)).length === 1, 'the touch');
    const [touch] = await sentTo(begoña);
    expect(touch).toMatchObject({ channel: 'invitation-note', direction: 'out', text: note, gave });
    expect(touch?.at).toBeGreaterThanOrEqual(before);
    expect(touch?.at).toBeLessThanOrEqual(Date.now());
    const outreach = (await rows('outreach')).find(({ personId }) => personId === begoña);
    expect(outreach).toMatchObject({ stage: 'reached-out', nextAt: inAWeek(), nextWhy: 'follow-up' });
    expect(await draftTo(begoña)).toBeUndefined();
    await until(async () => (await selected(popup)) === nadia, 'the next card');
  });

  it('Z takes it back and returns the draft', async () => {
    await popup.keyboard.press('z');
    await until(async () => (await sentTo(begoña)).length === 0, 'the touch to go');
    expect(await draftTo(begoña)).toMatchObject({ channel: 'invitation-note', text: note, gave });
    expect(await rows('outreach')).toEqual([]);
    await until(async () => (await selected(popup)) === begoña, 'their card');
    await popup.keyboard.press('d');
    await field().waitFor();
    await untilText(note);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('s');
    await until(async () => (await sentTo(begoña)).length === 1, 'the touch again');
  });

  it('warns when the next person would get the same, and shows what was sent', async () => {
    await write(nadia, same);
    const likeness = popup.getByTestId('draft-likeness');
    await popup.locator('[data-testid="draft-likeness"][data-state="copy"]').waitFor();
    const share = Number(await likeness.getAttribute('data-share'));
    expect(share).toBeGreaterThanOrEqual(80);
    expect(share).toBeLessThanOrEqual(100);
    expect(await likeness.innerText()).toContain(`${share} % of this`);
    expect(await likeness.innerText()).toContain('Begoña');
    await likeness.getByRole('button', { name: 'Show it' }).click();
    expect(await likeness.locator('blockquote').innerText()).toBe(note);
    await field().fill('Hi Nadia, the bus was free: the driver lives next door. What would yours have cost?');
    await popup.locator('[data-testid="draft-likeness"][data-state="copy"]').waitFor({ state: 'detached' });
    expect(await likeness.isVisible()).toBe(false);
    await field().fill('');
  });
});

describe('a suggestion', () => {
  it('is nowhere to be seen where the browser has no writer, even when it is switched on', async () => {
    const page = await openWith(await browser.openPage('#settings/writing'), removeWriter);
    await page.getByTestId('snippets').waitFor();
    await page.getByText('This one cannot').waitFor();
    expect(await page.getByTestId('suggest-setting').count()).toBe(0);
    await page.evaluate(() => chrome.storage.local.set({ suggestDrafts: true }));
    await page.close();
    const panel = await openWith(await browser.openPanel(), removeWriter);
    await openEditor(panel, thandeka);
    await panel.getByTestId('draft-counter').waitFor();
    expect(await panel.getByTestId('draft-suggest').count()).toBe(0);
    await panel.evaluate(() => chrome.storage.local.set({ suggestDrafts: false }));
    await panel.close();
  });

  it('is off until it is switched on; then it is offered, marked, and made from data alone', async () => {
    const panel = await openWith(await browser.openPanel(), addWriter);
    await openEditor(panel, thandeka);
    await panel.getByTestId('draft-counter').waitFor();
    expect(await panel.getByTestId('draft-suggest').count()).toBe(0);
    const page = await openWith(await browser.openPage('#settings/writing'), addWriter);
    await page.getByTestId('suggest-setting').getByRole('radio').last().click({ force: true });
    await until(async () => (await browser.settings())['suggestDrafts'] === true, 'the setting to be stored');
    await page.close();

    await panel.getByTestId('draft-suggest').click();
    await panel.getByTestId('draft-suggested').waitFor();
    const text = panel.getByTestId('draft-text');
    expect(await text.inputValue()).toBe('What does it feed on?');
    const asked = await panel.evaluate(
      () => (window as unknown as { asked: { system: string; input: string }[] }).asked,
    );
    expect(asked).toHaveLength(1);
    const comment = 'A colleague posted me a sourdough starter. It has outlived two managers.';
    expect(JSON.parse(asked[0]?.input ?? '')).toMatchObject({
      theirFirstName: 'Thandeka',
      theirComment: comment,
    });
    expect(asked[0]?.system).not.toContain('sourdough');

    await text.press('End');
    await panel.keyboard.type(' And who keeps it now?');
    await until(async () => !(await panel.getByTestId('draft-suggested').isVisible()), 'the mark to go');
    await panel.getByTestId('draft-suggest').click();
    await panel.getByTestId('draft-offer').waitFor();
    expect(await text.inputValue()).toBe('What does it feed on? And who keeps it now?');
    await panel.close();
  });
});

type Row = { personId: string; text: string; at: number };

async function rows(table: string): Promise<Row[]> {
  return ((await browser.database())[table] ?? []) as Row[];
}

async function sentTo(person: string): Promise<Row[]> {
  return (await rows('touches')).filter(({ personId }) => personId === person);
}

async function draftTo(person: string): Promise<Row | undefined> {
  return (await rows('drafts')).find(({ personId }) => personId === person);
}

async function openPopup(): Promise<void> {
  popup = await browser.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.locator('[data-testid="queue-counts"][data-waiting="85"]').waitFor();
  await popup.locator('[data-selected] .card-body').waitFor();
}

function field() {
  return popup.getByTestId('draft-text');
}

/** Opens somebody's draft and writes this in the place of what is there. */
async function write(person: string, text: string): Promise<void> {
  await openEditor(popup, person);
  await field().fill(text);
}

async function openEditor(page: Page, person: string): Promise<void> {
  const card = page.locator(`[data-person="${person}"]`);
  await card.waitFor();
  if ((await selected(page)) !== person) {
    await card.locator('.card-head').click();
    await until(async () => (await selected(page)) === person, 'the card to open');
    // The editor of the card before closes with it.
    await page.getByTestId('draft-text').waitFor({ state: 'detached' });
  } else if (await card.getByTestId('draft-text').isVisible()) return;
  await card.locator('[data-keys]').focus();
  await page.keyboard.press('d');
  await card.getByTestId('draft-text').waitFor();
}

async function untilText(text: string): Promise<void> {
  await until(async () => (await field().inputValue()) === text, `the draft to say “${text}”`);
}

/** Everything on a page that can be written in, with what is in it. */
async function readFields(page: Page): Promise<string[]> {
  return page
    .locator('input, textarea, [contenteditable]')
    .evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value ?? each.textContent));
}

/** Nine in the morning a week from now; at a weekend the Monday after. */
function inAWeek(): number {
  const date = new Date();
  const weekend: Record<number, number> = { 6: 2, 0: 1 };
  const more = weekend[date.getDay()] ?? 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7 + more, 9).getTime();
}

/** The same page once more, with something done before any of its code runs. */
async function openWith(page: Page, before: () => void): Promise<Page> {
  await page.addInitScript(before);
  await page.reload();
  return page;
}

/** Runs in the page: a browser without a writer of its own. */
function removeWriter(): void {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
}

/** Runs in the page: a writer that notes what it is asked. */
function addWriter(): void {
  const asked: { system: string; input: string }[] = [];
  const create = async ({ initialPrompts }: { initialPrompts: { content: string }[] }) => ({
    prompt: async (input: string) => {
      asked.push({ system: initialPrompts.map(({ content }) => content).join(' '), input });
      return 'What does it feed on?';
    },
    destroy: () => {},
  });
  Object.assign(window, { asked, LanguageModel: { availability: async () => 'available', create } });
}
