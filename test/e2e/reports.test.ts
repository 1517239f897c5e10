import { inflateSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOutreach } from '../../src/leads/next/merge-outreach';
import type { Decision } from '../../src/leads/records/outreach';
import { periodAt, stepPeriod } from '../../src/leads/results/period';
import type { ReportFacts } from '../../src/leads/results/report-facts';
import { allWords } from '../leads/all-words';
import { type Again, countAgain } from '../leads/results/report-again';
import { small } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { readRows } from '../support/read-rows';
import { type SampleYear, sampleYear } from '../support/sample-year';
import { writeRows } from '../support/write-rows';
import { type Launched, launch } from './launch';
import { until } from './until';

const year = sampleYear(Date.now());
let practice: Practice;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
  await browser.acceptConsent();
  page = await browser.openPage('#reports');
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

/** A log for some of the sample: dates that were kept, missed and moved, rests and stops. */
function decide({ touches, outreach }: SampleYear): Decision[] {
  const day = 86_400_000;
  return touches
    .filter(({ direction }, index) => direction === 'out' && index % 5 === 0)
    .map(({ personId, at }, index) => {
      const before = { ...startOutreach(personId), stage: 'reached-out' as const };
      const nextAt = at + (1 + (index % 4)) * day;
      const promise = { nextAt, nextWhy: index % 3 === 0 ? 'answer' : 'follow-up' };
      const rest = { stage: 'resting' as const, nextAt: at + 90 * day, nextWhy: 'rest-over' };
      const after = { ...before, ...(index % 11 === 0 ? rest : promise) };
      const isStop = outreach.some((row) => row.personId === personId && row.stage === 'not-a-fit');
      return { at, personId, before, after, ...(isStop && index % 7 === 0 && { barred: true }) };
    });
}

/** Every row and figure that is shown, as the second computation has them. */
async function readScreen(): Promise<Record<string, Record<string, string>>> {
  return page.getByTestId('reports').evaluate((reports) => {
    const shown: Record<string, Record<string, string>> = {};
    for (const one of reports.querySelectorAll<HTMLElement>('[data-testid="report-row"]')) {
      const { table = '', key = '', n = '', k = '' } = one.dataset;
      shown[`${table}:${key}`] = { n, k };
    }
    for (const one of reports.querySelectorAll<HTMLElement>('[data-testid="report-figure"]')) {
      const { name = '', currency, value = '', n = '' } = one.dataset;
      shown[`figure:${currency ?? name}`] = { n, value };
    }
    return shown;
  });
}

async function readFacts(): Promise<ReportFacts> {
  const tables = (await browser.database()) as Record<string, never[]>;
  const rowsOf = (name: string) => tables[name] ?? [];
  return {
    people: rowsOf('people'),
    posts: rowsOf('posts'),
    engagements: rowsOf('engagements'),
    known: rowsOf('knownPeople'),
    outreach: rowsOf('outreach'),
    touches: rowsOf('touches'),
    outcomes: rowsOf('outcomes'),
    decisions: rowsOf('decisions'),
    snippets: rowsOf('snippets'),
    self: null,
    words: allWords,
  };
}

/** The second computation under the names of the screen. */
function expectShown(shown: Record<string, Record<string, string>>, again: Again): void {
  const cell = (n: number, k: number) => ({ n: String(n), k: String(k) });
  for (const [step, { count, n, k }] of Object.entries(again.funnel)) {
    expect.soft(shown[`funnel:${step}`], step).toEqual(cell(n, k));
    expect.soft(shown[`figure:${step}`], step).toEqual({ n: String(count), value: String(count) });
  }
  for (const [key, { n, k }] of Object.entries(again.rates)) {
    const name = key === 'all' ? 'figure:reply-rate' : key;
    const isCut = key.startsWith('post:') && shown[name] === undefined;
    const value = n === 0 ? '' : String(k / n);
    if (!isCut) expect.soft(shown[name], key).toEqual(key === 'all' ? { n: String(n), value } : cell(n, k));
  }
  const { n, median, within24, within72 } = again.speed;
  expect.soft(shown['figure:speed']).toEqual({ n: String(n), value: String(median ?? '') });
  if (n > 0) expect.soft(shown['speed:within-24h']).toEqual(cell(n, within24));
  if (n > 0) expect.soft(shown['speed:within-72h']).toEqual(cell(n, within72));
  for (const [why, { n: due, k }] of Object.entries(again.promises)) {
    expect.soft(shown[`promises:${why}`], why).toEqual(cell(due, k));
  }
  for (const [name, count] of Object.entries(again.endings)) {
    expect.soft(shown[`endings:${name}`], name).toEqual(cell(count, count));
  }
  for (const [currency, { amount, n: orders }] of Object.entries(again.revenue)) {
    expect.soft(shown[`figure:${currency}`]).toEqual({ n: String(orders), value: String(amount) });
  }
  for (const [topic, row] of Object.entries(again.topics)) {
    expect.soft(shown[`topics:${topic}`], topic).toEqual(cell(row.n, row.conversations));
  }
  for (const key of Object.keys(shown).filter((name) => name.startsWith('posts:'))) {
    const row = again.posts[key.slice('posts:'.length)];
    expect.soft(shown[key], key).toEqual(row && cell(row.n, row.conversations));
  }
}

