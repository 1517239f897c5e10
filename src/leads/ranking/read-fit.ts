import { companyKeys } from '../people/company-key';
import { isAtCompany } from '../people/is-at-company';
import type { Fit, FitVerdict } from '../records/card';
import type { Headline } from '../records/headline';
import type { FitProfile } from '../records/order-settings';

import { findWords } from '../text/find-words';

type Asked = 'yes' | 'no' | 'unsaid';

const nobodyAsked: Fit = { is: 'none', profileIds: [], because: [] };

/** How well a person's headline answers to what the seller looks for; the best of several profiles counts. */
export function readFit(headline: string | null, title: Headline, profiles: readonly FitProfile[]): Fit {
  const asking = profiles.filter((profile) => !isBlankProfile(profile));
  if (asking.length === 0) return nobodyAsked;
  const each = asking.map((profile) => ({ profile, ...readProfile(headline ?? '', title, profile) }));
  const of = (verdict: FitVerdict) => each.filter(({ is }) => is === verdict);
  const is = (['fits', 'unclear'] as const).find((verdict) => of(verdict).length > 0) ?? 'outside';
  return {
    is,
    profileIds: of('fits').map(({ profile }) => profile.id),
    because: [...new Set(of(is).flatMap(({ because }) => because))],
  };
}

function readProfile(headline: string, title: Headline, profile: FitProfile): Omit<Fit, 'profileIds'> {
  const excluded = findWords(headline, profile.exclude);
  if (excluded.length > 0) return { is: 'outside', because: excluded };
  const words = findWords(headline, profile.words);
  const company = findCompany(headline, title, profile.companies);
  const answers: Asked[] = [
    ask(profile.levels, title.level),
    ask(profile.functions, title.function),
    // A word that is not there says nothing against anybody.
    profile.words.length === 0 || words.length > 0 ? 'yes' : 'unsaid',
    profile.companies.length === 0 || company !== null ? 'yes' : title.company === null ? 'unsaid' : 'no',
  ];
  if (answers.includes('no')) return { is: 'outside', because: [] };
  const level = profile.levels.length > 0 && title.because !== null ? [title.because] : [];
  const because = [...level, ...words, ...(company === null ? [] : [company])];
  return { is: answers.includes('unsaid') ? 'unclear' : 'fits', because };
}

function ask<T extends string>(wanted: readonly T[], said: T | 'unknown'): Asked {
  if (wanted.length === 0) return 'yes';
  if (said === 'unknown') return 'unsaid';
  return wanted.includes(said) ? 'yes' : 'no';
}

/** The company of the list the headline names, as the headline writes it where it can be told apart. */
function findCompany(headline: string, title: Headline, companies: readonly string[]): string | null {
  const keys = new Set(companies.flatMap(companyKeys));
  if (keys.size === 0) return null;
  if (title.company !== null && companyKeys(title.company).some((key) => keys.has(key))) return title.company;
  return companies.find((company) => isAtCompany(headline, new Set(companyKeys(company)))) ?? null;
}

/** A profile that asks for nothing. */
export function startProfile(id: string, name: string): FitProfile {
  return { id, name, levels: [], functions: [], words: [], companies: [], exclude: [] };
}

/** True when a profile asks for nothing at all: then it would fit everybody. */
export function isBlankProfile({ levels, functions, words, companies, exclude }: FitProfile): boolean {
  return [levels, functions, words, companies, exclude].every((list) => list.length === 0);
}
