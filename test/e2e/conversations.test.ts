import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { small } from '../practice/scenarios/small';
import { smallThreadIds } from '../practice/scenarios/small/conversations';
import { type Practice, startPractice } from '../practice/server';
import { writeRows } from '../support/write-rows';
import { expectNoFaults } from './find-faults';
import { type Launched, launch, until } from './launch';
import { untilQuiet } from './until-quiet';

const now = Date.now();
const day = 86_400_000;
const scenario = small(now);
const lead = scenario.people[55];
if (!lead) throw new Error('nobody to write with');
const leadId = `in:${lead.vanity}`;

/** [who, headline, stage, days since the touch, their words]; nobody has a date ahead unless told. */
type Row = [
  id: string,
  headline: string,
  stage: string,
  daysAgo: number,
  text: string | null,
  nextIn?: number,
];
const people: Row[] = [
  [leadId, 'Weaver', 'reached-out', 1, null, 5],
  ['in:nadia-haddad', 'CEO at Halden & Rook', 'talking', 3, 'What does it cost for four machines?'],
  ['in:bo-lind', 'Dyer', 'talking', 45, 'Thanks.'],
  ['in:cleo-vance', 'Spinner', 'met', 31, 'See you.'],
  ['in:dai-morgan', 'Spinner', 'talking', 29, 'Thanks.'],
  ['in:fay-oakes', 'Spinner', 'talking', 60, 'Thanks.', 9],
];

/** Tried long ago, once each. 9 messages with 4 answers, 3 mails with 1; of the messages 5 with 3 to a CFO. */
const tries: [channel: string, headline: string, answered: boolean][] = [
  ['message', 'CFO at Northwind', true],
  ['message', 'CFO at Northwind', true],
  ['message', 'CFO at Northwind', true],
  ['message', 'CFO at Northwind', false],
  ['message', 'CFO at Northwind', false],
  ['message', 'Weaver', true],
  ['message', 'Weaver', false],
  ['message', 'Weaver', false],
  ['message', 'Weaver', false],
  ['email', 'Weaver', true],
  ['email', 'Weaver', false],
  ['email', 'Weaver', false],
];

function makePerson(id: string, headline: string) {
  const name = id
    .replace(/^in:|-\d+$/g, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const seen = { firstSeenAt: now - 90 * day, lastSeenAt: now };
  return { id, keys: [id], name, nameIsGuess: false, headline, degree: 2, isOrganisation: false, ...seen };
}

function makeOutreach(personId: string, stage: string, nextIn?: number) {
  const next = nextIn === undefined ? null : now + nextIn * day;
  const rest = { knownAs: null, snoozedUntil: null, note: '', tags: [], postId: null, putBack: false };
  return { personId, stage, nextAt: next, nextWhy: next === null ? null : 'follow-up', ...rest };
}

let touchCount = 0;
function makeTouch(personId: string, direction: string, channel: string, at: number, text: string | null) {
  touchCount += 1;
  const rest = { live: false, gave: null, asked: null, source: 'typed' };
  return { id: `t${touchCount}`, personId, at, direction, channel, text, ...rest };
}

function makeRows(): Record<string, unknown[]> {
  const tried = tries.map(([channel, headline, answered], index) => {
    const id = `in:tried-person-${index}`;
    const touches = [
      makeTouch(id, 'out', channel, now - 50 * day, 'A sheet with the numbers.'),
      ...(answered ? [makeTouch(id, 'in', channel, now - 49 * day, 'Thanks.')] : []),
    ];
    return { person: makePerson(id, headline), outreach: makeOutreach(id, 'lost'), touches };
  });
  const postId = 'activity:7390000000000000000';
  const reaction = { kind: 'reaction', reaction: 'LIKE', text: null, parentId: null, at: null, seenAt: now };
  return {
    engagements: [{ id: 'e1', postId, personId: leadId, ...reaction }],
    people: [
      ...people.map(([id, headline]) => makePerson(id, headline)),
      ...tried.map(({ person }) => person),
    ],
    outreach: [
      ...people.map(([id, , stage, , , nextIn]) => makeOutreach(id, stage, nextIn)),
      ...tried.map(({ outreach }) => outreach),
    ],
    touches: [
      ...people
        .filter(([, , , , text]) => text !== null)
        .map(([id, , , daysAgo, text]) => makeTouch(id, 'in', 'message', now - daysAgo * day, text)),
      ...tried.flatMap(({ touches }) => touches),
    ],
  };
}

let practice: Practice;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ scenario });
  browser = await launch({ practice });
  await browser.acceptConsent();
  page = await browser.openPage('settings/conversations');
  await until(async () => (await browser.database())['outreach'], 'the database to be there');
  await writeRows(page, makeRows());
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

