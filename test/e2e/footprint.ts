import type { BrowserContext, Page } from 'playwright-core';
import type { PracticeOptions } from '../practice/pages';
import type { Practice } from '../practice/server';
import { type Launched, launch } from './launch';
import { readDom } from './read-dom';
import { until } from './until';
import { untilQuiet } from './until-quiet';
import { visit } from './visitor';
import { watchConsole } from './watch-console';
import { readMutations, watchMutations } from './watch-mutations';

/** Everything LinkedIn or anybody beside the user could notice of a session. */
export type Footprint = {
  /** The page's markup at each stop of the session. */
  dom: Record<string, string>;
  /** The sorts of change that happened to the page. */
  mutations: string[];
  globals: string[];
  console: string[];
  /** What left the browser, as the browser says. */
  requests: string[];
  /** What arrived, as the practice LinkedIn says. */
  arrived: string[];
};

export type Session = {
  practice: Practice;
  generation: PracticeOptions['generation'];
  /** A post of the user's own. */
  path: string;
  /** A folder with a built extension; null = a browser without. */
  extension: string | null;
  /** How many engagements the session has to bring in, so that a quiet extension is not a broken one. */
  expected: number;
};

/** One whole session, always the same: the post, its reactions, its comments, to the feed by a link, and back. */
export async function takeFootprint(session: Session): Promise<Footprint> {
  const { practice, generation, path, extension, expected } = session;
  practice.use({ generation });
  const before = practice.requests.length;
  const browser = await launch({ practice, extension });
  try {
    const requests = watchRequests(browser);
    if (extension) {
      await browser.acceptConsent();
      // What the worker does when it starts belongs to the session.
      await browser.stopWorker();
    }
    await watchMutations(browser.context);
    const page = await browser.context.newPage();
    page.on('websocket', (socket) => requests.push(`socket ${socket.url()}`));
    const console = await watchConsole(browser.context, page);
    await page.goto(`https://www.linkedin.com${path}`);
    const dom = await goThrough(page, generation);
    if (extension) await untilRead(browser, expected);
    await untilQuiet(page);
    dom['end'] = await readDom(page);
    return {
      dom,
      mutations: await readMutations(page),
      globals: await page.evaluate(() => Object.getOwnPropertyNames(window).sort()),
      console,
      requests: requests.sort(),
      arrived: practice.requests.slice(before).sort(),
    };
  } finally {
    await browser.close();
  }
}

async function goThrough(page: Page, generation: Session['generation']): Promise<Record<string, string>> {
  const dom: Record<string, string> = {};
  const visitor = visit(page, generation);
  await visitor.openReactions();
  await visitor.scrollReactions();
  dom['list'] = await readDom(page);
  await visitor.closeReactions();
  await visitor.loadComments();
  dom['comments'] = await readDom(page);
  await page.locator('a[href$="/feed/"]').filter({ visible: true }).first().click();
  await page.waitForURL('**/feed/');
  await untilQuiet(page);
  dom['feed'] = await readDom(page);
  await page.goBack();
  await untilQuiet(page);
  return dom;
}

async function untilRead(browser: Launched, expected: number): Promise<void> {
  const count = async () => (await browser.database())['engagements']?.length ?? 0;
  await until(async () => (await count()) >= expected, `${expected} engagements to be stored`);
}

/** Requests of pages and of the worker; the extension's own files never leave the browser. */
function watchRequests({ context, extensionId }: Pick<Launched, 'context' | 'extensionId'>): string[] {
  const requests: string[] = [];
  const own = `chrome-extension://${extensionId}/`;
  onEveryRequest(context, (url, by) => {
    if (extensionId === '' || !url.startsWith(own)) requests.push(`${by} ${url}`);
  });
  return requests;
}

function onEveryRequest(context: BrowserContext, note: (url: string, by: string) => void): void {
  context.on('request', (request) => {
    note(request.url(), request.serviceWorker() ? 'worker' : request.method());
  });
}

export type Traces = Record<keyof Footprint, string[]>;

/** What a session with the extension shows that the same session without it does not; all empty when nothing. */
export function findTraces(without: Footprint, beside: Footprint): Traces {
  const stops = Object.keys(without.dom);
  return {
    dom: stops.flatMap((stop) => compareLines(without.dom[stop] ?? '', beside.dom[stop] ?? '', stop)),
    mutations: beside.mutations.filter((each) => !without.mutations.includes(each)),
    globals: differences(without.globals, beside.globals),
    console: differences(without.console, beside.console),
    requests: differences(without.requests, beside.requests),
    arrived: differences(without.arrived, beside.arrived),
  };
}

/** The order of lines counts too: equal sets of lines in another order are a difference. */
function compareLines(without: string, beside: string, stop: string): string[] {
  if (without === beside) return [];
  const found = differences(without.split('\n'), beside.split('\n'));
  return (found.length > 0 ? found : ['the order']).map((line) => `${stop}: ${line}`);
}

/** Lines that are in one list more often than in the other. */
function differences(without: string[], beside: string[]): string[] {
  const missing = without.slice();
  const more = beside.filter((line) => {
    const index = missing.indexOf(line);
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  return [...more.map((line) => `+ ${line}`), ...missing.map((line) => `- ${line}`)];
}
