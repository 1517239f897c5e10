import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outreach } from '../../src/leads/records/outreach';
import type { Touch } from '../../src/leads/records/touch';
import { defaultOptions, type PracticeOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type SmallThread, secret, smallThreadIds, timeOf } from '../practice/scenarios/small/conversations';
import { type Practice, startPractice } from '../practice/server';
import { writeRows } from '../support/write-rows';
import { findTraces } from './footprint';
import { type Launched, launch, until } from './launch';
import { readDom } from './read-dom';
import { untilQuiet } from './until-quiet';
import { visit } from './visitor';
import { watchConsole } from './watch-console';
import { readMutations, watchMutations } from './watch-mutations';

type Pair = [from: { name: string; vanity: string }, to: { name: string; vanity: string }];
type Heard = { name: string; data: unknown };
type Variant = [name: string, options: Partial<PracticeOptions>];

/** Said in another conversation: one alone does not tell whose archive it is. */
const elsewhere = 'From another conversation.';
/** Headings and ages follow the clock of the browser. */
const now = Date.now();
const scenario = small(now);
const minute = 60_000;
const personAt = (index: number) => {
  const person = scenario.people[index + 1];
  if (!person) throw new Error(`nobody at ${index}`);
  return person;
};
const [lead, other, stranger] = [personAt(54), personAt(55), personAt(69)];
const postPath = `/feed/update/urn:li:activity:${smallIds(now).popular}/`;
const threadPath = (which: SmallThread) => `/messaging/thread/${smallThreadIds[which]}/`;

const variants: Variant[] = [
  ['the V1 page in English', { generation: 'V1', language: 'en' }],
  [
    'the overlay in the shadow root of a V2 page, in English',
    { generation: 'V2', language: 'en', overlay: smallThreadIds.lead },
  ],
  [
    'the overlay in the shadow root of a V2 page, in German',
    { generation: 'V2', language: 'de', overlay: smallThreadIds.lead },
  ],
  ['the V2 page, as guessed, in German', { generation: 'V2', language: 'de' }],
];

/** [direction, text, the earliest it can have been, the latest], by the scenario and the clock on the page. */
type Said = [direction: string, text: string | null, from: number, to: number];

function expectedMessages(): Said[] {
  const toMinute = (daysAgo: number, hours: number, minutes: number): [number, number] => {
    const from = timeOf(now, daysAgo, hours, minutes);
    return [from, from + minute - 1];
  };
  const untilMidnight = (daysAgo: number, hours: number, minutes: number): [number, number] => {
    return [timeOf(now, daysAgo, hours, minutes), timeOf(now, daysAgo - 1, 0, 0) - 1];
  };
  const exact = timeOf(now, 1, 8, 15, 42);
  return [
    ['out', 'Glad to be in touch.', ...toMinute(400, 23, 59)],
    ['out', 'Shall we look at the heddles on Friday? 🙂', ...toMinute(9, 15, 5)],
    ['out', 'I have kept them all.', ...untilMidnight(9, 15, 5)],
    ['in', 'Friday is good. After lunch?', ...toMinute(8, 9, 30)],
    ['in', null, ...untilMidnight(8, 9, 30)],
    ['out', 'See you then <at noon>', ...toMinute(3, 18, 45)],
    ['in', 'How much would a set cost?', exact, exact],
  ];
}

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());

