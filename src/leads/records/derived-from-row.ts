import type { KnownSettings } from './known-settings';
import type { OrderSettings } from './order-settings';
import type { Self } from './person';

/** What the derived tables were worked out from, besides the tables. */
export type DerivedFromRow = {
  id: 'known';
  self: Self | null;
  known: KnownSettings;
  order: OrderSettings;
  /** Where the user works, as far as anything tells. */
  company: string | null;
  /** They are out of date: `rebuildKnown` has not run, or not to its end. */
  isStale: boolean;
};

/**
 * Makes a hash useless to whoever has only the hashes: drawn once, kept beside them in `derivedFrom`. Whatever copies
 * `doNotContact` must copy this row too, or nobody is recognised any more. `others`: of hashes that came with a backup
 * of another database; a hash cannot be made anew under another salt, so everybody is asked about under each.
 */
export type SaltRow = { id: 'salt'; salt: string; others?: string[] };