/** From scratch, since rows were written behind the screens' backs. */
async function open(hash: string): Promise<void> {
  await page.close();
  page = await browser.openPage(hash);
}

const setting = async (name: string) => (await browser.settings())[name];

describe('reading conversations', () => {
  const threadTexts = async () => {
    const { touches = [] } = (await browser.database()) as { touches?: { source: string; text: string }[] };
    return touches.filter(({ source }) => source === 'thread').map(({ text }) => text);
  };
  const openThread = async () => {
    practice.use({ generation: 'V1' });
    const thread = await browser.linkedin(`/messaging/thread/${smallThreadIds.lead}/`);
    await thread.locator('.msg-s-message-list').first().waitFor({ state: 'attached' });
    return thread;
  };

  it('begins with an agreement of its own', async () => {
    const before = await openThread();
    await untilQuiet(before);
    expect(await threadTexts()).toEqual([]);
    await before.close();

    await open('settings/conversations');
    await page.getByTestId('thread-consent-accept').click();
    await page.getByTestId('thread-consent-withdraw').waitFor();
    expect(await setting('threadConsent')).toMatchObject({ version: 1 });
    const thread = await openThread();
    await until(async () => (await threadTexts()).includes('Glad to be in touch.'), 'the words to be read');
    await thread.close();
  });

  it('ends when it is withdrawn, and what was read goes only when it is deleted', async () => {
    const read = await threadTexts();
    await page.getByTestId('thread-consent-withdraw').click();
    await page.getByTestId('thread-consent-accept').waitFor();
    expect(await setting('threadConsent')).toBeNull();
    expect(await threadTexts()).toEqual(read);

    const words = read.filter((text) => text !== null);
    await until(
      async () =>
        (await page.getByTestId('thread-texts').getAttribute('data-count')) === String(words.length),
      'the number of stored messages',
    );
    await page.getByTestId('thread-texts-ask').click();
    expect(await threadTexts()).toEqual(read);
    await page.getByTestId('thread-texts-delete').click();
    await page.getByTestId('thread-texts').waitFor({ state: 'detached' });
    expect(await threadTexts()).toEqual(read.map(() => null));
    expect(JSON.stringify(await browser.database())).not.toContain('Glad to be in touch.');

    const again = await openThread();
    await untilQuiet(again);
    expect((await threadTexts()).filter((text) => text !== null)).toEqual([]);
    await again.close();
  });
});

