import type { KnownReason } from './known';

/** What the user says about whom they know; kept with the settings. */
export type KnownSettings = {
  /** True = people known for this reason count as new all the same. `do-not-contact` cannot be shown. */
  show: Partial<Record<KnownReason, boolean>>;
  /** Where the user works; null = as their headline says. */
  company: string | null;
  /** Other names of it. */
  companyAliases: string[];
  /** Competitors, customers, suppliers: nobody there is new. */
  excludedCompanies: string[];
};

export const startKnown: KnownSettings = {
  show: {},
  company: null,
  companyAliases: [],
  excludedCompanies: [],
};
