import { foldWays } from '../text/fold-text';
import { foldPhrase } from './read-sentences';

/** A list of `StopWords` months or numbers as one pattern in folded text; `*` stands for any ending. */
export function listPattern(list: string): string {
  return list.split(' ').map(entryPattern).join('|');
}

/** Which entry of the list a word is, counted from 1; 0 = none. */
export function listPlace(list: string, word: string): number {
  return list.split(' ').findIndex((entry) => new RegExp(`^(?:${entryPattern(entry)})$`, 'u').test(word)) + 1;
}

function entryPattern(entry: string): string {
  const ways = entry.split('|').flatMap((form) => foldWays(form.normalize('NFKC')).map(foldPhrase));
  return [...new Set(ways)].map((way) => way.replaceAll('_', ' ').replace('*', '[\\p{L}\\p{M}]*')).join('|');
}
