import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch, until } from '../e2e/launch';
import { type Practice, startPractice } from '../practice/server';
import { connectionsFile } from './connections-file';
import { fillQueue } from './fill-queue';
import { type Lap, meterPage } from './meter-page';
import { printTable, times } from './print-table';
import { writeBare } from './write-bare';

declare global {
  interface Window {
    Papa: typeof Papa;
  }
}

/** ms; `parse` and `write` are what the browser or the bare parser needs for the same rows. */
type Run = {
  parse: number;
  write: number;
  idle: Lap;
  find: number;
  finding: Lap;
  store: number;
  storing: Lap;
};

const rows = 50_000;

const text = connectionsFile(rows);

let practice: Practice;
let folder: string;
let file: string;
beforeAll(async () => {
  practice = await startPractice();
  folder = await mkdtemp(join(tmpdir(), 'afterpost-'));
  file = join(folder, 'Connections.csv');
  // A real file: bytes handed to the page would be unpacked there, and counted as its own work.
  await writeFile(file, text);
});
afterAll(async () => {
  await practice.close();
  await rm(folder, { recursive: true });
});

// Each run in a browser of its own, cold: nobody brings in the same file over and over.
test.each([0, 3_000])('bringing in many connections, with %i people in the queue', async (people) => {
  const runs: Run[] = [];
  while (runs.length < 3) runs.push(await runOnce(people));
  printRuns(people, runs);
});

async function runOnce(people: number): Promise<Run> {
  const browser = await launch({ practice });
  await browser.acceptConsent();
  const parse = await parseAlone(browser);
  const measured = await importFile(browser, people);
  await expectStored(browser, people);
  await browser.close();
  return { parse, ...measured };
}

/** Papa Parse and nothing else, in an empty page. */
async function parseAlone({ context }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
  const { took, records } = await page.evaluate((csv) => {
    const began = performance.now();
    const { data } = window.Papa.parse(csv, { delimiter: ',', newline: '\n' });
    return { took: performance.now() - began, records: data.length };
  }, text);
  await page.close();
  expect(records).toBeGreaterThan(rows);
  return took;
}

async function importFile(browser: Launched, people: number): Promise<Omit<Run, 'parse'>> {
  const page = await browser.openPage('#import');
  const input = page.getByTestId('import-choose');
  await input.waitFor({ state: 'attached' });
  await until(async () => (await browser.database())['queue'], 'the database');
  await fillQueue(page, people);
  await page.bringToFront();
  const meter = await meterPage(page);
  // What is measured first is a page that does nothing.
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
  const write = await writeBare(page, 'known');
  return { write, idle, find, finding, store, storing };
}

/** All of them, and every other person of the queue is known by now. */
async function expectStored(browser: Launched, people: number): Promise<void> {
  const { known = [], queue = [] } = await browser.database();
  expect(known).toHaveLength(rows);
  const waiting = (queue as { rank?: number }[]).filter(({ rank }) => rank !== undefined);
  expect(waiting).toHaveLength(people / 2);
}

function printRuns(people: number, runs: Run[]): void {
  const took = (read: (run: Run) => number) => middle(runs.map(read));
  const blocks = (read: (run: Run) => Lap) => [
    Math.max(...runs.map((run) => read(run).longest)),
    Math.max(...runs.map((run) => read(run).longTasks)),
  ];
  const parse = took((run) => run.parse);
  const write = took((run) => run.write);
  const find = took((run) => run.find);
  const store = took((run) => run.store);
  printTable(
    `Bringing in ${rows} connections with ${people} people in the queue, ms: the median of ${runs.length}, the worst block`,
    ['', 'took', 'to parsing', 'to writing', 'longest block', 'tasks over 50'],
    [
      ['Papa Parse alone', parse, times(1), '', '', ''],
      ['bare IndexedDB alone', write, '', times(1), '', ''],
      ['the page left alone', '', '', '', ...blocks((run) => run.idle)],
      ['choosing → found', find, times(find / parse), '', ...blocks((run) => run.finding)],
      [
        'accepting → done',
        store,
        times(store / parse),
        times(store / write),
        ...blocks((run) => run.storing),
      ],
    ],
  );
}

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
