import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consentVersion } from '../../src/consent';
import { checkDue, remind } from '../../src/jobs/remind';
import { loadSettings, saveSettings } from '../../src/settings';
import { db } from '../../src/storage/base/database';
import { act } from '../../src/storage/decisions/act';
import { decide } from '../../src/storage/decisions/decide';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { loadQueue } from '../../src/storage/load/load-queue';
import { capture, emptyDatabase, reaction, seen } from '../storage/make-capture';
import browser, { forgetEverything } from '../support/fake-browser';

/** A Tuesday, ten on the clock of the machine. */
const ten = new Date(2026, 8, 15, 10).getTime();
const minute = 60_000;
const hour = 60 * minute;
const names = ['Ada', 'Bo', 'Cleo', 'Dan', 'Eve'];

beforeEach(async () => {
  forgetEverything();
  await emptyDatabase();
  await saveSettings({ consent: { at: ten, version: consentVersion } });
  const people = names.map((name) => reaction(seen(`in:${name.toLowerCase()}`, { name })));
  await saveCapture(capture({ engagements: people }), null, ten);
});
afterEach(() => vi.restoreAllMocks());

/** Registers as the background does, and waits for its first look. */
async function start(): Promise<void> {
  remind();
  await isLooking();
}

async function isLooking(): Promise<void> {
  await vi.waitFor(async () => expect(await browser.alarms.get('look')).toBeDefined());
}

/** Talking to them, with a promise for that moment. */
async function promise(id: string, nextAt: number): Promise<void> {
  await decide([id], { stage: 'talking', nextAt, nextWhy: 'follow-up' }, ten - hour);
}

const text = () => browser.action.getBadgeText({});
const notice = async () => (await browser.notifications.getAll())['due'];
const nextLook = async () => (await browser.alarms.get('next-due')) as { when: number } | undefined;
const notifyMe = async () => {
  await browser.permissions.request({ permissions: ['notifications'] });
  const { reminders } = await loadSettings();
  await saveSettings({ reminders: { ...reminders, notify: true } });
};

it('before the agreement looks at nothing', async () => {
  await saveSettings({ consent: null });
  const opened = vi.spyOn(db.people, 'bulkGet');
  await decide(['in:ada'], { stage: 'talking', nextAt: ten - hour, nextWhy: 'answer' }, ten);
  opened.mockClear();
  await checkDue(ten);
  expect(opened).not.toHaveBeenCalled();
  expect(await browser.alarms.get('look')).toBeUndefined();
});

describe('the toolbar', () => {
  it('shows how many people are due, in the badge and in words, and nothing when nobody is', async () => {
    await promise('in:ada', ten - hour);
    await promise('in:bo', ten);
    await promise('in:cleo', ten + hour);
    await checkDue(ten);
    expect(await text()).toBe('2');
    expect(await browser.action.getTitle({})).toBe('Afterpost: 2 people are due');
    await act(['in:bo'], { is: 'reached-out', channel: 'message', text: null, gave: null }, ten);
    await checkDue(ten);
    expect(await text()).toBe('1');
    expect(await browser.action.getTitle({})).toBe('Afterpost: one person is due');
    await act(['in:ada'], { is: 'not-a-fit' }, ten);
    await checkDue(ten);
    expect(await text()).toBe('');
    expect(await browser.action.getTitle({})).toBe('Afterpost');
  });
});

describe('the alarm', () => {
  it('is set to the next promise, or to when somebody put off comes back, whichever is first', async () => {
    await promise('in:ada', ten - hour);
    await promise('in:cleo', ten + 3 * hour);
    await checkDue(ten);
    expect(await nextLook()).toEqual({ when: ten + 3 * hour });
    await decide(['in:dan'], { snoozedUntil: ten + 2 * hour }, ten);
    await checkDue(ten);
    expect(await nextLook()).toEqual({ when: ten + 2 * hour });
  });

  it('is taken away when there is nothing to wait for, while the regular one stays', async () => {
    await promise('in:ada', ten + hour);
    await checkDue(ten);
    await checkDue(ten + hour);
    expect(await nextLook()).toBeUndefined();
    expect(await browser.alarms.get('look')).toEqual({ periodInMinutes: 30 });
  });

  it('wakes who was put off', async () => {
    await decide(['in:dan'], { snoozedUntil: ten + hour }, ten);
    await checkDue(ten + hour);
    expect((await db.queue.get('in:dan'))?.wakeAt).toBeUndefined();
    expect(await loadQueue(ten)).toContain('in:dan');
  });

  it.each(['next-due', 'look'])('“%s” looks again', async (name) => {
    await start();
    await promise('in:ada', Date.now() - hour);
    await browser.alarms.onAlarm.fire({ name });
    expect(await text()).toBe('1');
  });

  it('of somebody else is left alone', async () => {
    await start();
    expect(browser.alarms.onAlarm.fire({ name: 'other' })).toBeUndefined();
  });

  it.each([
    ['the browser starts', () => browser.runtime.onStartup.fire()],
    ['a version comes', () => browser.runtime.onInstalled.fire()],
    ['the background starts and finds none', remind],
  ])('is set anew when %s', async (_when, begin) => {
    await start();
    await browser.alarms.clear('look');
    begin();
    await isLooking();
  });

  it('is not set twice when the background starts again', async () => {
    await start();
    const create = vi.spyOn(browser.alarms, 'create');
    const asked = vi.spyOn(browser.alarms, 'get');
    remind();
    await Promise.all(asked.mock.results.map(({ value }) => value));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(create).not.toHaveBeenCalled();
  });
});