describe.each(variants)('conversations on %s', (_name, options) => {
  let browser: Launched;
  let page: Page;
  let inside: Page;

  beforeAll(async () => {
    practice.use({ ...defaultOptions, ...options, overlay: '' });
    browser = await launch({ practice });
    await browser.acceptConsent();
    inside = await listenInside(browser);
    await readPost(browser, options);
    practice.use({ pageSize: 5, overlay: options.overlay ?? '' });
    page = await browser.linkedin(pathOf('lead', options));
  });
  afterAll(async () => browser.close());

  it('are not read before the second consent', async () => {
    await list(page).waitFor();
    await untilQuiet(page);
    expect(await readSaid(browser)).toEqual([]);
    const names = (await heard(inside)).map(({ name }) => name);
    expect(names).toContain('page-state');
    expect(names.filter((name) => name === 'is-lead' || name.startsWith('save-thread'))).toEqual([]);
  });

  it('are read after it, without another look by the person, and older ones as they come', async () => {
    await consent(inside, true);
    await until(async () => (await readSaid(browser)).length >= 4, 'the newest messages to be stored');
    await scrollUp(page, 8);
    const expected = expectedMessages();
    await until(async () => (await readSaid(browser)).length >= expected.length, 'all messages').catch(
      () => undefined,
    );
    expect(await readSaid(browser)).toEqual(expected);
  });

  it('make a lead who wrote last due an answer', async () => {
    const { outreach = [] } = await browser.database();
    expect(outreach).toMatchObject([{ stage: 'talking', nextWhy: 'answer' }]);
  });

  it('agree with the archive: each message is one touch, with the exact time', async () => {
    await bringArchive(browser);
    const touches = await readTouches(browser);
    const spoken = touches.filter(({ text }) => text !== null);
    expect(touches).toHaveLength(7);
    expect(spoken.map(({ source }) => source)).toEqual(spoken.map(() => 'archive'));
    expect(spoken.map(({ at }) => at % minute)).toEqual([30_000, 12_000, 40_000, 5000, 0, 42_000]);
  });

  it('leave nothing of people who are no leads, of groups and of paid mail', async () => {
    for (const which of ['stranger', 'group', 'paid', 'empty'] as const) {
      practice.use({ overlay: options.overlay ? smallThreadIds[which] : '' });
      const opened = await browser.linkedin(pathOf(which, options));
      await opened
        .locator('.msg-s-message-list, [data-sdui-screen*="MessageThread"]')
        .first()
        .waitFor({ state: 'attached' });
      await untilQuiet(opened);
      await opened.close();
    }
    const kept = JSON.stringify(await browser.database());
    const said = await heard(inside);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(stranger.name);
    expect(kept).not.toContain(stranger.vanity);
    expect(JSON.stringify(said)).not.toContain(secret);
    // Only the question who it is, and that without a name.
    const asked = said.filter((each) => JSON.stringify(each).includes(stranger.vanity));
    expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(['is-lead']));
    expect(said.filter(({ name }) => name === 'save-thread').length).toBeGreaterThan(0);
    expect(await readTouches(browser)).toHaveLength(7);
  });

  it('are not read any more once it is withdrawn', async () => {
    await consent(inside, false);
    practice.use({ overlay: options.overlay ? smallThreadIds.quiet : '' });
    const opened = await browser.linkedin(pathOf('quiet', options));
    await opened
      .locator('.msg-s-message-list, [data-sdui-screen*="MessageThread"]')
      .first()
      .waitFor({ state: 'attached' });
    await untilQuiet(opened);
    expect(JSON.stringify(await browser.database())).not.toContain('made me think');
    expect(JSON.stringify(await heard(inside))).not.toContain('made me think');
  });
});

describe('a follow-up that is due', () => {
  it('becomes an answer once their reply is read, and waits anew once a later touch is', async () => {
    practice.use({ ...defaultOptions, overlay: '' });
    const browser = await launch({ practice });
    try {
      await browser.acceptConsent();
      const inside = await listenInside(browser);
      await readPost(browser, {});
      await consent(inside, true);
      const badge = () => inside.evaluate(() => chrome.action.getBadgeText({}));
      const wroteAWeekAgo = [lead, other].map(({ vanity }) => writeTo(`in:${vanity.toLowerCase()}`));
      await writeRows(inside, { outreach: wroteAWeekAgo });
      await inside.evaluate(() => chrome.runtime.sendMessage({ name: 'due-changed', data: null }));
      await until(async () => (await badge()) === '2', 'two to be due');

      const nextOf = async ({ vanity }: { vanity: string }) => {
        const { outreach = [] } = (await browser.database()) as { outreach?: Outreach[] };
        return outreach.find(({ personId }) => personId === `in:${vanity.toLowerCase()}`);
      };
      await browser.linkedin(threadPath('quiet'));
      await until(async () => ((await nextOf(other))?.nextAt ?? 0) > now, 'the follow-up to move');
      await until(async () => (await badge()) === '1', 'one to be due');
      expect(await nextOf(other)).toMatchObject({ stage: 'reached-out', nextWhy: 'follow-up' });

      expect(await nextOf(lead)).toMatchObject({ stage: 'reached-out', nextWhy: 'follow-up' });
      await browser.linkedin(threadPath('lead'));
      await until(async () => (await nextOf(lead))?.nextWhy === 'answer', 'the reply to be due an answer');
      expect(await nextOf(lead)).toMatchObject({ stage: 'talking' });
      expect(await badge()).toBe('1');
    } finally {
      await browser.close();
    }
  });
});

