import browser from 'webextension-polyfill';

/** Where a person's own page is: in the full page, which the popup and the panel open in a tab. */
export function pageOf(personId: string): string {
  const hash = `#person/${encodeURIComponent(personId)}`;
  return isWholeFrame() ? hash : browser.runtime.getURL(`${pathOfPage()}${hash}`);
}

/** True on the full page itself. */
export function isWholeFrame(): boolean {
  return document.documentElement.dataset.frame === 'page';
}

function pathOfPage(): string {
  return browser.runtime.getManifest().options_ui?.page ?? '';
}
