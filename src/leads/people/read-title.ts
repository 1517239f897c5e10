import { readHeadline } from '../headline/read-headline';
import type { Headline } from '../records/headline';
import { allWords } from '../text/all-words';

/** Reading a headline takes a while, and the same one is asked about many times in a row. */
const remembered = new Map<string, Headline>();
const rememberedAtMost = 5000;

const nothing: Headline = { level: 'unknown', function: 'unknown', company: null, because: null };

/** `readHeadline` with a memory; of a person without a headline nothing is known. */
export function readTitle(headline: string | null): Headline {
  if (headline === null || headline === '') return nothing;
  const known = remembered.get(headline);
  if (known !== undefined) return known;
  const title = readHeadline(headline, allWords);
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(headline, title);
  return title;
}