/** As if they had been written to a week ago, and a follow-up were due since. */
function writeTo(personId: string): Outreach {
  const promise = { stage: 'reached-out', nextAt: now - minute, nextWhy: 'follow-up' } as const;
  const rest = { knownAs: null, snoozedUntil: null, note: '', tags: [], postId: null, putBack: false };
  return { personId, ...promise, ...rest };
}

describe.each([
  ['V1', 'en'],
  ['V2', 'de'],
] as const)('profiles on %s pages in %s', (generation, language) => {
  let browser: Launched;
  let inside: Page;
  const path = `/in/${encodeURIComponent(other.vanity)}/`;
  const stored = async () => {
    const { people = [] } = (await browser.database()) as { people?: Record<string, unknown>[] };
    return people.find(({ keys }) => (keys as string[]).includes(`in:${other.vanity.toLowerCase()}`)) ?? {};
  };

  beforeAll(async () => {
    Object.assign(other, { degree: 3, standing: 'invited' });
    practice.use({ ...defaultOptions, generation, language });
    browser = await launch({ practice });
    await browser.acceptConsent();
    inside = await listenInside(browser);
    await readPost(browser, { generation });
    await consent(inside, true);
  });
  afterAll(async () => browser.close());

  it('tell an invitation that waits', async () => {
    const page = await browser.linkedin(path);
    await until(async () => (await stored())['invitedSeenAt'], 'the invitation to be noticed');
    await page.close();
    expect(await stored()).toMatchObject({ degree: 3, headline: other.headline });
  });

  it('tell when it was taken up, once, and what they call themselves now', async () => {
    const before = other.headline;
    await inside.evaluate(putInvitation, { personId: String((await stored())['id']), at: now - 5 * minute });
    Object.assign(other, { degree: 1, standing: undefined, headline: 'Weaver of other things' });
    for (const _ of [1, 2]) {
      const page = await browser.linkedin(path);
      await until(async () => (await stored())['degree'] === 1, 'the connection to be noticed');
      await untilQuiet(page);
      await page.close();
    }
    Object.assign(other, { headline: before });
    const touches = (await readAllTouches(browser)).filter(({ channel }) => channel === 'invitation');
    expect(touches.map(({ direction }) => direction)).toEqual(['out', 'in']);
    expect(await stored()).toMatchObject({
      headline: 'Weaver of other things',
      headlines: [{ text: before, until: expect.any(Number) }],
    });
  });

  it('of people who are no leads leave nothing', async () => {
    const page = await browser.linkedin(`/in/${encodeURIComponent(stranger.vanity)}/`);
    await untilQuiet(page);
    expect(JSON.stringify(await browser.database())).not.toContain(stranger.vanity);
    expect(JSON.stringify(await heard(inside))).not.toContain(stranger.name);
  });
});

describe.each(['V1', 'V2'] as const)('on %s pages, reading conversations', (generation) => {
  it('leaves no trace in the page, on its console or on the network', async () => {
    const without = await takeThreadFootprint(generation, null);
    const traces = findTraces(without, await takeThreadFootprint(generation, 'dist/chrome'));
    expect(without.mutations.length).toBeGreaterThan(0);
    expect(traces).toEqual({ dom: [], mutations: [], globals: [], console: [], requests: [], arrived: [] });
  });
});

/** The overlay is on the feed, so that the page itself says nothing. */
function pathOf(which: SmallThread, { overlay }: Partial<PracticeOptions>): string {
  return overlay ? '/feed/' : threadPath(which);
}

function list(page: Page) {
  return page.locator('[data-older]').first();
}

async function scrollUp(page: Page, messages: number): Promise<void> {
  const rows = page.locator('[data-event-urn], [componentkey*="urn:li:msg_message:"]');
  await list(page).hover();
  await until(async () => {
    await page.mouse.wheel(0, -600);
    return (await rows.count()) >= messages;
  }, 'the older messages to come');
}

async function readPost(browser: Launched, { generation = 'V1' }: Partial<PracticeOptions>): Promise<void> {
  const page = await browser.linkedin(postPath);
  await visit(page, generation).loadComments();
  await until(async () => {
    const { engagements = [] } = await browser.database();
    return engagements.filter((one) => (one as { kind: string }).kind !== 'reaction').length >= 14;
  }, 'the comments to be stored');
  await page.close();
}