async function untilPeriod({ from, to }: { from: number; to: number }): Promise<void> {
  const [first, last] = [from, to - 1].map((at) => new Date(at).toLocaleDateString('sv'));
  await page
    .locator(
      `[data-testid="reports"][data-ready] [data-testid="report-period"][data-from="${first}"][data-to="${last}"]`,
    )
    .waitFor();
}

describe('the reports', () => {
  it('say what to do before there is anything to report', async () => {
    await page.getByTestId('reports').getByText('Open one of your own posts').waitFor();
    expect(await page.getByTestId('report-figure').count()).toBe(0);
  });

  it('show the figures of every period as they are counted person by person', async () => {
    await writeRows(page, { ...(await readRows(year)), decisions: decide(year) });
    await page.reload();
    const facts = await readFacts();
    expect([facts.people.length, facts.decisions.length > 500]).toEqual([1500, true]);
    const now = Date.now();
    let period = periodAt('week', now);
    const check = async () => {
      await untilPeriod(period);
      expectShown(await readScreen(), countAgain(facts, period.from, period.to, Date.now()));
    };
    await check();
    expect(await page.getByTestId('report-forward').isDisabled()).toBe(true);
    for (const steps of [1, 1]) {
      await page.keyboard.press('ArrowLeft');
      period = stepPeriod(period, -steps);
      await check();
    }
    await page.getByTestId('report-forward').click();
    period = stepPeriod(period, 1);
    await check();
    await choose('month');
    period = periodAt('month', Math.min(now, period.to - 1));
    await check();
    await choose('quarter');
    period = stepPeriod(periodAt('quarter', Math.min(now, period.to - 1)), -1);
    await page.getByTestId('report-back').click();
    await check();
    expect(Object.keys(await readScreen()).length).toBeGreaterThan(40);
  });

  it('show any days', async () => {
    await choose('range');
    const to = new Date();
    to.setDate(to.getDate() - 20);
    const from = new Date(to);
    from.setDate(from.getDate() - 9);
    await page.getByTestId('report-from').fill(from.toLocaleDateString('sv'));
    await page.getByTestId('report-to').fill(to.toLocaleDateString('sv'));
    const period = {
      kind: 'range' as const,
      from: new Date(from).setHours(0, 0, 0, 0),
      to: new Date(to.getFullYear(), to.getMonth(), to.getDate() + 1).getTime(),
    };
    await untilPeriod(period);
    expectShown(await readScreen(), countAgain(await readFacts(), period.from, period.to, Date.now()));
    await page.getByTestId('report-back').click();
    await untilPeriod(stepPeriod(period, -1));
    await choose('month');
  });

  it('say the same in bars and behind them', async () => {
    const chart = page.locator('.chart:has([data-table="funnel"])');
    const values = chart.locator('.chart-value');
    await until(async () => (await values.count()) > 0, 'the bars to be drawn');
    const counts = await chart.locator('tbody tr td:first-of-type').allTextContents();
    const bars = await values.evaluateAll((all) =>
      all
        .toSorted((left, right) => left.getBoundingClientRect().y - right.getBoundingClientRect().y)
        .map(({ textContent }) => textContent),
    );
    expect(counts).toHaveLength(8);
    expect(bars).toEqual(counts);
  });

  it('have nothing wrong for a screen reader, and a table behind every chart', async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(
      'axe.run(document.querySelector("[data-testid=reports]"))',
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const charts = page.locator('.chart-bars');
    expect(await charts.count()).toBeGreaterThan(1);
    expect(await charts.first().getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.chart:has(.chart-bars) table').count()).toBe(await charts.count());
    await page.getByTestId('chart-switch').first().click();
    await page.locator('.chart-table:not(.visually-hidden) [data-key="reached"]').waitFor();
  });

  it.each(['A4', 'Letter'] as const)('fit on %s', async (format) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = { A4: 794, Letter: 816 }[format] - 2 * 53;
    await page.setViewportSize({ width: paper, height: 1000 });
    const measured = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
      return {
        scrollWidth,
        clientWidth,
        ground,
        rail: isShown('.rail'),
        print: isShown('[data-testid="report-print"]'),
      };
    });
    expect(measured.scrollWidth).toBeLessThanOrEqual(measured.clientWidth);
    expect(measured).toMatchObject({ ground: 'rgb(255, 255, 255)', rail: false, print: false });
    const pdf = await page.pdf({ format, printBackground: true });
    expect(countPages(pdf)).toBeGreaterThan(1);
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

async function choose(kind: string): Promise<void> {
  await page.getByTestId('report-kind').locator(`input[value="${kind}"]`).check({ force: true });
}

/** Page objects stand in plain text, or in compressed streams of objects. */
function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const plain = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return plain + streams.reduce((sum, body) => sum + (body.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0), 0);
}
