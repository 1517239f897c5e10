import type { LanguageWords } from './language-words';

/**
 * The words of some languages, ready to read with. Made by `loadWordsFor` alone; who reads hands it on and never looks
 * inside.
 */
export type Words = { readonly languages: readonly LanguageWords[] };

/**
 * The words of every language that one of these texts may be in. Ask before a transaction begins: one is lost over
 * awaits that do not reach the database.
 */
export async function loadWordsFor(_texts: Iterable<string | null>): Promise<Words> {
  return (await import('./all-words')).allWords;
}
