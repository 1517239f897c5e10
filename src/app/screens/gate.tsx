import type { ComponentChildren } from 'preact';
import { hasConsent } from '../../settings';
import { useSettings } from '../hooks/use-settings';
import { Skeleton } from '../parts/skeleton';
import { Consent } from './consent';

/** Nothing of the app shows, and nothing is read, before the user has agreed. */
export function Gate({ children }: { children: () => ComponentChildren }) {
  const settings = useSettings();
  if (!settings) return <Skeleton shape="card" count={3} />;
  return hasConsent(settings) ? children() : <Consent />;
}
