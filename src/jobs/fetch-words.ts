import browser from 'webextension-polyfill';
import type { FirstWords } from '../leads/text/first-words';
import type { LanguageWords } from '../leads/text/language-words';
import type { WordLoader } from '../leads/text/load-words';

/** How the background gets at words: from the extension's own files, since Chrome refuses `import()` there. */
export const fetchWords: WordLoader = {
  loadLanguage: (language) => fetchJson<LanguageWords>(language),
  loadFirstWords: () => fetchJson<FirstWords>('first-words'),
};

/** Written by our own build from the file of that type. */
async function fetchJson<Content>(name: string): Promise<Content> {
  const answer = await fetch(browser.runtime.getURL(`words/${name}.json`));
  if (!answer.ok) throw new Error(`words/${name}.json: ${answer.status}`);
  return (await answer.json()) as Content;
}
