import { findLanguages } from './find-languages';
import type { FirstWords } from './first-words';
import type { LanguageWords } from './language-words';
import { type Language, languages } from './languages';
import { noWords, type Words } from './words';

/** Where words come from. */
export type WordLoader = {
  loadLanguage: (language: Language) => Promise<LanguageWords>;
  loadFirstWords: () => Promise<FirstWords>;
};

/** Chrome refuses `import()` in a service worker, which therefore sets a loader of its own before it reads. */
const importing: WordLoader = {
  loadLanguage: async (language) => (await import('./import-words')).importWords.loadLanguage(language),
  loadFirstWords: async () => (await import('./import-words')).importWords.loadFirstWords(),
};

let loader = importing;
const loaded = new Map<Language, Promise<LanguageWords>>();
let firstWords: Promise<FirstWords> | null = null;
let latest = noWords;

/** Once, before anything is read. */
export function setWordLoader(other: WordLoader): void {
  loader = other;
}

/** The words of one language, loaded once. */
export function loadWords(language: Language): Promise<LanguageWords> {
  const words = loaded.get(language) ?? loader.loadLanguage(language);
  loaded.set(language, words);
  // What failed may go well the next time.
  words.catch(() => loaded.delete(language));
  return words;
}

/**
 * The words of every language that one of these texts may be in: with more, all would read the same. Ask once for many
 * texts, and before a transaction begins: one is lost over awaits that do not reach the database.
 */
export async function loadWordsFor(texts: Iterable<string | null>): Promise<Words> {
  const first = await loadFirstWords();
  const words = await Promise.all(findLanguages(texts, first).map(loadWords));
  // What is taken apart for one set of languages serves smaller sets too; it grows, so that this is done seldom.
  if (words.some((one) => !latest.languages.includes(one)))
    latest = joinWords([...latest.languages, ...words], first);
  return latest;
}

/** In the one order, each once. */
export function joinWords(words: readonly LanguageWords[], { detection }: FirstWords): Words {
  const all = [...new Set(words)];
  const inOrder = languages.flatMap((language) => all.find((one) => one.language === language) ?? []);
  return { languages: inOrder, detection };
}

function loadFirstWords(): Promise<FirstWords> {
  firstWords ??= loader.loadFirstWords();
  firstWords.catch(() => {
    firstWords = null;
  });
  return firstWords;
}
