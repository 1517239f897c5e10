import browser from 'webextension-polyfill';
import type { Self } from './leads/records/person';
import type { Settings } from './leads/records/settings';

/*
 * What the content script has to know of the settings, without the schemas of the rest: that would be carried to every
 * page of LinkedIn.
 */

/** The wording of the consent screen; a new number asks again. */
export const consentVersion = 1;

/** The wording of the question about conversations. */
export const threadConsentVersion = 1;

/** What the user agreed to, and whose posts count. */
export type Consent = Pick<Settings, 'consent' | 'threadConsent' | 'self'>;

/** True when the user agreed to the present wording. */
export function hasConsent({ consent }: Pick<Consent, 'consent'>): boolean {
  return consent?.version === consentVersion;
}

/** True when the user agreed that conversations with leads and their profiles are read; nothing without the first one. */
export function hasThreadConsent(settings: Pick<Consent, 'consent' | 'threadConsent'>): boolean {
  return hasConsent(settings) && settings.threadConsent?.version === threadConsentVersion;
}

export async function loadConsent(): Promise<Consent> {
  const stored: Record<string, unknown> = await browser.storage.local.get([
    'consent',
    'threadConsent',
    'self',
  ]);
  return {
    consent: parseAgreement(stored['consent']),
    threadConsent: parseAgreement(stored['threadConsent']),
    self: parseSelf(stored['self']),
  };
}

/** Calls back at each change of any of it. Answers the function that stops it. */
export function watchConsent(onChange: (consent: Consent) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void loadConsent().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parseAgreement(stored: unknown): Consent['consent'] {
  const { at, version } = (stored ?? {}) as Record<string, unknown>;
  return typeof at === 'number' && typeof version === 'number' ? { at, version } : null;
}

/** The background wrote it, parsed. */
function parseSelf(stored: unknown): Self | null {
  const self = stored as Self | null | undefined;
  return Array.isArray(self?.keys) && Array.isArray(self.pages) ? self : null;
}
