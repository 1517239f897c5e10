import type { Phrases } from './language-words';

/** The phrases of a list, each on one line without blanks around; none where there is no list. */
export function splitPhrases(list: Phrases | undefined): string[] {
  if (list === undefined) return [];
  return list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
