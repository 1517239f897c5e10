import { parseHeadline as parseWithAll } from '../people/headline';
import type { Headline } from '../records/headline';
import { loadWordsFor, type Words } from '../words/load-words';

const nothing: Headline = { level: 'unknown', function: 'unknown', company: null, because: null };

/** What somebody is, does and where, read with words that are loaded already; nothing is known without a headline. */
export function readHeadline(headline: string | null, _words: Words): Headline {
  return headline ? parseWithAll(headline) : nothing;
}

/** The same from the headline alone: the words of the languages it may be in are loaded first. */
export async function parseHeadline(headline: string): Promise<Headline> {
  return readHeadline(headline, await loadWordsFor([headline]));
}
