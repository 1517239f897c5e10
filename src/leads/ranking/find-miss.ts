import type { Headline } from '../records/headline';
import type { FitProfile } from '../records/order-settings';
import { readFit } from './read-fit';

/** The lists of a profile: what it asks for, and what it rules out. */
export const asks = ['levels', 'functions', 'words', 'companies', 'exclude'] as const;
export type Ask = (typeof asks)[number];

/** The one list that keeps somebody from fitting; null when they fit, or when more than one is against them. */
export function findMiss(headline: string | null, title: Headline, profile: FitProfile): Ask | null {
  if (readFit(headline, title, [profile]).is === 'fits') return null;
  const misses = asks.filter((ask) => profile[ask].length > 0 && asksWithout(profile, ask));
  return misses.find((ask) => readFit(headline, title, [{ ...profile, [ask]: [] }]).is === 'fits') ?? null;
}

/** Where nothing else is asked for, everybody would be a near miss. */
function asksWithout(profile: FitProfile, left: Ask): boolean {
  return asks.some((ask) => ask !== left && ask !== 'exclude' && profile[ask].length > 0);
}
