import { loadSettings, type Settings, saveSettings } from '../../settings';

let last: Promise<unknown> = Promise.resolve();

/** Changes settings one after the other, each from what the one before has stored: two quick ones both count. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const done = last.then(async () => saveSettings(change(await loadSettings())));
  last = done.catch(() => undefined);
  return done;
}

/** The same for the list of the day alone. */
export function changeToday(change: (today: Settings['today']) => Partial<Settings['today']>): Promise<void> {
  return changeSettings(({ today }) => ({ today: { ...today, ...change(today) } }));
}
