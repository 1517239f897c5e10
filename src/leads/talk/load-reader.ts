import { readHeadline } from '../headline/parse-headline';
import type { Reading } from '../records/reading';
import { type Title, titleVersion, unknownTitle } from '../records/title';
import { loadWordsFor, type Words } from '../words/load-words';
import { type Readable, readTouch, textsOf } from './read-touch';

/**
 * Reads headlines and touches with words that are there already, so that it can be asked in the middle of a
 * transaction. Undefined = it was not told of this text, whose language it may not have: that is read later on.
 */
export type Reader = {
  title: (headline: string | null) => Title | undefined;
  touch: (touch: Readable) => Reading | undefined;
  /** True once something could not be read. */
  hasMissed: () => boolean;
};

/** A reader of these texts. Waits for their words, so it must be asked before a transaction begins. */
export async function loadReader(texts: Iterable<string | null>): Promise<Reader> {
  const told = new Set<string>();
  for (const text of texts) if (text) told.add(text);
  return makeReader(told, await loadWordsFor(told));
}

/** Reads what has no text, and nothing else. */
export const bareReader = makeReader(new Set(), null);

function makeReader(told: ReadonlySet<string>, words: Words | null): Reader {
  let hasMissed = false;
  const knows = (text: string | null) => !text || told.has(text);
  const ifKnown = <T>(isKnown: boolean, read: () => T): T | undefined => {
    hasMissed ||= !isKnown;
    return isKnown ? read() : undefined;
  };
  return {
    title: (headline) =>
      ifKnown(knows(headline), () => {
        const said = headline && words ? readHeadline(headline, words) : unknownTitle;
        return { ...said, version: titleVersion };
      }),
    touch: (touch) => ifKnown(textsOf(touch).every(knows), () => readTouch(touch, words)),
    hasMissed: () => hasMissed,
  };
}
