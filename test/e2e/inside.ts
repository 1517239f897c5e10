import type { PageState } from '../../src/leads/records/page-state';
import type { Launched } from './launch';
import { until } from './until';

/** What only the extension's own pages can see. */
export type Inside = {
  /** The tab the person looks at. */
  activeTab: () => Promise<number>;
  /** What the content script last said of a tab; null when nothing. */
  state: (tab: number) => Promise<PageState | null>;
  badge: (tab: number) => Promise<string>;
};

/** Asks from a page of the extension that runs none of its code. It opens before the pages it is asked about. */
export async function lookInside({ context, extensionId }: Launched): Promise<Inside> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return {
    activeTab: () => page.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1),
    state: (tab) =>
      page.evaluate(
        async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as never,
        `page:${tab}`,
      ),
    badge: (tab) => page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab),
  };
}

/** Waits until a tab is said to be in a state, and answers it. */
export async function untilState(
  inside: Inside,
  tab: number,
  is: (state: PageState) => boolean,
  what: string,
): Promise<PageState> {
  return until(async () => {
    const state = await inside.state(tab);
    return state && is(state) && state;
  }, what);
}
