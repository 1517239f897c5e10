import { foldWays } from '../text/fold-text';
import { foldPhrase } from './read-sentences';

/** Months or numbers as one pattern in folded text; `|` parts forms of one, `*` stands for any ending. */
export function listPattern(list: readonly string[]): string {
  return list.map(entryPattern).join('|');
}

/** Which entry of the list a word is, counted from 1; 0 = none. */
export function listPlace(list: readonly string[], word: string): number {
  return list.findIndex((entry) => new RegExp(`^(?:${entryPattern(entry)})$`, 'u').test(word)) + 1;
}

function entryPattern(entry: string): string {
  const ways = entry.split('|').flatMap((form) => foldWays(form.normalize('NFKC')).map(foldPhrase));
  return [...new Set(ways)].map((way) => way.replace('*', '[\\p{L}\\p{M}]*')).join('|');
}
