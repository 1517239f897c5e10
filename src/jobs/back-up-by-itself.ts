import browser, { type Alarms, type Downloads } from 'webextension-polyfill';
import { hasConsent } from '../consent';
import { startBackup } from '../exchange/backup/backup';
import { toBase64 } from '../exchange/backup/write-line';
import type { BackupSettings } from '../leads/records/settings';
import { loadSettings, type Settings, saveSettings } from '../settings';
import { dumpTables } from '../storage/backup/dump-tables';
import { schemaVersion } from '../storage/base/database';
import { oneAtATime } from './one-at-a-time';

const alarm = 'backup';
const hour = 3_600_000;
const day = 24 * hour;
const periods = { day, week: 7 * day, month: 30 * day };
/** After one that failed. */
const patience = 6 * hour;
const folder = 'Afterpost';

/** Call at top level, before anything is awaited: a waking worker misses events it listens to later. */
export function backUpByItself(): void {
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.storage.onChanged.addListener(onSettings);
  void keepAlarm();
}

function onAlarm({ name }: Alarms.Alarm): Promise<void> | undefined {
  return name === alarm ? backUpIfDue() : undefined;
}

function look(): Promise<void> {
  return backUpIfDue();
}

/** Switched on, off or to another rhythm, or made by hand: the next one is due at another time. */
function onSettings(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void {
  const change = area === 'local' ? changes['backup'] : undefined;
  const { oldValue, newValue } = change ?? {};
  const before = oldValue as BackupSettings | undefined;
  const after = newValue as BackupSettings | undefined;
  if (before?.every !== after?.every || before?.at !== after?.at) void backUpIfDue();
}

/** Alarms may be gone after a restart, and no event tells that the extension was switched on again. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await backUpIfDue();
}

/** Makes the backup that is due, also one that was missed while the browser was closed, and sets the alarm for the next. */
export const backUpIfDue = oneAtATime(runOnce);

async function runOnce(now: number): Promise<void> {
  const settings = await loadSettings();
  const { every, at } = settings.backup;
  // Before the agreement there is not even an empty database.
  if (every === null || !hasConsent(settings)) {
    await browser.alarms.clear(alarm);
    return;
  }
  if (now < at + periods[every]) return setAlarm(at + periods[every]);
  await setAlarm(now + ((await make(settings, now)) ? periods[every] : patience));
}

async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(alarm, { when });
}

/** Answers whether it was made; why not is kept for the screen. */
async function make(settings: Settings, now: number): Promise<boolean> {
  try {
    const bytes = await write(settings, now);
    await download(bytes, now);
    await note({ at: now, bytes: bytes.length, failed: null });
    return true;
  } catch (error) {
    await note({ failed: describe(error) });
    return false;
  }
}

/** The rhythm may have been changed meanwhile: that stays. */
async function note(change: Partial<BackupSettings>): Promise<void> {
  const { backup } = await loadSettings();
  await saveSettings({ backup: { ...backup, ...change } });
}

async function write(settings: Settings, createdAt: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!(await mayDownload())) throw named('NoPermission');
  const file = startBackup();
  await dumpTables(({ table, rows }) => file.add(table, rows));
  const app = browser.runtime.getManifest().version;
  return file.end(settings, { schema: schemaVersion, app, createdAt });
}

async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Ends when the file is on the disk. */
async function download(bytes: Uint8Array<ArrayBuffer>, now: number): Promise<void> {
  const { url, release } = makeUrl(bytes);
  try {
    const filename = `${folder}/afterpost-${stamp(now)}.backup`;
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    await untilOver(id);
  } finally {
    release();
  }
}

/** Chrome's worker has no object URLs, and Firefox downloads no data URLs. */
function makeUrl(bytes: Uint8Array<ArrayBuffer>): { url: string; release: () => void } {
  const type = 'application/octet-stream';
  if (typeof URL.createObjectURL !== 'function')
    return { url: `data:${type};base64,${toBase64(bytes)}`, release: () => {} };
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

function untilOver(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state?: string, error?: string) => {
      if (state === 'complete') resolve();
      else if (state === 'interrupted') reject(named(error ?? 'Interrupted'));
      else return;
      browser.downloads.onChanged.removeListener(listen);
    };
    const listen = (delta: Downloads.OnChangedDownloadDeltaType) => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads.onChanged.addListener(listen);
    // It may be over before anybody listens.
    browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error), reject);
  });
}

/** The day and the minute on the clock of the machine: `2026-11-22-0905`. */
function stamp(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, 16).replace('T', '-').replace(':', '');
}

function named(name: string): Error {
  const error = new Error(name);
  error.name = name;
  return error;
}

function describe(error: unknown): BackupSettings['failed'] {
  const words = String(error);
  if (words.includes('NoPermission')) return 'no-permission';
  return /NO_SPACE|quota|disk.{0,20}full/i.test(words) ? 'no-space' : 'unknown';
}