/** A page of the extension that runs none of its code, and hears what content scripts say. */
async function listenInside({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(() => {
    const said: Heard[] = [];
    Object.assign(window, { said });
    chrome.runtime.onMessage.addListener((message: Heard) => {
      said.push(message);
    });
  });
  return page;
}

function heard(inside: Page): Promise<Heard[]> {
  return inside.evaluate(() => (window as unknown as { said: Heard[] }).said);
}

async function consent(inside: Page, isGiven: boolean): Promise<void> {
  await inside.evaluate(async (given) => {
    await chrome.storage.local.set({ threadConsent: given ? { at: Date.now(), version: 1 } : null });
  }, isGiven);
}

async function readAllTouches(browser: Launched): Promise<Touch[]> {
  const { touches = [] } = (await browser.database()) as { touches?: Touch[] };
  return touches.sort((left, right) => left.at - right.at);
}

/** Messages only: public replies under the post are touches too. `elsewhere` is what only the archive tells. */
async function readTouches(browser: Launched): Promise<Touch[]> {
  const touches = await readAllTouches(browser);
  return touches.filter(({ channel, text }) => channel !== 'comment-reply' && text !== elsewhere);
}

async function readSaid(browser: Launched): Promise<Said[]> {
  const touches = await readTouches(browser);
  return touches.map(({ direction, text, at, when }) => {
    const words = text === null ? null : text.replace(/\s+/g, ' ');
    return [direction, words, when?.from ?? at, when?.to ?? at];
  });
}

/** The same conversation as LinkedIn's archive has it: UTC, to the second. */
async function bringArchive(browser: Launched): Promise<void> {
  const me = scenario.people.find(({ id }) => id === scenario.me) ?? lead;
  const thread = scenario.threads?.find(({ id }) => id === smallThreadIds.lead);
  const url = (vanity: string) => `https://www.linkedin.com/in/${encodeURIComponent(vanity)}`;
  const row = (id: string | undefined, [sender, to]: Pair, at: number, text: string) => {
    const date = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    return [id, '', sender.name, url(sender.vanity), to.name, url(to.vanity), date, '', text, 'INBOX', ''];
  };
  const said = (thread?.messages ?? []).filter(({ is }) => is === undefined);
  const rows = [
    ...said.map(({ from, at, text }) => row(thread?.id, from === me.id ? [me, lead] : [lead, me], at, text)),
    row('2-ZWxzZXdoZXJl', [me, personAt(60)], now - 5 * minute, elsewhere),
  ];
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';
  const line = (cells: (string | undefined)[]) =>
    cells.map((cell = '') => `"${cell.replaceAll('"', '""')}"`).join(',');
  const file = [line(header.split(',')), ...rows.map(line)].join('\n');
  const page = await browser.openPage('#import');
  const input = page.getByTestId('import-choose');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles([{ name: 'messages.csv', mimeType: '', buffer: Buffer.from(file) }]);
  await page.getByTestId('import-accept').click();
  await page.getByTestId('import-done').waitFor();
  await page.close();
}

/** Runs in the page: as if the user had pressed the key for an invitation. */
async function putInvitation({ personId, at }: { personId: string; at: number }): Promise<void> {
  const open = indexedDB.open('afterpost');
  await new Promise((resolve) => {
    open.onsuccess = resolve;
  });
  const transaction = open.result.transaction('touches', 'readwrite');
  const what = { direction: 'out', channel: 'invitation', live: false, text: null, gave: null, asked: null };
  transaction
    .objectStore('touches')
    .put({ id: `typed:${personId}:${at}`, personId, at, ...what, source: 'typed' });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  open.result.close();
}

async function takeThreadFootprint(generation: 'V1' | 'V2', extension: string | null) {
  practice.use({ ...defaultOptions, generation });
  const browser = await launch({ practice, extension });
  try {
    if (extension) {
      await browser.acceptConsent();
      const inside = await listenInside(browser);
      await readPost(browser, { generation });
      await consent(inside, true);
      await inside.close();
    }
    practice.use({ pageSize: 5, overlay: smallThreadIds.quiet });
    const before = practice.requests.length;
    await watchMutations(browser.context);
    const page = await browser.context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    const console = await watchConsole(browser.context, page);
    await page.goto(`https://www.linkedin.com${threadPath('lead')}`);
    await list(page).waitFor();
    await scrollUp(page, 8);
    if (extension) {
      const isRead = async () => (await readTouches(browser)).length >= 8;
      await until(isRead, 'both conversations to be stored');
    }
    await untilQuiet(page);
    return {
      dom: { end: await readDom(page) },
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
