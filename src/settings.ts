import browser from 'webextension-polyfill';
import { type KnownSettings, startKnown } from './leads/records/known-settings';
import { type OrderSettings, startOrder } from './leads/records/order-settings';
import type { Self } from './leads/records/person';
import { noFilter, type QueueFilter, type SavedFilter } from './leads/records/queue-filter';
import type { LastNotice } from './leads/records/settings';
import { type QuietHours, startQuiet } from './leads/records/settings';

/** Every key in `storage.local`, with its default. */
export const defaults = {
  /** When and to which wording the user agreed; null = nothing is read. */
  consent: null as { at: number; version: number } | null,
  /** The same for conversations with leads and their profiles, asked apart; null = no word of one is read. */
  threadConsent: null as { at: number; version: number } | null,
  /** Whose posts count. */
  self: null as Self | null,
  /** The last signed-in person seen on a page when it is not `self`: the app asks about them. */
  otherSelf: null as Self | null,
  /** Who counts as known. After a change: `rebuildKnown`. */
  known: startKnown as KnownSettings,
  /** What weighs how much, and who is looked for. After a change: `rebuildKnown`. */
  order: startOrder as OrderSettings,
  /** The list of the day. */
  today: {
    /** How many people a day. */
    size: 10,
    /** More than that, on one day (local date, `2026-11-22`) only. */
    more: { day: '', count: 0 },
    scope: 'today' as 'today' | 'everyone',
    /** Only people with a reason that came after the last look. */
    onlyNew: false,
    filter: noFilter as QueueFilter,
  },
  savedFilters: [] as SavedFilter[],
  /** When the list was last looked at (epoch ms), and the time before that which was a visit of its own. */
  looked: { at: 0, before: 0 },
  /** What the user allows themselves in seven days (null = no limit), and what their account lets a note be. */
  limits: { invitations: 100, notes: null, account: 'free' } as Limits,
  /** Drafts may begin with a suggestion by what the browser itself can write. */
  suggestDrafts: false,
  /** `notify`: one summary by the browser, outside quiet hours. `silentDays`: say who was not spoken to; null = never. */
  reminders: { notify: false, quiet: startQuiet as QuietHours, silentDays: 30 as number | null },
  /** The newest notification of that kind. */
  lastNotice: { at: 0, times: 0 } as LastNotice,
  /** Where people pick a time, https only; '' = nowhere. */
  calendarLink: '',
  /** Nobody is proposed for a call before that, epoch ms. */
  callsOffUntil: 0,
  /** How and when everything was set down in a file last (epoch ms; 0 = never), and whether that happens by itself. */
  backup: { every: null, at: 0, bytes: 0, failed: null } as BackupSettings,
  /** What an export holds, as it was chosen last. */
  exportChoice: null as ExportChoice | null,
};

export type Limits = { invitations: number | null; notes: number | null; account: 'free' | 'premium' };

/** `every`: null = only by hand. `failed`: why the last one that was due was not made. */
export type BackupSettings = {
  every: 'day' | 'week' | 'month' | null;
  at: number;
  bytes: number;
  failed: 'no-permission' | 'no-space' | 'unknown' | null;
};

/** `format`, `separator` and `columns` as the export screen knows them. */
export type ExportChoice = { format: string; separator: string; columns: string[] };

export type Settings = typeof defaults;

/** The wording of the consent screen; a new number asks again. */
export const consentVersion = 1;

/** The wording of the question about conversations. */
export const threadConsentVersion = 1;

export async function loadSettings(): Promise<Settings> {
  return { ...defaults, ...(await browser.storage.local.get(defaults)) } as Settings;
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** True when the user agreed to the present wording. */
export function hasConsent(settings: Settings): boolean {
  return settings.consent?.version === consentVersion;
}

/** True when the user agreed that conversations with leads and their profiles are read; nothing without the first one. */
export function hasThreadConsent(settings: Settings): boolean {
  return hasConsent(settings) && settings.threadConsent?.version === threadConsentVersion;
}

/** Calls back at each change with all settings. Answers the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
