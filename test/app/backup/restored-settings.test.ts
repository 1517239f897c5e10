import { expect, it } from 'vitest';
import { restoredSettings } from '../../../src/app/backup/restored-settings';
import { defaults, type Settings } from '../../../src/settings';

const agreed = { at: 1, version: 1 };
const here: Settings = {
  ...defaults,
  consent: agreed,
  calendarLink: 'https://here.example',
  backup: { ...defaults.backup, at: 5 },
};
const limits = { invitations: 20, notes: 5, account: 'premium' };
const file = {
  ...defaults,
  consent: null,
  threadConsent: agreed,
  calendarLink: 'https://there.example',
  limits,
  suggestDrafts: true,
  backup: { ...defaults.backup, every: 'day' },
};

it('replacing brings all settings but what was agreed to and backed up here', () => {
  const { consent, threadConsent, otherSelf, backup, ...rest } = file;
  expect(restoredSettings(file, here, 'replace')).toEqual(rest);
});

it('adding brings only what is still as on the first day here', () => {
  const brought = restoredSettings(file, here, 'merge');
  expect(brought).toMatchObject({ limits, suggestDrafts: true });
  expect(brought).not.toHaveProperty('calendarLink');
  expect(brought).not.toHaveProperty('consent');
});

it('what a file says in another form, or of settings nobody knows, is left out', () => {
  const odd = {
    today: 'all',
    limits: null,
    savedFilters: {},
    suggestDrafts: 'yes',
    unknown: 1,
    calendarLink: 7,
    reminders: { quiet: 'never' },
  };
  expect(restoredSettings(odd, here, 'replace')).toEqual({});
});

it('what an older version did not know yet is as on the first day', () => {
  const { more: _, ...today } = defaults.today;
  expect(restoredSettings({ today: { ...today, size: 5 } }, here, 'replace')).toEqual({
    today: { ...defaults.today, size: 5 },
  });
});
