import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { fillBoard, type OnBoard } from './fill-board';
import { type Launched, launch, until } from './launch';

const people: OnBoard[] = [
  {
    id: 'in:nadia',
    name: 'Nadia Haddad',
    headline: 'CEO at Gullwing Foods',
    stage: 'call-agreed',
    nextIn: -4,
    nextWhy: 'log-outcome',
    touched: [{ ago: 5, direction: 'in' }],
    tags: ['fair'],
  },
  {
    id: 'in:sean',
    name: 'Seán O’Neill',
    headline: 'Owner',
    stage: 'reached-out',
    nextIn: -1,
    touched: [{ ago: 4 }],
    post: 2,
  },
  {
    id: 'in:zoya',
    name: 'Зоя Петрова',
    headline: 'CCO',
    stage: 'reached-out',
    nextIn: 3,
    touched: [{ ago: 1 }],
  },
  {
    id: 'in:omar',
    name: 'Omar Lindqvist',
    headline: 'Head of Quality',
    stage: 'talking',
    nextIn: 0,
    nextWhy: 'answer',
  },
  { id: 'in:mei', name: 'Mei Tanaka', headline: 'VP Sales', stage: 'won', touched: [{ ago: 30 }] },
  { id: 'in:lars', name: 'Lars Holm', headline: 'Buyer', stage: 'resting', nextIn: 60, nextWhy: 'rest-over' },
];

let practice: Practice;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
  await browser.acceptConsent();
  page = await browser.openPage('#board');
  // Dragging begins where the pointer went down: nothing may scroll away from there.
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.getByTestId('board-empty').waitFor();
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

function column(stage: string): Locator {
  return page.locator(`[data-testid="board-column"][data-stage="${stage}"]`);
}

function card(id: string): Locator {
  return page.locator(`[data-testid="board-card"][data-person="${id}"]`);
}

/** Of the columns with somebody in them. */
async function readCounts(): Promise<Record<string, number>> {
  const all = await page
    .getByTestId('board-column')
    .evaluateAll((columns) =>
      columns.map((one) =>
        one instanceof HTMLElement ? [one.dataset['stage'], Number(one.dataset['count'])] : [],
      ),
    );
  return Object.fromEntries(all.filter(([, count]) => count !== 0));
}

async function untilStage(id: string, stage: string): Promise<void> {
  await until(async () => (await readOutreach(id))?.stage === stage, `${id} to be stored as ${stage}`);
  await page.locator(`[data-testid="board-card"][data-person="${id}"][data-stage="${stage}"]`).waitFor();
}

async function readOutreach(id: string) {
  const rows = ((await browser.database())['outreach'] ?? []) as {
    personId: string;
    stage: string;
    nextAt: number | null;
  }[];
  return rows.find(({ personId }) => personId === id);
}

async function focused(): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-testid="board-card"]')?.dataset['person'],
  );
}

/** What a screen reader is told of the last act; the marks around a name are not said. */
async function untilSaid(words: string): Promise<void> {
  const said = async () =>
    (await page.locator('.toast-place[role="status"]').innerText()).replace(/[\u2068\u2069]/g, '');
  await until(async () => (await said()).includes(words), `“${words}” to be said`);
}

const start = { 'reached-out': 2, talking: 1, 'call-agreed': 1, won: 1, resting: 1 };

async function untilCounts(counts: Record<string, number>): Promise<void> {
  await until(
    async () => {
      const now = await readCounts();
      return Object.keys({ ...now, ...counts }).every((stage) => now[stage] === counts[stage]);
    },
    `the columns to hold ${JSON.stringify(counts)}`,
  );
}

it('says what to do while nobody was reached out to', async () => {
  expect(await page.getByTestId('board-empty').getByRole('link').getAttribute('href')).toBe('#today');
  expect(
    await page.locator('.rail-link').evaluateAll((links) => links.map((one) => one.getAttribute('href'))),
  ).toEqual(['#today', '#people', '#board', '#posts', '#reports', '#import', '#export', '#settings']);
});

it('shows everybody by stage, with the oldest promise of each', async () => {
  await fillBoard(page, people);
  await page.reload();
  await untilCounts(start);
  expect(await column('reached-out').locator('.board-column-promise').innerText()).toBe(
    'oldest: 1 day overdue',
  );
  expect(await column('talking').locator('.board-column-promise').innerText()).toBe('oldest: due today');
  expect(await column('won').locator('.board-column-promise').count()).toBe(0);
  const words = await card('in:nadia').innerText();
  expect(words).toContain('Nadia Haddad');
  expect(words).toContain('CEO at Gullwing Foods');
  expect(words).toContain('Outcome: 4 days overdue');
  expect(words).toContain('They wrote 5 days ago');
  const order = column('reached-out').getByTestId('board-card');
  expect(await order.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['person']))).toEqual([
    'in:sean',
    'in:zoya',
  ]);
});

