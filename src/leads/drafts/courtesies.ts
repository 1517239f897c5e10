import type { CourtesyWords } from '../text/language-words';
import { splitPhrases } from '../text/split-phrases';
import type { Words } from '../text/words';
import { splitWords } from './split-words';

/** By their first word, the longest first. */
export type Phrases = ReadonlyMap<string, string[][]>;

/** How messages begin and end, in several languages at once, as it is compared. */
export type Courtesies = Record<keyof CourtesyWords, Phrases>;

const read = new WeakMap<Words, Courtesies>();

export function courtesiesOf(words: Words): Courtesies {
  const courtesies = read.get(words) ?? readCourtesies(words);
  read.set(words, courtesies);
  return courtesies;
}

function readCourtesies({ languages }: Words): Courtesies {
  const list = (name: keyof CourtesyWords) =>
    readPhrases(languages.flatMap(({ courtesies }) => splitPhrases(courtesies?.[name])));
  return {
    hellos: list('hellos'),
    wishes: list('wishes'),
    dears: list('dears'),
    titles: list('titles'),
    regards: list('regards'),
    partings: list('partings'),
  };
}

function readPhrases(entries: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const folds = splitWords(entry).map((word) => word.fold);
    const [first] = folds;
    if (first) phrases.set(first, [...(phrases.get(first) ?? []), folds]);
  }
  for (const same of phrases.values()) same.sort((a, b) => b.length - a.length);
  return phrases;
}
