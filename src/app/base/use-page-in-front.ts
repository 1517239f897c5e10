import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageState } from '../../leads/records/page-state';

/** The LinkedIn page in front of the user. `elsewhere`: the tab in front is no LinkedIn page. */
export type PageInFront = { state: PageState | null; elsewhere: boolean };

/** Follows the active tab of this window and what the background notes about it. */
export function usePageInFront(): PageInFront | undefined {
  const [page, setPage] = useState<PageInFront>();
  useEffect(() => {
    let last = 0;
    const look = async () => {
      const turn = ++last;
      const found = await loadPageInFront();
      if (turn === last) setPage(found);
    };
    const onStored = (_changes: unknown, area: string) => {
      if (area === 'session') void look();
    };
    const onTab = () => void look();
    void look();
    browser.storage.onChanged.addListener(onStored);
    browser.tabs.onActivated.addListener(onTab);
    browser.tabs.onUpdated.addListener(onTab);
    return () => {
      last = -1;
      browser.storage.onChanged.removeListener(onStored);
      browser.tabs.onActivated.removeListener(onTab);
      browser.tabs.onUpdated.removeListener(onTab);
    };
  }, []);
  return page;
}

async function loadPageInFront(): Promise<PageInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const states = await loadPageStates();
  const here = states.get(tab?.id ?? -1);
  if (here) return { state: here, elsewhere: false };
  const newest = [...states.values()].sort((a, b) => b.at - a.at)[0] ?? null;
  const own = await browser.tabs.getCurrent();
  return { state: newest, elsewhere: own?.id !== tab?.id };
}

async function loadPageStates(): Promise<Map<number, PageState>> {
  const stored = await browser.storage.session.get(null);
  const pages = Object.entries(stored).filter(([key]) => key.startsWith('page:'));
  return new Map(pages.map(([key, state]) => [Number(key.slice('page:'.length)), state as PageState]));
}
