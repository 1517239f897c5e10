import type { FirstWords } from './first-words';
import type { LanguageWords } from './language-words';

/**
 * The words of some languages, ready to read with. Made by `loadWordsFor` alone; who reads hands it on and never looks
 * inside.
 */
export type Words = {
  /** In the order of `languages`: where two are equally likely, the first. */
  readonly languages: readonly LanguageWords[];
  readonly detection: FirstWords['detection'];
};

/** For reading in no language at all: every word is only a word. */
export const noWords: Words = { languages: [], detection: {} };
