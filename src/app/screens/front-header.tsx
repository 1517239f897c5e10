import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { IconButton } from '../parts/icon-button';
import { Mark } from '../parts/mark';
import { t } from '../words/t';
import type { Frame } from './front';

type Props = { frame: Frame; onSearch: () => void; onHelp: () => void };

/** Name at the start; search, help and the two bigger frames at the end. */
export function FrontHeader({ frame, onSearch, onHelp }: Props) {
  const openSide = useOpenSide();
  const openPage = () => {
    void browser.runtime.openOptionsPage();
    if (frame === 'popup') window.close();
  };
  return (
    <header class="front-header">
      <Mark size={22} />
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
    return () => void sidePanel.open({ windowId }).then(() => window.close());
  }
  if (browser.sidebarAction) return () => void browser.sidebarAction.open().then(() => window.close());
  return null;
}
