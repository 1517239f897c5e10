import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

const key = 'lastOpened';

/** Whose page was opened last, before this frame: the popup closes with that, and the seller comes back to them. */
export function useLastOpened(): string | null {
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    void browser.storage.session
      .get(key)
      .then(({ [key]: id }) => setOpened(typeof id === 'string' ? id : null));
  }, []);
  return opened;
}

/** Kept as long as the browser runs. */
export function noteOpened(personId: string): Promise<void> {
  return browser.storage.session.set({ [key]: personId });
}
