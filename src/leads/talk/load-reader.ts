import { readHeadline } from '../headline/read-headline';
import { type Title, titleVersion, unknownTitle } from '../records/headline';
import type { Reading } from '../records/touch';
import { loadWordsFor } from '../text/load-words';
import type { Words } from '../text/words';
import { type Readable, readTouch, textsOf } from './read-touch';

/**
 * Reads headlines and touches with words that are there already, so that it can be asked in the middle of a
 * transaction. Undefined = it was not told of this text, whose language it may not have: that is read later on.
 */
export type Reader = {
  title: (headline: string | null) => Title | undefined;
  touch: (touch: Readable & { id: string }) => Reading | undefined;
  /** Ids of the touches it could not read. */
  missed: () => string[];
};

/** A reader of these texts. Waits for their words, so it must be asked before a transaction begins. */
export async function loadReader(texts: Iterable<string | null>): Promise<Reader> {
  const told = new Set<string>();
  for (const text of texts) if (text) told.add(text);
  return makeReader(told, await loadWordsFor(told));
}

/** Reads what has no text, and nothing else. */
export function bareReader(): Reader {
  return makeReader(new Set(), null);
}

function makeReader(told: ReadonlySet<string>, words: Words | null): Reader {
  const missed = new Set<string>();
  return {
    title: (headline) => {
      if (!headline) return { ...unknownTitle, version: titleVersion };
      if (!words || !told.has(headline)) return undefined;
      return { ...readHeadline(headline, words), version: titleVersion };
    },
    touch: (touch) => {
      if (textsOf(touch).every((text) => told.has(text))) return readTouch(touch, words);
      missed.add(touch.id);
      return undefined;
    },
    missed: () => [...missed],
  };
}
