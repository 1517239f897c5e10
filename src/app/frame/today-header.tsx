import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Frame } from '../base/frame';
import { IconButton } from '../parts/icon-button';
import { Logo } from '../parts/logo';
import { t } from '../words/t';

type Props = { frame: Frame; onSearch: () => void; onHelp: () => void };

/** Name at the start; search, help and the two bigger frames at the end. */
export function TodayHeader({ frame, onSearch, onHelp }: Props) {
  const openSide = useOpenSide();
  const openPage = () => {
    void browser.runtime.openOptionsPage();
    if (frame === 'popup') window.close();
  };
  return (
    <header class="front-header">
      <Logo size={22} />
      <h1 class="wordmark">{t('extensionName')}</h1>
      <IconButton icon="search" label={t('search')} hotkey="/" onClick={onSearch} />
      {frame === 'popup' && openSide && <IconButton icon="side" label={t('keepAtSide')} onClick={openSide} />}
      <IconButton icon="page" label={t('fullPage')} onClick={openPage} />
      <IconButton icon="help" label={t('help')} hotkey="?" onClick={onHelp} />
    </header>
  );
}

/** Opens the side panel (Chrome) or sidebar (Firefox); null where there is neither. */
function useOpenSide(): (() => void) | null {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setWindowId(current.id));
  }, []);
  const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
  if (sidePanel && windowId !== undefined) {
    // Both calls must come straight from the click: browsers refuse them after an await.
    return () => leaveFor(sidePanel.open({ windowId }));
  }
  if (browser.sidebarAction) return () => leaveFor(browser.sidebarAction.open());
  return null;
}

/** The popup makes way once the panel is there; when the browser refuses, the popup simply stays. */
function leaveFor(opening: Promise<void>): void {
  opening.then(
    () => window.close(),
    () => undefined,
  );
}
