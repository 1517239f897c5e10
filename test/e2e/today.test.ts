import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eric } from '../practice/scenarios/eric';
import { type Practice, startPractice } from '../practice/server';
import { type Launched, launch, until } from './launch';
import { chiefs } from './lead-to-order';
import { readEric } from './read-eric';
import { readCounts, selected } from './triage';

const now = Date.now();
const day = 24 * 60 * 60 * 1000;

let practice: Practice;
let browser: Launched;
let panel: Page;

/** The story read, his files brought in: 85 people wait, and the panel is tall enough to draw the ten of the day. */
beforeAll(async () => {
  practice = await startPractice({ scenario: eric(now), options: { generation: 'V2' } });
  browser = await launch({ practice });
  await readEric(browser, now, 'V2');
  panel = await browser.openPanel();
  await panel.setViewportSize({ width: 420, height: 2400 });
  await untilListed(panel, { waiting: 85 });
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

/** Of the chiefs, with a question. */
const askers = chiefs.slice(0, 2);

describe('today', () => {
  it('begins with the six who run something, warmest first', async () => {
    expect((await readList(panel)).slice(0, 6)).toEqual(chiefs);
  });

  it('says of each of the ten what the database says', async () => {
    const list = await readList(panel);
    expect(list).toHaveLength(10);
    const { engagements, people } = await readFacts();
    for (const id of list) {
      await open(id);
      const sentence = panel.locator(`[data-person="${id}"] .card-why`);
      const [did = '', ...rest] = plain(await sentence.innerText()).split(' · ');
      const theirs = engagements.filter(({ personId }) => personId === id);
      expect([id, did]).toEqual([id, tellDeeds(theirs)]);
      expect([id, rest.includes('asked a question')]).toEqual([id, theirs.some(({ text }) => asks(text))]);
      const degree = people.find((person) => person.id === id)?.degree ?? null;
      const told = rest.filter((words) => words.endsWith('connected'));
      expect([id, told]).toEqual([id, degree === null ? [] : [degree === 1 ? 'connected' : 'not connected']]);
    }
    await goTo(0);
  });

  it('is ten people, says when they are done, and gives ten more when asked', async () => {
    expect(await readDay()).toEqual({ done: 0, size: 10, due: 0, waiting: 85 });
    const decided: string[] = [];
    for (const keys of ['s', 'x', 'm1', 'x', 'l2', 's', 'm3', 'x', 'l1', 'x']) decided.push(await act(keys));
    await panel.getByTestId('day-done').waitFor();
    expect(new Set(decided).size).toBe(10);
    expect(await readDay()).toEqual({ done: 10, size: 10, due: 0, waiting: 75 });
    const sum = await panel.getByTestId('day-done').locator('li').allInnerTexts();
    expect(sum).toEqual(['2 people reached', '2 put off', '6 set aside']);
    await panel.getByText('75 more wait, they will keep.').waitFor();

    await panel.getByTestId('ten-more').click();
    await until(async () => (await readList(panel)).length === 10, 'ten more');
    expect(await readDay()).toEqual({ done: 10, size: 20, due: 0, waiting: 75 });
    const more = await readList(panel);
    expect(more.filter((id) => decided.includes(id))).toEqual([]);

    await panel.reload();
    await untilListed(panel, { waiting: 75 });
    for (const [taken, last] of decided.toReversed().entries()) {
      await panel.keyboard.press('z');
      await untilListed(panel, { waiting: 76 + taken });
      expect(await selected(panel)).toBe(last);
    }
    expect(await rows('decisions')).toEqual([]);
    await changeToday({ more: { day: '', count: 0 } });
    await until(async () => (await readList(panel)).length === 10, 'the ten of before');
    expect((await readList(panel)).slice(0, 6)).toEqual(chiefs);
  });

  it('is as long as the settings say', async () => {
    const page = await browser.openPage('#settings/day');
    for (const size of [3, 10]) {
      await page.getByTestId('day-size').fill(String(size));
      await page.getByTestId('day-size').press('Enter');
      await until(async () => (await readDay()).size === size, `a day of ${size}`);
      await until(async () => (await readList(panel)).length === size, `${size} cards`);
    }
    await page.close();
  });
});

describe('one key', () => {
  it('held down moves on and on, but decides only once', async () => {
    const list = await readList(panel);
    await goTo(0);
    for (let times = 0; times < 3; times += 1) await panel.keyboard.down('j');
    await panel.keyboard.up('j');
    await until(async () => (await selected(panel)) === list[3], 'the fourth card');

    await panel.keyboard.down('x');
    await untilListed(panel, { waiting: 84 });
    expect(await selected(panel)).toBe(list[4]);
    for (let times = 0; times < 5; times += 1) await panel.keyboard.down('x');
    await panel.keyboard.up('x');
    expect(await act('s')).toBe(list[4]);
    const decisions = (await rows<Decision>('decisions')).toSorted((left, right) => left.at - right.at);
    expect(decisions.map(({ personId, after }) => [personId, after.stage])).toEqual([
      [list[3], 'not-a-fit'],
      [list[4], 'reached-out'],
    ]);
    await undo(2);
  });

  it('R after a follow-up came due makes an answer due', async () => {
    await goTo(1);
    const person = await act('s');
    expect((await readOutreach(person)).nextWhy).toBe('follow-up');
    expect((await readOutreach(person)).nextAt).toBeGreaterThan(Date.now() + 2 * day);
    await writeOutreach(person, { ...(await readOutreach(person)), nextAt: Date.now() - 1000 });
    await panel.reload();
    await untilListed(panel, { due: 1 });
    expect((await readList(panel))[0]).toBe(person);
    await panel.getByText('1 follow-up due').waitFor();
    await goTo(0);

    expect(await act('r')).toBe(person);
    await untilListed(panel, { due: 1 });
    expect(await readOutreach(person)).toMatchObject({ stage: 'talking', nextWhy: 'answer' });
    const touches = (await rows<Touch>('touches')).filter(({ personId }) => personId === person);
    expect(touches.map(({ direction }) => direction)).toEqual(expect.arrayContaining(['in', 'out']));
    await goTo(0);
    expect(await selected(panel)).toBe(person);
    await panel.locator('[data-testid="next-act"][data-act="answer-now"]').waitFor();
    await undo(2);
    // What was changed past the acts stays: it goes the way it came.
    await writeOutreach(person, null);
    await panel.reload();
    await untilListed(panel, { waiting: 85, due: 0 });
  });

  it('C with a date in words agrees a call for then', async () => {
    await goTo(2);
    const person = await act('c', 'next tuesday at 15:00');
    expect(await readOutreach(person)).toMatchObject({
      stage: 'call-agreed',
      nextWhy: 'log-outcome',
      nextAt: tuesdayOfNextWeek(15),
    });
    await undo(1);
  });

  it('$ notes an order with its amount in integer minor units', async () => {
    await goTo(0);
    const person = await act('$4', '12,500.50');
    expect((await readOutreach(person)).stage).toBe('won');
    const [outcome, ...others] = await rows('outcomes');
    expect(outcome).toMatchObject({ personId: person, kind: 'order', amount: 1_250_050, currency: 'EUR' });
    expect(others).toEqual([]);
    await undo(1);
    expect(await rows('outcomes')).toEqual([]);
  });

  it('L puts off to a morning in words', async () => {
    await goTo(0);
    const person = await act('l5', 'next tuesday');
    expect(await readOutreach(person)).toMatchObject({ stage: 'new', snoozedUntil: tuesdayOfNextWeek(7) });
    await untilListed(panel, { waiting: 84 });
    await undo(1);
  });

  it('N keeps them in the list, as looked at', async () => {
    await goTo(0);
    const person = await act('n');
    const card = panel.locator(`[data-person="${person}"]`);
    await card.getByLabel('looked at').waitFor({ state: 'attached' });
    expect(await readDay()).toEqual({ done: 0, size: 10, due: 0, waiting: 85 });
    expect((await readList(panel))[0]).toBe(person);
    expect(await selected(panel)).toBe((await readList(panel))[1]);
    await undo(1);
    await until(async () => (await card.getByLabel('looked at').count()) === 0, 'the mark to go');
  });
});

describe('the list can be made shorter', () => {
  it('by level and by reason; a filter is saved, used again after a reload, deleted and had back', async () => {
    await scope('everyone');
    await tick('levels', ['cxo', 'owner']);
    const { people } = await readFacts();
    await until(async () => (await readCounts(panel)).waiting < 85, 'the filter to be in force');
    expect((await readList(panel)).slice(0, 6)).toEqual(chiefs);
    await tick('levels', ['owner']);
    await tick('did', ['question']);
    await until(async () => (await readList(panel)).length === askers.length, 'those who asked');
    expect(await readList(panel)).toEqual(askers);
    expect(people.filter(({ id }) => askers.includes(id))).toHaveLength(2);

    await panel.getByTestId('filter-save-as').click();
    await panel.keyboard.type('Chiefs who asked');
    await panel.keyboard.press('Enter');
    const saved = panel.getByTestId('saved-filter');
    await saved.waitFor();
    await panel.getByTestId('filter-clear').click();
    await untilListed(panel, { waiting: 85 });

    await panel.reload();
    await untilListed(panel, { waiting: 85 });
    await saved.getByRole('button', { name: 'Chiefs who asked', exact: true }).click();
    await untilListed(panel, { waiting: 2 });
    expect(await readList(panel)).toEqual(askers);

    await saved.getByRole('button', { name: 'Delete the filter' }).click();
    await until(async () => (await saved.count()) === 0, 'the filter to go');
    await panel.keyboard.press('z');
    await saved.waitFor();
    expect(await saved.getByRole('button').first().getAttribute('aria-pressed')).toBe('true');
    await saved.getByRole('button', { name: 'Delete the filter' }).click();
    await panel.getByTestId('filter-clear').click();
    await untilListed(panel, { waiting: 85 });
  });

  it('to those with a reason that came after the last look', async () => {
    const { engagements } = await readFacts();
    const queued = new Set((await rows<{ personId: string }>('queue')).map(({ personId }) => personId));
    const newest = [...queued].map((id) => {
      const seen = engagements.filter(({ personId }) => personId === id).map(({ seenAt }) => seenAt);
      return Math.max(...seen);
    });
    const before = newest.toSorted((left, right) => left - right)[40] ?? 0;
    const fresh = newest.filter((at) => at > before).length;
    expect(fresh).toBeGreaterThan(0);
    await changeSettings({ looked: { at: Date.now(), before } });
    await panel.getByTestId('only-new').click();
    await untilListed(panel, { waiting: fresh });

    await changeSettings({ looked: { at: Date.now(), before: Math.max(...newest) } });
    await panel.locator('[data-emptiness="NothingNew"]').waitFor();
    await panel.getByRole('button', { name: 'Show everyone' }).click();
    await untilListed(panel, { waiting: 85 });
    expect(await panel.getByTestId('only-new').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('with everyone listed', () => {
  it('an invitation with a note counts against the week', async () => {
    const used = panel.getByTestId('invitations');
    const read = () =>
      used.evaluate(({ dataset }) =>
        [dataset['used'], dataset['notes'], dataset['limit']].map((each) => Number(each)),
      );
    const [invitations = 0, notes = 0, limit = 0] = await read();
    await goTo(0);
    const invited = panel.locator('[data-testid="next-act"][data-act="invite-with-note"]');
    for (let steps = 0; steps < 85 && (await invited.count()) === 0; steps += 1) {
      const from = await selected(panel);
      await panel.keyboard.press('j');
      await until(async () => (await selected(panel)) !== from, 'the next card');
    }
    const person = await act('s');
    await until(async () => (await read())[0] === invitations + 1, 'the invitation to be counted');
    expect(await read()).toEqual([invitations + 1, notes + 1, limit]);
    const touch = (await rows<Touch>('touches')).find(({ id }) => id.startsWith(`typed:${person}`));
    expect(touch?.channel).toBe('invitation-note');
    await undo(1);
    await until(async () => (await read())[0] === invitations, 'the invitation to be taken back');
  });

  it('five are set aside by one key on the full page, and brought back by another', async () => {
    const page = await browser.openPage('#today');
    await untilListed(page, { waiting: 85 });
    const first = (await readList(page)).slice(0, 5);
    await page.locator(`[data-person="${first[0]}"] .card-head`).focus();
    for (let marked = 1; marked <= 5; marked += 1) {
      await page.keyboard.press(' ');
      await page.locator(`[data-testid="bulk-bar"][data-count="${marked}"]`).waitFor();
    }
    await page.keyboard.press('x');
    await untilListed(page, { waiting: 80 });
    const out = (await rows<Outreach>('outreach')).filter(({ stage }) => stage === 'not-a-fit');
    expect(out.map(({ personId }) => personId).toSorted()).toEqual(first.toSorted());
    await page.keyboard.press('z');
    await untilListed(page, { waiting: 85 });
    expect(await rows('decisions')).toEqual([]);
    expect((await readList(page)).slice(0, 5)).toEqual(first);
    await page.close();
  });
});

type Engagement = { personId: string; kind: string; text: string | null; at: number | null; seenAt: number };
type Person = { id: string; degree: number | null };
type Outreach = { personId: string; stage: string; nextAt: number | null; nextWhy: string | null };
type Decision = { personId: string; at: number; after: Outreach };
type Touch = { id: string; personId: string; direction: string; channel: string };

async function rows<T = Record<string, unknown>>(table: string): Promise<T[]> {
  return ((await browser.database())[table] ?? []) as T[];
}

async function readFacts(): Promise<{ engagements: Engagement[]; people: Person[] }> {
  return { engagements: await rows<Engagement>('engagements'), people: await rows<Person>('people') };
}

async function readOutreach(person: string): Promise<Outreach> {
  const row = (await rows<Outreach>('outreach')).find(({ personId }) => personId === person);
  if (!row) throw new Error(`nothing was decided about ${person}`);
  return row;
}

/** What a person did, in the card's words, worked out anew. */
function tellDeeds(theirs: Engagement[]): string {
  const comments = theirs.filter(({ kind }) => kind === 'comment' || kind === 'reply');
  const reactions = theirs.length - comments.length;
  const times = (word: string, count: number) =>
    count === 1 ? word : count === 2 ? `${word} twice` : `${word} ${count} times`;
  const parts = [
    ...(comments.length > 0 ? [times('commented', comments.length)] : []),
    ...(reactions > 0 ? [times('reacted', reactions)] : []),
  ];
  const at = comments.map((one) => one.at ?? 0);
  const span = comments.length > 0 ? Math.max(...at) - Math.min(...at) : 0;
  const days = Math.round(span / day);
  const extent = span >= day ? ` in ${days === 1 ? '1 day' : `${days} days`}` : '';
  const sentence = parts.join(' and ') + extent;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function asks(text: string | null): boolean {
  return /[?？؟]/.test(text ?? '');
}

/** Without the marks that keep right-to-left words to themselves. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** The cards of a list as they follow each other, as far as they are drawn. */
async function readList(page: Page): Promise<string[]> {
  const cards = await page
    .getByTestId('queue-card')
    .evaluateAll((all) =>
      (all as HTMLElement[]).map(
        ({ dataset }) => [Number(dataset['index']), dataset['person'] ?? ''] as const,
      ),
    );
  return cards.toSorted(([left], [right]) => left - right).map(([, id]) => id);
}

type Day = { done: number; size: number; due: number; waiting: number };

async function readDay(page = panel): Promise<Day> {
  const { done, size, due, waiting } = await page
    .getByTestId('queue-counts')
    .evaluate(({ dataset }) => ({ ...dataset }));
  return { done: Number(done), size: Number(size), due: Number(due), waiting: Number(waiting) };
}

async function untilListed(page: Page, wanted: Partial<Day>): Promise<void> {
  const counts = Object.entries(wanted).map(([name, count]) => `[data-${name}="${count}"]`);
  await page.locator(`[data-testid="queue-counts"]${counts.join('')}`).waitFor();
}

/** Opens a card by its place; the keys then act on it. */
async function goTo(place: number): Promise<void> {
  const id = (await readList(panel))[place] ?? '';
  await open(id);
  await panel.locator(`[data-person="${id}"] [data-keys]`).focus();
}

/** Pressed once more, an open card would show the person. */
async function open(id: string): Promise<void> {
  if ((await selected(panel)) !== id) await panel.locator(`[data-person="${id}"] .card-head`).click();
  await until(async () => (await selected(panel)) === id, 'the card to open');
}

/** Presses keys on the open card, then writes what is asked for; answers whose card it was, once it is decided. */
async function act(keys: string, words?: string): Promise<string> {
  const person = await selected(panel);
  if (person === null) throw new Error('nobody is left');
  const before = (await rows('decisions')).length;
  for (const key of keys) await panel.keyboard.press(key);
  if (words !== undefined) {
    await panel.locator('.card-form input').waitFor();
    await panel.keyboard.type(words);
    await panel.keyboard.press('Enter');
  }
  await until(async () => (await rows('decisions')).length === before + 1, `${keys} on ${person}`);
  await until(async () => !(await panel.locator('.card-form').isVisible()), 'the form to go');
  return person;
}

async function undo(count: number): Promise<void> {
  const before = (await rows('decisions')).length;
  for (let taken = 1; taken <= count; taken += 1) {
    await panel.keyboard.press('z');
    await until(async () => (await rows('decisions')).length === before - taken, 'an act to be taken back');
  }
}

async function scope(which: 'today' | 'everyone'): Promise<void> {
  await panel.getByTestId(`scope-${which}`).click();
  await panel.locator(`[data-testid="scope-${which}"][aria-pressed="true"]`).waitFor();
}

/** Chooses in one of the filter's menus, or takes back what was chosen. */
async function tick(group: string, values: string[]): Promise<void> {
  await panel.getByTestId(`filter-${group}`).click();
  for (const value of values) {
    const item = panel.locator(`[role="menuitemcheckbox"][data-value="${value}"]`);
    const before = await item.getAttribute('aria-checked');
    await item.click();
    await until(async () => (await item.getAttribute('aria-checked')) !== before, `${value} to be chosen`);
  }
  await panel.keyboard.press('Escape');
}

/** Tuesday of the week after this one, on the clock of this computer; weeks begin on Monday. */
function tuesdayOfNextWeek(hour: number): number {
  const today = new Date();
  const sinceMonday = (today.getDay() + 6) % 7;
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday + 8, hour).getTime();
}

async function changeSettings(change: Record<string, unknown>): Promise<void> {
  await panel.evaluate((items) => chrome.storage.local.set(items), change);
}

async function changeToday(change: Record<string, unknown>): Promise<void> {
  await changeSettings({ today: { ...((await browser.settings())['today'] as object), ...change } });
}

/** Past the extension's own code, which hears nothing of it until it looks again. */
async function writeOutreach(person: string, row: Outreach | null): Promise<void> {
  await panel.evaluate(
    async ([id, record]) => {
      const opened = indexedDB.open('afterpost');
      await new Promise((resolve) => {
        opened.onsuccess = resolve;
      });
      const transaction = opened.result.transaction('outreach', 'readwrite');
      const table = transaction.objectStore('outreach');
      if (record) table.put(record);
      else table.delete(id);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opened.result.close();
    },
    [person, row] as const,
  );
}
