import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../../settings';

/** All settings, kept up to date; `undefined` until they are loaded. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
