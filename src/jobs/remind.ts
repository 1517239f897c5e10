import browser, { type Alarms, type Permissions } from 'webextension-polyfill';
import { hasConsent } from '../consent';
import { countTold, type DueFact, decideTelling, dueSummary, nextMoment } from '../leads/next/due-summary';
import { loadSettings, saveSettings } from '../settings';
import { wakeSnoozed } from '../storage/derived/rebuild-queue';
import { loadDue, loadNextDue, loadNextWake } from '../storage/load/load-due';
import { oneAtATime } from './one-at-a-time';

/** Set to the next moment something happens. */
const nextAlarm = 'next-due';
/** Rings whatever happens: what a page wrote while the background slept is found at the latest then. */
const regularAlarm = 'look';
const regularMinutes = 30;
const noticeId = 'due';

/** Call at top level, before anything is awaited: a waking worker misses events it listens to later. */
export function remind(): void {
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(onPermission);
  listenToNotice();
  void keepLooking();
}

function onAlarm({ name }: Alarms.Alarm): Promise<void> | undefined {
  return name === nextAlarm || name === regularAlarm ? checkDue() : undefined;
}

function onPermission({ permissions }: Permissions.Permissions): Promise<void> | undefined {
  if (!permissions?.includes('notifications')) return undefined;
  listenToNotice();
  return checkDue();
}

function look(): Promise<void> {
  return checkDue();
}

/** Alarms may be gone after a restart, and no event tells that the extension was switched on again. */
async function keepLooking(): Promise<void> {
  if (await browser.alarms.get(regularAlarm)) return;
  await checkDue();
}

/**
 * Wakes who was put off, shows how many people are due, says so once if the user wants that, and sets the alarm for
 * the next time. One look after the other: two at once would both tell.
 */
export const checkDue = oneAtATime(lookOnce);

async function lookOnce(now: number): Promise<void> {
  // Before the agreement there is not even an empty database.
  if (!hasConsent(await loadSettings())) return;
  await wakeSnoozed(now);
  const facts = await loadDue(now);
  await showDue(dueSummary(facts, now).due);
  const again = await tell(facts, now);
  await setAlarms(nextMoment([await loadNextDue(now), await loadNextWake(), again], now));
}

async function setAlarms(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(nextAlarm);
  else browser.alarms.create(nextAlarm, { when });
  if (await browser.alarms.get(regularAlarm)) return;
  browser.alarms.create(regularAlarm, { periodInMinutes: regularMinutes });
}

/** The light pine of look.css, as for a list that is read: nothing is wrong when somebody is due. */
const dueColour = '#0e6654';

/** On every tab that has no word of its own. The title says the same, since a screen reader does not read the badge. */
async function showDue(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: dueColour });
  const title = due === 0 ? word('extensionName') : words('badge_due', due);
  await browser.action.setTitle({ title });
}

/** Answers when to try again, epoch ms; null when there is nothing to wait for. */
async function tell(facts: readonly DueFact[], now: number): Promise<number | null> {
  if (!(await mayNotify())) return null;
  if (facts.length === 0) await browser.notifications.clear(noticeId);
  const { reminders, lastNotice } = await loadSettings();
  if (!reminders.notify) return null;
  const { tell: isTime, again } = decideTelling(facts, lastNotice, reminders.quiet, now);
  if (!isTime) return again;
  await saveSettings({ lastNotice: countTold(lastNotice, now) });
  await notify(facts, now);
  return null;
}

async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

async function notify(facts: readonly DueFact[], now: number): Promise<void> {
  const { due, names } = dueSummary(facts, now);
  const more = due - names.length;
  const list = new Intl.ListFormat(language(), { type: more > 0 ? 'unit' : 'conjunction' }).format(names);
  await browser.notifications.create(noticeId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: words('dueNotice', due),
    message: more > 0 && names.length > 0 ? words('dueNoticeMore', more, list) : list,
  });
}

/** Missing until the permission is given, so this is called again then; the same listener counts once. */
function listenToNotice(): void {
  browser.notifications?.onClicked.addListener(openToday);
}

async function openToday(id: string): Promise<void> {
  if (id !== noticeId) return;
  const page = browser.runtime.getManifest().options_ui?.page ?? '';
  await browser.tabs.create({ url: browser.runtime.getURL(`${page.replace(/#.*/, '')}#today`) });
  await browser.notifications.clear(noticeId);
}

function language(): string {
  return word('language') || 'en';
}

function word(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The form that fits the number, which is `$1`. */
function words(key: string, count: number, ...more: string[]): string {
  const given = [new Intl.NumberFormat(language()).format(count), ...more];
  const category = new Intl.PluralRules(language()).select(count);
  return word(`${key}_${category}`, given) || word(`${key}_other`, given);
}
