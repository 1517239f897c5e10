import browser from 'webextension-polyfill';
import type { KnownSettings } from './leads/known-settings';
import type { Self } from './leads/person';

/** Every key in `storage.local`, with its default. */
export const defaults = {
  /** When and to which wording the user agreed; null = nothing is read. */
  consent: null as { at: number; version: number } | null,
  /** Whose posts count. */
  self: null as Self | null,
  /** The last signed-in person seen on a page when it is not `self`: the app asks about them. */
  otherSelf: null as Self | null,
  /** Who counts as known. After a change: `rebuildKnown`. */
  known: { show: {}, company: null, companyAliases: [], excludedCompanies: [] } as KnownSettings,
};

export type Settings = typeof defaults;

/** The wording of the consent screen; a new number asks again. */
export const consentVersion = 1;

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

/** Calls back at each change with all settings. Answers the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
