import browser from 'webextension-polyfill';
import { parseSettings, type Settings as Stored, settingsSchema } from './leads/records/settings';

export type Settings = Stored;

/** Every key in `storage.local`, with its default; what each means stands in `leads/records/settings.ts`. */
export const defaults: Settings = parseSettings({});

/** `told` is what `lastNotice` was called. */
const keys = [...Object.keys(settingsSchema.entries), 'told'];

export async function loadSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(keys));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back at each change with all settings. Answers the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
