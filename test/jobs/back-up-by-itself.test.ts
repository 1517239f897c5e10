import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { consentVersion } from '../../src/consent';
import { openBackup } from '../../src/exchange/backup/backup';
import { fromBase64 } from '../../src/exchange/backup/write-line';
import { backUpByItself, backUpIfDue } from '../../src/jobs/back-up-by-itself';
import { loadSettings, saveSettings } from '../../src/settings';
import { schemaVersion } from '../../src/storage/base/database';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { capture, emptyDatabase, noon, reaction, seen } from '../storage/make-capture';
import browser, { forgetEverything } from '../support/fake-browser';

const hour = 3_600_000;
const day = 24 * hour;

type Asked = { url: string; filename: string; saveAs: boolean; conflictAction: string };
type Item = { id: number; state: string; error?: string };

/** What was asked of the browser, and how each download ends. */
const asked: Asked[] = [];
let end: Omit<Item, 'id'> = { state: 'complete' };

const downloads = {
  download: async (options: Asked) => asked.push(options),
  search: async ({ id }: { id: number }): Promise<Item[]> => [{ id, ...end }],
  onChanged: { addListener: () => {}, removeListener: () => {} },
};

beforeEach(async () => {
  forgetEverything();
  asked.length = 0;
  end = { state: 'complete' };
  Object.assign(browser, { downloads });
  // A worker of Chrome has none.
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
  await emptyDatabase();
  await saveSettings({ consent: { at: noon, version: consentVersion } });
  await browser.permissions.request({ permissions: ['downloads'] });
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon);
});
afterEach(() => vi.unstubAllGlobals());

const switchOn = (every: 'day' | 'week' | 'month' | null, at = 0) =>
  saveSettings({ backup: { every, at, bytes: 0, failed: null } });
const alarm = () => browser.alarms.get('backup');
const noted = async () => (await loadSettings()).backup;

async function readAsked(index: number) {
  const [, base64 = ''] = asked[index]?.url.split(';base64,') ?? [];
  const opened = await openBackup(fromBase64(base64), schemaVersion);
  return 'backup' in opened ? opened.backup.header : opened.problem;
}

it('makes nothing, sets no alarm and reads nothing before it is switched on or before the agreement', async () => {
  await backUpIfDue(noon);
  await switchOn('day');
  await saveSettings({ consent: null });
  await backUpIfDue(noon);
  expect(asked).toEqual([]);
  expect(await alarm()).toBeUndefined();
});

it('makes the first one at once, notes it, and wakes up for the next', async () => {
  await switchOn('week');
  await backUpIfDue(noon);
  expect(asked).toMatchObject([{ saveAs: false, conflictAction: 'uniquify' }]);
  expect(asked[0]?.filename).toMatch(/^Afterpost\/afterpost-2026-09-14-\d{4}\.backup$/);
  expect(await readAsked(0)).toMatchObject({
    createdAt: noon,
    rows: { people: 1, settings: 1 },
    encryption: null,
  });
  expect(await noted()).toMatchObject({ every: 'week', at: noon, failed: null });
  expect((await noted()).bytes).toBeGreaterThan(500);
  expect(await alarm()).toEqual({ when: noon + 7 * day });
});

it.each([
  ['day', day],
  ['week', 7 * day],
  ['month', 30 * day],
] as const)('every %s: not before its time, and once when several were missed', async (every, period) => {
  await switchOn(every, noon);
  await backUpIfDue(noon + period - 1);
  expect(asked).toHaveLength(0);
  expect(await alarm()).toEqual({ when: noon + period });
  await backUpIfDue(noon + 5 * period);
  expect(asked).toHaveLength(1);
  expect(await alarm()).toEqual({ when: noon + 6 * period });
});

it('one made by hand puts the next one off', async () => {
  await switchOn('day', noon + hour);
  await backUpIfDue(noon + day);
  expect(asked).toHaveLength(0);
  expect(await alarm()).toEqual({ when: noon + day + hour });
});

it('switched off, the alarm goes', async () => {
  await switchOn('day');
  await backUpIfDue(noon);
  await switchOn(null, noon);
  await backUpIfDue(noon + 2 * day);
  expect(asked).toHaveLength(1);
  expect(await alarm()).toBeUndefined();
});

it.each([
  ['FILE_NO_SPACE', 'no-space'],
  ['FILE_FAILED', 'unknown'],
])('a download that ends with %s is noted and tried again in six hours', async (error, failed) => {
  end = { state: 'interrupted', error };
  await switchOn('day');
  await backUpIfDue(noon);
  expect(await noted()).toMatchObject({ at: 0, failed });
  expect(await alarm()).toEqual({ when: noon + 6 * hour });
  end = { state: 'complete' };
  await backUpIfDue(noon + 6 * hour);
  expect(await noted()).toMatchObject({ at: noon + 6 * hour, failed: null });
});

it('without the permission nothing is asked of the browser, and the screen can say so', async () => {
  await browser.permissions.remove({ permissions: ['downloads'] });
  await switchOn('day');
  await backUpIfDue(noon);
  expect(asked).toEqual([]);
  expect(await noted()).toMatchObject({ failed: 'no-permission' });
});

it('looks when the browser starts, at its alarm, and when the setting changes; other alarms are not its own', async () => {
  backUpByItself();
  await switchOn('day');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.waitFor(async () => expect((await noted()).at).toBeGreaterThan(0));
  const yesterday = Date.now() - day - 1;
  await switchOn('day', yesterday);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await vi.waitFor(async () => expect((await noted()).at).toBeGreaterThan(yesterday));
  expect(browser.alarms.onAlarm.fire({ name: 'look' })).toBeUndefined();
  await browser.alarms.onAlarm.fire({ name: 'backup' });
  await browser.runtime.onStartup.fire();
  expect(asked).toHaveLength(2);
});

it('where there are object URLs it uses one, and gives it back', async () => {
  const release = vi.fn();
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, { createObjectURL: () => 'blob:one', revokeObjectURL: release }),
  );
  await switchOn('day');
  await backUpIfDue(noon);
  expect(asked).toMatchObject([{ url: 'blob:one' }]);
  expect(release).toHaveBeenCalledWith('blob:one');
});
