import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasConsent } from '../../consent';
import { send } from '../../messages';
import { openDatabase } from '../../storage/base/open-database';
import { loadDue, loadNextDue, loadNextWake } from '../../storage/load/load-due';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/skeleton';

const Consent = lazy(async () => (await import('./consent')).Consent);

/** Nothing of the app shows, and nothing is read, before the user has agreed. */
export function Gate({ children }: { children: () => ComponentChildren }) {
  const settings = useSettings();
  const isAgreed = settings !== undefined && hasConsent(settings);
  // An update that another tab holds up must not look like an endless loading: the error boundary says so.
  useEffect(() => {
    if (isAgreed) void openDatabase();
  }, [isAgreed]);
  if (!settings) return <Skeleton shape="card" count={3} />;
  if (!isAgreed) return <Consent />;
  return (
    <>
      <DueWatch />
      {children()}
    </>
  );
}

function DueWatch() {
  useDueChanged();
  return null;
}

/** Tells the background whenever an act, on whatever screen, changed what is due or what is next. */
function useDueChanged(): void {
  const state = useLive(loadState, []);
  const before = useRef(state);
  useEffect(() => {
    const isChange = before.current !== undefined && before.current !== state;
    before.current = state;
    // A background that does not answer looks by itself within the half hour.
    if (isChange) void send('due-changed', null).catch(() => undefined);
  }, [state]);
}

async function loadState(): Promise<string> {
  const now = Date.now();
  return JSON.stringify([await loadDue(now), await loadNextDue(now), await loadNextWake()]);
}
