import type { LanguageWords } from './language-words';

/**
 * The words of some languages, ready to read with. Made by `loadWordsFor` alone; who reads hands it on and never looks
 * inside.
 */
export type Words = { readonly languages: readonly LanguageWords[] };
