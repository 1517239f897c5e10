import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasConsent } from '../../consent';
import { openDatabase } from '../../storage/base/open-database';
import { useSettings } from '../base/use-settings';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/skeleton';

const DueWatch = lazy(async () => (await import('./due-watch')).DueWatch, { waiting: null });
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