describe('with the keyboard', () => {
  it('arrows go from card to card, over columns with nobody in them', async () => {
    await page.keyboard.press('ArrowDown');
    await until(async () => (await focused()) === 'in:sean', 'the first card to have the focus');
    for (const [key, id] of [
      ['ArrowDown', 'in:zoya'],
      ['ArrowRight', 'in:omar'],
      ['ArrowRight', 'in:nadia'],
      ['ArrowRight', 'in:mei'],
      ['ArrowLeft', 'in:nadia'],
    ] as const) {
      await page.keyboard.press(key);
      await until(async () => (await focused()) === id, `${id} to have the focus`);
    }
  });

  it('Shift moves the card a stage on, says so, and the focus goes along', async () => {
    const before = await readOutreach('in:nadia');
    await page.keyboard.press('Shift+ArrowRight');
    await untilSaid('Nadia Haddad moved to Met');
    await untilStage('in:nadia', 'met');
    await until(async () => (await focused()) === 'in:nadia', 'the focus to go along');
    expect((await readOutreach('in:nadia'))?.nextAt).toBe(before?.nextAt);
    await page.keyboard.press('Shift+ArrowLeft');
    await untilStage('in:nadia', 'call-agreed');
    await page.keyboard.press('z');
    await untilStage('in:nadia', 'met');
    await page.keyboard.press('z');
    await untilStage('in:nadia', 'call-agreed');
    await untilCounts(start);
    expect(await readOutreach('in:nadia')).toEqual(before);
  });

  it('Enter opens the person, Escape comes back', async () => {
    await until(async () => (await focused()) === 'in:nadia', 'the focus to be back');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('CEO at Gullwing Foods').first().waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#board/in%3Anadia');
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'in:nadia', 'the focus to be back on the card');
  });

  it('X sets aside and the next card is next; $ and L open their menus, C asks when', async () => {
    await card('in:sean').locator('a').focus();
    await page.keyboard.press('x');
    await untilCounts({ ...start, 'reached-out': 1, 'not-a-fit': 1 });
    await until(async () => (await focused()) === 'in:zoya', 'the next card');
    await page.keyboard.press('$');
    await page
      .getByRole('menuitem', { name: 'Lost' })
      .or(page.getByRole('menuitem').nth(4))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('4');
    await untilSaid('Зоя Петрова is put off');
    await page.keyboard.press('c');
    await page.getByTestId('call-when').getByRole('textbox').fill('tomorrow 15:00');
    await page.keyboard.press('Enter');
    await untilStage('in:zoya', 'call-agreed');
    await page.keyboard.press('r');
    await untilSaid('has replied');
    await page.keyboard.press('s');
    await untilSaid('message noted');
    for (let undone = 0; undone < 5; undone += 1) await page.keyboard.press('z');
    await untilCounts(start);
  });
});

describe('with a menu', () => {
  it('a card goes to any stage, and back by Undo', async () => {
    await card('in:omar').hover();
    await card('in:omar').getByRole('button', { name: /Move/ }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(10);
    await page.getByRole('menuitem', { name: 'Won' }).click();
    await untilSaid('Omar Lindqvist moved to Won. Press $ to note the outcome.');
    await untilStage('in:omar', 'won');
    expect((await readOutreach('in:omar'))?.nextAt).toBeNull();
    await until(async () => (await focused()) === 'in:omar', 'the focus to go along');
    await page.locator('.toast-undo').click();
    await untilStage('in:omar', 'talking');
  });

  it('who is lost stays in view, so that it can be noted', async () => {
    await card('in:mei').getByRole('button', { name: /Move/ }).click();
    await page.getByRole('menuitem', { name: 'Lost' }).click();
    await untilStage('in:mei', 'lost');
    expect(await page.getByTestId('board-aside').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('z');
    await untilStage('in:mei', 'won');
    await page.getByTestId('board-aside').click();
    await untilCounts(start);
  });
});

describe('with the pointer', () => {
  it('a card is dragged to another column', async () => {
    await card('in:zoya').locator('a').dragTo(column('proposal'));
    await untilSaid('Зоя Петрова moved to Proposal');
    await untilStage('in:zoya', 'proposal');
    await page.keyboard.press('z');
    await untilStage('in:zoya', 'reached-out');
  });

  it('the column it would land in is marked, its own is not', async () => {
    await card('in:zoya').locator('a').hover();
    await page.mouse.down();
    await column('met').hover();
    await page.locator('[data-testid="board-column"][data-stage="met"][data-over]').waitFor();
    await card('in:sean').hover();
    await page.mouse.up();
    await until(
      async () => (await page.locator('[data-over], [data-dragged]').count()) === 0,
      'no mark to stay',
    );
    await untilCounts(start);
  });

  it('a card is dropped beside the road, also while that is folded', async () => {
    await card('in:zoya').locator('a').dragTo(column('resting'));
    await untilSaid('Зоя Петрова moved to Resting');
    await untilCounts({ ...start, 'reached-out': 1, resting: 2 });
    await page.keyboard.press('z');
    await untilCounts(start);
  });
});

it('a reload keeps what was moved', async () => {
  await card('in:zoya').locator('a').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await untilStage('in:zoya', 'talking');
  await page.reload();
  await untilCounts({ ...start, 'reached-out': 1, talking: 2 });
  await page.keyboard.press('z');
  await untilCounts(start);
});

describe('a filter', () => {
  it('by due, tag or post: the counts follow', async () => {
    await page.getByTestId('board-filter-due').click();
    await untilCounts({ 'reached-out': 1, talking: 1, 'call-agreed': 1 });
    await page.getByTestId('board-filter-tags').click();
    await page.getByRole('menuitemcheckbox', { name: 'fair' }).click();
    await page.keyboard.press('Escape');
    await untilCounts({ 'call-agreed': 1 });
    await page.getByTestId('board-filter-posts').click();
    await page.getByRole('menuitemcheckbox', { name: /harbour number 2/ }).click();
    await page.keyboard.press('Escape');
    await page.getByTestId('board-none').waitFor();
    await page.getByTestId('board-none').getByRole('button').click();
    await untilCounts(start);
  });
});

describe('the look', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByTestId('board-aside').click();
    await column('lost').waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ).toEqual([]);
    await page.getByTestId('board-aside').click();
  });

  it.each([760, 1000, 1440])('at %i px only the board itself scrolls sideways', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() =>
      ['html', '.page-screen', '.page-scroll', '.page-content'].map((selector) => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(selector) ?? {};
        return scrollWidth - clientWidth;
      }),
    );
    expect(overflow).toEqual([0, 0, 0, 0]);
  });
});