describe('reminders', () => {
  it('says calmly when the browser allows no notifications, and leaves them off', async () => {
    await open('settings/conversations');
    // A test cannot press a button of the browser's own question: the refusal is put in its place.
    await page.addInitScript(() => {
      const refuse = async (_asked: unknown, answer?: (granted: boolean) => void) => {
        answer?.(false);
        return false;
      };
      Object.assign(chrome.permissions, { request: refuse });
    });
    await page.reload();
    const notify = page.getByTestId('notify');
    await notify.getByRole('radio', { name: 'On' }).click();
    await page.getByText('Your browser did not allow notifications, so they stay off.').waitFor();
    expect(await notify.getAttribute('data-value')).toBe('off');
    expect(await notify.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
    expect(await setting('reminders')).toBeUndefined();
  });

  it('leaves notifications off while the browser’s question is open', async () => {
    await open('settings/conversations');
    const notify = page.getByTestId('notify');
    await notify.getByRole('radio', { name: 'On' }).click();
    await untilQuiet(page);
    expect(await notify.getAttribute('data-value')).toBe('off');
    expect(await setting('reminders')).toBeUndefined();
    await open('settings/conversations');
  });

  it('keeps quiet hours, weekends and the days of silence', async () => {
    await page.getByTestId('quiet-from').fill('20:30');
    await page.getByTestId('quiet-from').press('Enter');
    await page.getByTestId('quiet-weekends').getByRole('radio', { name: 'Like other days' }).click();
    await page.getByTestId('silent-days').fill('40');
    await page.getByTestId('silent-days').press('Enter');
    await until(async () => {
      const { quiet, silentDays } = (await setting('reminders')) as { quiet: object; silentDays: number };
      return JSON.stringify([quiet, silentDays]) === '[{"from":"20:30","to":"08:00","weekends":false},40]';
    }, 'all of it to be stored');
    await page.getByTestId('silent-days').fill('3');
    await page.getByText('A number from 7 to 365, or nothing.').waitFor();
    await page.getByTestId('silent-days').fill('30');
    await page.getByTestId('silent-days').press('Enter');
    await until(
      async () => ((await setting('reminders')) as { silentDays: number }).silentDays === 30,
      '30 days',
    );
  });

  it('takes an https link for the calendar, and no other', async () => {
    const link = page.getByTestId('calendar-link');
    await link.fill('javascript:alert(1)');
    await page.getByTestId('calendar-save').click();
    await page.getByText('That is not a link that begins with https://').waitFor();
    expect((await setting('calendarLink')) ?? '').toBe('');
    await link.fill('https://calendar.example.com/ada');
    await page.getByTestId('calendar-save').click();
    await until(
      async () => (await setting('calendarLink')) === 'https://calendar.example.com/ada',
      'the link to be stored',
    );
  });
});

describe('today', () => {
  it('names one person to ask for a call, why, and how', async () => {
    await open('today');
    const box = page.getByTestId('call-of-day');
    await box.waitFor();
    expect(await box.getAttribute('data-person')).toBe('in:nadia-haddad');
    expect(await page.getByTestId('call-why').innerText()).toContain('What does it cost for four machines?');
    const ask = page.getByTestId('call-ask');
    const first = await ask.innerText();
    expect(first).toContain('Nadia');
    expect(first).toContain('https://calendar.example.com/ada');
    await page.getByTestId('call-another').press('Enter');
    expect(await ask.innerText()).not.toBe(first);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByTestId('call-copy').press('Enter');
    await box.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ask.innerText());
  });

  it('opens their profile only when asked to', async () => {
    const opened = browser.context.waitForEvent('page');
    await page.getByTestId('call-open').press('Enter');
    const profile = await opened;
    await profile.waitForURL('https://www.linkedin.com/in/nadia-haddad/');
    await profile.close();
  });

  it('leaves it for today, and takes that back', async () => {
    const box = page.getByTestId('call-of-day');
    await page.getByTestId('call-not-today').click();
    await box.waitFor({ state: 'detached' });
    expect(await setting('callsOffUntil')).toBe(new Date().setHours(24, 0, 0, 0));
    await page.keyboard.press('z');
    await box.waitFor();
  });

  it('says whom nobody has spoken to for 30 days, and puts them off', async () => {
    const silent = page.getByTestId('silent');
    await until(async () => (await silent.getAttribute('data-count')) === '2', 'two people');
    const line = silent.getByRole('button').first();
    expect(await line.innerText()).toBe('2 people not spoken to for 30 days');
    await line.press('Enter');
    const listed = silent.locator('[data-person]');
    await listed.first().waitFor();
    const ids = await listed.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-person')));
    expect(ids).toEqual(['in:bo-lind', 'in:cleo-vance']);
    await listed.first().getByRole('button', { name: 'Later', exact: false }).press('Enter');
    await page.keyboard.press('1');
    await until(async () => (await silent.getAttribute('data-count')) === '1', 'one person');
    const { outreach = [] } = (await browser.database()) as {
      outreach?: { personId: string; nextAt: number }[];
    };
    expect(outreach.find(({ personId }) => personId === 'in:bo-lind')?.nextAt).toBeGreaterThan(Date.now());
  });
});

describe('channels', () => {
  const row = (channel: string, facet = 'all') =>
    page.locator(`[data-testid="ledger-row"][data-facet="${facet}"][data-channel="${channel}"]`);

  it('are a tab of People, with tries, answers, and how sure that is, without those who are known', async () => {
    await writeRows(page, { outreach: [makeOutreach(leadId, 'known')] });
    await open('people');
    await page.getByRole('link', { name: 'Channels' }).click();
    await row('message').waitFor();
    expect(await row('message').getAttribute('data-tries')).toBe('9');
    expect(await row('message').getAttribute('data-answered')).toBe('4');
    expect(await row('message').innerText()).toContain('4 of 9 answered: 19–73 %');
    expect(await row('email').innerText()).toContain('1 of 3 answered: too few to tell');
    expect(await page.locator('[data-testid="ledger-row"][data-facet="all"]').count()).toBe(2);
  });

  it('are broken down by level', async () => {
    const chiefs = page.locator('[data-testid="ledger-row"][data-facet="level"][data-value="cxo"]');
    expect(await chiefs.count()).toBe(1);
    expect(await chiefs.innerText()).toContain('3 of 5 answered: 23–88 %');
  });
});

describe('axe finds nothing wrong', () => {
  it.each(['today', 'people/channels', 'settings/conversations'])('on %s', async (hash) => {
    await open(hash);
    await page.getByTestId('call-of-day').or(page.locator('h2')).first().waitFor();
    if (hash === 'today') await page.getByTestId('silent').getByRole('button').first().click();
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoFaults(page);
    }
  });
});
