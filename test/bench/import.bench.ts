import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Launched, launch, until } from '../e2e/launch';
import { type Practice, startPractice } from '../practice/server';
import { connectionsFile } from './connections-file';
import { fillQueue } from './fill-queue';
import { type Lap, meterPage } from './meter-page';
import { printTable, times } from './print-table';

declare global {
  interface Window {
    Papa: typeof Papa;
  }
}

type Run = { parse: number; idle: Lap; find: number; finding: Lap; store: number; storing: Lap };

const rows = 50_000;

// Each run in a browser of its own, cold: nobody brings in the same file over and over.
test('bringing in many connections costs this much more than parsing them', async () => {
  const text = connectionsFile(rows);
  const folder = await mkdtemp(join(tmpdir(), 'afterpost-'));
  const file = join(folder, 'Connections.csv');
  // A real file: bytes handed to the page would be unpacked there, and counted as its own work.
  await writeFile(file, text);
  const practice = await startPractice();
  for (const people of [0, 3_000]) {
    const runs: Run[] = [];
    while (runs.length < 3) runs.push(await runOnce({ practice, people, text, file }));
    printRuns(people, runs);
  }
  await practice.close();
  await rm(folder, { recursive: true });
});

type Given = { practice: Practice; people: number; text: string; file: string };

async function runOnce({ practice, people, text, file }: Given): Promise<Run> {
  const browser = await launch({ practice });
  await browser.acceptConsent();
  const parse = await parseAlone(browser, text);
  const measured = await importFile(browser, people, file);
  await expectStored(browser, people);
  await browser.close();
  return { parse, ...measured };
}

/** Papa Parse and nothing else, in an empty page. */
async function parseAlone({ context }: Launched, text: string): Promise<number> {
  const page = await context.newPage();
  await page.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
  const took = await page.evaluate((csv) => {
    const began = performance.now();
    window.Papa.parse(csv, { delimiter: ',', newline: '\n' });
    return performance.now() - began;
  }, text);
  await page.close();
  return took;
}

async function importFile(browser: Launched, people: number, file: string): Promise<Omit<Run, 'parse'>> {
  const page = await browser.openPage('#import');
  const input = page.getByTestId('import-choose');
  await input.waitFor({ state: 'attached' });
  await until(async () => (await browser.database()).queue, 'the database');
  await fillQueue(page, people);
  await page.bringToFront();
  const meter = await meterPage(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
  const idle = await meter.lap();
  await input.setInputFiles(file);
  await page.getByTestId('import-accept').waitFor({ timeout: 120_000 });
  const finding = await meter.lap();
  await page.getByTestId('import-accept').click();
  await page.getByTestId('import-done').waitFor({ timeout: 240_000 });
  const storing = await meter.lap();
  const find = await meter.between('change', 'import-found');
  const store = await meter.between('click', 'import-done');
  return { idle, find, finding, store, storing };
}

/** All of them, and every other person of the queue is known by now. */
async function expectStored(browser: Launched, people: number): Promise<void> {
  const { known = [], queue = [] } = await browser.database();
  expect(known).toHaveLength(rows);
  const waiting = (queue as { rank?: number }[]).filter(({ rank }) => rank !== undefined);
  expect(waiting).toHaveLength(people / 2);
}

function printRuns(people: number, runs: Run[]): void {
  const of = (read: (run: Run) => number) => median(runs.map(read));
  const parse = of((run) => run.parse);
  const worst = (read: (run: Run) => Lap) => {
    const laps = runs.map(read);
    return [
      Math.max(...laps.map(({ longest }) => longest)),
      Math.max(...laps.map(({ longTasks }) => longTasks)),
    ];
  };
  const row = (label: string, took: number, lap: (run: Run) => Lap) => [
    label,
    took,
    times(took / parse),
    ...worst(lap),
  ];
  const find = of((run) => run.find);
  const store = of((run) => run.store);
  printTable(
    `Bringing in ${rows} connections with ${people} people in the queue; ms: median, blocks: worst, of ${runs.length}`,
    ['', 'took', 'to parsing', 'longest block', 'blocks over 50'],
    [
      ['Papa Parse alone', parse, times(1), '', ''],
      ['the page left alone', '', '', ...worst((run) => run.idle)],
      row('choosing → found', find, (run) => run.finding),
      row('accepting → done', store, (run) => run.storing),
    ],
  );
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
