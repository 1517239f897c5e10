import type { LedgerFacet, LedgerRow } from '../../leads/talk/count-ledger';
import type { Share } from '../../leads/text/read-share';
import { language, t } from './t';
import { underscored } from './underscored';

/** "4 of 9 answered: 19–73 %"; of too few only that. */
export function sayShare({ answered, tries, low, high, enough }: Share): string {
  if (!enough) return t('shareTooFew', answered, tries);
  return t('shareBetween', answered, tries, sayRange(low, high));
}

/** Whole percent: "19–73 %". The same at both ends is one number. */
export function sayRange(low: number, high: number): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to ? t('sharePercent', to) : t('shareRange', from, to);
}

/** What a row of the ledger is about: "C-level", "Finance", "German"; '' for everybody. */
export function nameSlice({ facet, value }: Pick<LedgerRow, 'facet' | 'value'>): string {
  switch (facet) {
    case 'all':
      return '';
    case 'level':
      return t(`level_${value}` as 'level_unknown');
    case 'function':
      return t(`jobFunction_${value}` as 'jobFunction_sales');
    case 'language':
      return nameLanguage(value);
  }
}

export function nameFacet(facet: Exclude<LedgerFacet, 'all'>): string {
  return t(`ledgerBy_${facet}`);
}

export function nameChannel(channel: LedgerRow['channel']): string {
  return t(`channel_${underscored(channel)}_name`);
}

/** In the language of the interface. A code nobody knows stays as it is. */
function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
