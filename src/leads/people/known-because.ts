import type { KnownReason, KnownSource } from '../records/known-row';
import { knownReasons } from '../records/known-row';
import type { KnownSettings } from '../records/known-settings';
import type { Outreach } from '../records/outreach';
import type { Degree } from '../records/person';

/** What the pages and the files tell about one person; decisions come on top. */
export type KnownFacts = {
  degree: Degree | null;
  /** Of all contacts that are this person. */
  sources: readonly KnownSource[];
  isColleague: boolean;
  /** Works at a company the user leaves out. */
  isExcluded: boolean;
  doNotContact: boolean;
};

const reasonOf: Record<KnownSource, KnownReason> = {
  connection: 'connection',
  'written-with': 'written-with',
  crm: 'crm',
  contact: 'contact',
  invited: 'pending-invitation',
};

/** All reasons that hold by the facts, in the order of the receipt. */
export function listReasons(facts: KnownFacts): KnownReason[] {
  const reasons = new Set(facts.sources.map((source) => reasonOf[source]));
  if (facts.doNotContact) reasons.add('do-not-contact');
  if (facts.degree === 1) reasons.add('first-degree');
  if (facts.isColleague) reasons.add('colleague');
  if (facts.isExcluded) reasons.add('excluded-company');
  return knownReasons.filter((reason) => reasons.has(reason));
}

/**
 * Why a person is not new; null = they are. `reasons`: what the facts say. Who was put back ("not known after all")
 * stays new whatever the facts say, unless they must not be contacted or are marked as known once more.
 */
export function knownBecause(
  reasons: readonly KnownReason[],
  outreach: Pick<Outreach, 'stage' | 'putBack'> | undefined,
  show: KnownSettings['show'],
): KnownReason | null {
  if (reasons.includes('do-not-contact')) return 'do-not-contact';
  const byFacts = outreach?.putBack ? undefined : reasons.find((reason) => !show[reason]);
  if (byFacts) return byFacts;
  return outreach?.stage === 'known' && !show['marked-known'] ? 'marked-known' : null;
}
