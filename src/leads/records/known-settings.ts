import * as v from 'valibot';
import { knownReasons } from './known-row';
import { listUpTo, longest, textUpTo } from './text-up-to';

/** What the user says about whom they know; kept with the settings. */
export const knownSettingsSchema = v.object({
  /** By reason; true = people known for it count as new all the same. `do-not-contact` cannot be shown. */
  show: v.record(v.picklist(knownReasons), v.boolean()),
  /** Where the user works; null = as their headline says. */
  company: v.nullable(textUpTo(longest)),
  /** Other names of it. */
  companyAliases: listUpTo(textUpTo(longest), 10_000),
  /** Competitors, customers, suppliers: nobody there is new. */
  excludedCompanies: listUpTo(textUpTo(longest), 10_000),
});
export type KnownSettings = v.InferOutput<typeof knownSettingsSchema>;

export const startKnown: KnownSettings = {
  show: {},
  company: null,
  companyAliases: [],
  excludedCompanies: [],
};
