import { beforeEach, describe, expect, it } from 'vitest';
import { hasConsent, hasThreadConsent, loadConsent } from '../src/consent';
import { parseSettings, startQuiet } from '../src/leads/records/settings';
import { defaults, loadSettings, saveSettings } from '../src/settings';
import browser, { forgetEverything } from './support/fake-browser';

beforeEach(forgetEverything);

const agreement = { at: 1, version: 1 };

it('what was saved is loaded, and all the rest is as on the first day', async () => {
  const limits = { invitations: null, notes: 5, account: 'premium' } as const;
  await saveSettings({ limits, callsOffUntil: 5 });
  expect(await loadSettings()).toEqual({ ...defaults, limits, callsOffUntil: 5 });
});

describe('settings of an older version', () => {
  it('get the fields that came since', async () => {
    const [today, reminders] = [{ size: 5, scope: 'everyone' }, { notify: true }];
    await browser.storage.local.set({ today, reminders, order: { weights: { comment: 9 } } });
    expect(await loadSettings()).toEqual({
      ...defaults,
      today: { ...defaults.today, size: 5, scope: 'everyone' },
      reminders: { ...defaults.reminders, notify: true, quiet: startQuiet },
      order: { ...defaults.order, weights: { ...defaults.order.weights, comment: 9 } },
    });
  });

  it('called the last notification `told`', async () => {
    const told = { at: 9, times: 2 };
    await browser.storage.local.set({ told });
    expect((await loadSettings()).lastNotice).toEqual(told);
    await saveSettings({ lastNotice: { at: 10, times: 1 } });
    expect((await loadSettings()).lastNotice).toEqual({ at: 10, times: 1 });
  });
});

it.each<[string, Record<string, unknown>]>([
  ['a word for a record', { today: 'all', reminders: 7, looked: null, order: 'x', known: [] }],
  [
    'fields of another kind',
    { limits: { invitations: '100', notes: {}, account: 'gold' }, suggestDrafts: 1 },
  ],
  ['a weight without end', { order: { weights: { comment: Number.POSITIVE_INFINITY, fit: 0 } } }],
  [
    'a self that is none',
    { self: { keys: 'in:a' }, otherSelf: 'me', consent: true, threadConsent: { at: 1 } },
  ],
  [
    'filters that are none',
    { savedFilters: [null, 'x', { id: 's' }], today: { filter: { levels: ['king'] } } },
  ],
])('%s gives way to the default', (_, stored) => {
  expect(parseSettings(stored)).toEqual(defaults);
});

it('of a list the good ones stay', () => {
  const profile = { id: 'p', name: 'CFOs', levels: ['cxo'] };
  const { order, savedFilters } = parseSettings({
    order: { profiles: [null, profile, { name: 'no id' }] },
    savedFilters: [{ id: 'f', name: 'Mine', filter: { did: ['comment'] } }, 5],
  });
  const blank = { functions: [], words: [], companies: [], exclude: [] };
  expect(order.profiles).toEqual([{ ...blank, ...profile }]);
  expect(savedFilters).toEqual([
    { id: 'f', name: 'Mine', filter: { ...defaults.today.filter, did: ['comment'] } },
  ]);
});

describe('consent', () => {
  it('is what was agreed to, and nothing where that is of no form', async () => {
    expect(hasConsent(await loadConsent())).toBe(false);
    await browser.storage.local.set({ consent: agreement, threadConsent: 'yes', self: { keys: 7 } });
    const consent = await loadConsent();
    expect([hasConsent(consent), hasThreadConsent(consent), consent.self]).toEqual([true, false, null]);
    await browser.storage.local.set({ threadConsent: agreement });
    expect(hasThreadConsent(await loadConsent())).toBe(true);
    await browser.storage.local.set({ consent: { ...agreement, version: 0 } });
    expect(hasThreadConsent(await loadConsent())).toBe(false);
  });
});
