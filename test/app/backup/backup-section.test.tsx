// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BackupLine, BackupSection } from '../../../src/app/backup/backup-section';
import { makeBackup } from '../../../src/app/backup/make-backup';
import * as download from '../../../src/app/base/download-file';
import { defaults, loadSettings, type Settings, saveSettings, watchSettings } from '../../../src/settings';
import { decide } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { capture, dump, emptyDatabase, noon, reaction, seen } from '../../storage/make-capture';
import browser, { forgetEverything } from '../../support/fake-browser';

let root: HTMLElement;
let stop = () => {};
const said: string[] = [];

beforeEach(async () => {
  forgetEverything();
  said.length = 0;
  await emptyDatabase();
  await saveCapture(
    capture({ engagements: [reaction(seen('in:ada')), reaction(seen('in:bo'))] }),
    null,
    noon,
  );
  root = document.body.appendChild(document.createElement('div'));
  vi.spyOn(download, 'downloadFile').mockImplementation(() => {});
});
afterEach(() => {
  stop();
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

async function show(): Promise<void> {
  const draw = (settings: Settings) =>
    act(() =>
      render(<BackupSection settings={settings} now={Date.now()} say={(words) => said.push(words)} />, root),
    );
  await draw(await loadSettings());
  stop = watchSettings((settings) => void draw(settings));
}

const find = <T extends HTMLElement>(testId: string) => root.querySelector<T>(`[data-testid="${testId}"]`);
const see = <T extends HTMLElement>(testId: string) =>
  vi.waitFor(() => {
    const found = find<T>(testId);
    if (!found) throw new Error(`no ${testId}`);
    return found;
  });
const press = async (testId: string) => {
  const button = await see<HTMLButtonElement>(testId);
  await act(() => button.click());
};
async function type(testId: string, words: string): Promise<void> {
  const input = await see<HTMLInputElement>(testId);
  input.value = words;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}
async function choose(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const input = await see<HTMLInputElement>('restore-file');
  // jsdom's own files cannot be read as a browser reads them.
  const file = { name: 'a.backup', arrayBuffer: async () => bytes.slice().buffer };
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

it('makes a backup, and says when the last one was', async () => {
  await show();
  expect(find('backup-last')?.textContent).toBe('No backup yet');
  await press('backup-make');
  await vi.waitFor(() =>
    expect(find('backup-last')?.textContent).toMatch(/^Last backup just now, [\d.]+ kB$/),
  );
  expect(vi.mocked(download.downloadFile).mock.calls[0]?.[0]).toMatch(/^afterpost-[\d-]+\.backup$/);
});

it('encrypts only where the same passphrase was typed twice', async () => {
  await show();
  await press('backup-encrypt');
  const isOff = () => find<HTMLButtonElement>('backup-make')?.disabled;
  expect(isOff()).toBe(true);
  await type('backup-passphrase', 'one');
  await type('backup-passphrase-again', 'two');
  expect(isOff()).toBe(true);
  expect(root.textContent).toContain('The two are not the same yet.');
  await type('backup-passphrase-again', 'one');
  expect(isOff()).toBe(false);
});

it('is switched on with the permission alone, which is asked for at the press', async () => {
  await show();
  const weekly = () =>
    root.querySelector<HTMLInputElement>('[data-testid="backup-every"] input[value="week"]');
  vi.spyOn(browser.permissions, 'request').mockResolvedValueOnce(false);
  await act(() => weekly()?.click());
  await vi.waitFor(() => expect(find('backup-every-said')?.textContent).toContain('did not allow it'));
  expect((await loadSettings()).backup.every).toBe(null);
  await act(() => weekly()?.click());
  await vi.waitFor(async () => expect((await loadSettings()).backup.every).toBe('week'));
});

it('says why the last one that was due was not made', async () => {
  await saveSettings({ backup: { every: 'day', at: 0, bytes: 0, failed: 'no-space' } });
  await browser.permissions.request({ permissions: ['downloads'] });
  await show();
  expect((await see('backup-every-said')).textContent).toContain('no room on the disk');
  expect(find('backup-every-said')?.dataset['failed']).toBe('no-space');
});

it('replaces only after a second question, sets down what is here first, and can go back', async () => {
  const file = await makeBackup();
  const wanted = await dump();
  await decide(['in:ada'], { note: 'since then' }, noon);
  await saveSettings({ calendarLink: 'https://since.example' });
  const before = await dump();
  await show();
  await choose(file);
  const row = await vi.waitFor(() => {
    const found = root.querySelector<HTMLElement>('[data-table="outreach"]');
    if (!found) throw new Error('no preview');
    return found;
  });
  expect(row.dataset).toMatchObject({ same: '0', changed: '0', added: '0', here: '1' });
  await press('restore-replace');
  expect(await dump()).toEqual(before);
  await press('restore-replace-sure');
  await see('restore-done');
  expect(await dump()).toEqual(wanted);
  expect((await loadSettings()).calendarLink).toBe('');
  expect(vi.mocked(download.downloadFile).mock.calls[0]?.[0]).toMatch(/-before\.backup$/);
  await press('restore-undo');
  await see('restore-file');
  expect(await dump()).toEqual(before);
  expect((await loadSettings()).calendarLink).toBe('https://since.example');
});

it('a file that is refused changes nothing, and another can be chosen', async () => {
  const file = await makeBackup();
  const before = await dump();
  await show();
  await choose(file.slice(0, -1));
  expect((await see('restore-error')).dataset['code']).toBe('damaged');
  expect(find('restore-error')?.textContent).toContain('Nothing here has changed.');
  await choose(file);
  await see('restore-preview');
  expect(find('restore-error')).toBe(null);
  expect(await dump()).toEqual(before);
});

it('a wrong passphrase may be tried again', async () => {
  const file = await makeBackup('right');
  await show();
  await choose(file);
  await type('restore-passphrase', 'wrong');
  await press('restore-unlock');
  await vi.waitFor(() => expect(find('restore-error')?.dataset['code']).toBe('wrong-passphrase'), {
    timeout: 5000,
  });
  await type('restore-passphrase', 'right');
  await press('restore-unlock');
  await vi.waitFor(() => expect(find('restore-preview')).not.toBe(null), { timeout: 5000 });
}, 20_000);

it('a full disk in the middle leaves everything as it was, and is called that', async () => {
  const file = await makeBackup();
  await decide(['in:ada'], { note: 'since then' }, noon);
  const before = await dump();
  await show();
  await choose(file);
  await press('restore-replace');
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    if (this.name === 'people') throw new DOMException('The disk is full', 'QuotaExceededError');
    return add.call(this, row);
  });
  await press('restore-replace-sure');
  expect((await see('restore-error')).dataset['code']).toBe('full');
  expect(await dump()).toEqual(before);
});

it('one quiet line elsewhere says so where there is much to lose and no backup', async () => {
  const draw = async (at: number) =>
    act(() => {
      const settings = { ...defaults, backup: { ...defaults.backup, at } };
      render(<BackupLine settings={settings} now={noon} />, root);
    });
  await draw(0);
  expect(find('backup-due')).toBe(null);
  const more = Array.from({ length: 99 }, (_, index) => reaction(seen(`in:more-${index}`)));
  await saveCapture(capture({ engagements: more }), null, noon);
  await draw(0);
  await vi.waitFor(() => expect(find('backup-due')?.textContent).toBe('No backup yet. Make one now'));
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#settings/backup');
  await draw(noon - 29 * 86_400_000);
  expect(find('backup-due')).toBe(null);
});