describe('the notification', () => {
  it('says once how many are due and names three', async () => {
    await notifyMe();
    for (const name of names) await promise(`in:${name.toLowerCase()}`, ten - hour);
    await checkDue(ten);
    expect(await notice()).toMatchObject({
      title: '5 people are due',
      message: 'Ada, Bo, Cleo and 2 more',
    });
    await browser.notifications.clear('due');
    await checkDue(ten + hour);
    expect(await notice()).toBeUndefined();
  });

  it('names all when there are few', async () => {
    await notifyMe();
    await promise('in:ada', ten);
    await checkDue(ten);
    expect(await notice()).toMatchObject({ title: 'One person is due', message: 'Ada' });
    await promise('in:bo', ten + hour);
    await checkDue(ten + hour);
    expect(await notice()).toMatchObject({ title: '2 people are due', message: 'Ada and Bo' });
  });

  it('goes when all have been dealt with', async () => {
    await notifyMe();
    await promise('in:ada', ten);
    await checkDue(ten);
    await act(['in:ada'], { is: 'reached-out', channel: 'email', text: null, gave: null }, ten);
    await checkDue(ten);
    expect(await notice()).toBeUndefined();
  });

  it('waits for the end of the quiet hours, with an alarm for it', async () => {
    await notifyMe();
    const evening = new Date(2026, 8, 18, 19).getTime();
    const monday = new Date(2026, 8, 21, 8).getTime();
    await promise('in:ada', ten);
    await checkDue(evening);
    expect(await notice()).toBeUndefined();
    expect(await nextLook()).toEqual({ when: monday });
    expect(await text()).toBe('1');
    await checkDue(monday);
    expect(await notice()).toMatchObject({ title: 'One person is due' });
  });

  it('is not shown unless the user switched it on, and the browser allows it', async () => {
    await promise('in:ada', ten);
    const create = vi.spyOn(browser.notifications, 'create');
    await checkDue(ten);
    await browser.permissions.request({ permissions: ['notifications'] });
    await checkDue(ten);
    await browser.permissions.remove({ permissions: ['notifications'] });
    const { reminders } = await loadSettings();
    await saveSettings({ reminders: { ...reminders, notify: true } });
    await checkDue(ten);
    expect(create).not.toHaveBeenCalled();
    await notifyMe();
    await checkDue(ten);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is shown once when two looks come at once', async () => {
    await notifyMe();
    await promise('in:ada', ten);
    const create = vi.spyOn(browser.notifications, 'create');
    await Promise.all([checkDue(ten), checkDue(ten)]);
    expect(create).toHaveBeenCalledTimes(1);
    expect((await loadSettings()).lastNotice).toEqual({ at: ten, times: 1 });
  });

  it('opens the list of the day when it is pressed, also when allowed only just now', async () => {
    await start();
    await browser.permissions.request({ permissions: ['notifications'] });
    const create = vi.spyOn(browser.tabs, 'create');
    browser.notifications.onClicked.fire('something-else');
    browser.notifications.onClicked.fire('due');
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://fake/src/app/frame/page.html#today' }]]);
  });
});

it('a look that fails does not keep the next one from looking', async () => {
  await promise('in:ada', ten);
  vi.spyOn(browser.action, 'setBadgeText').mockRejectedValueOnce(new Error('gone'));
  await expect(checkDue(ten)).rejects.toThrow('gone');
  await checkDue(ten);
  expect(await text()).toBe('1');
});
