import type { Headline } from '../records/headline';
import { loadWordsFor } from '../text/load-words';
import { readHeadline } from './read-headline';

/** What a headline says, read with the words of the languages it may be in, which are loaded first. */
export async function parseHeadline(headline: string): Promise<Headline> {
  return readHeadline(headline, await loadWordsFor([headline]));
}
