import type { FirstWords } from './first-words';
import type { LanguageWords } from './language-words';
import type { Language } from './languages';

/** Literal paths: every bundler finds them. */
const files: Record<Language, () => Promise<LanguageWords>> = {
  en: async () => (await import('../../words/english')).english,
  de: async () => (await import('../../words/german')).german,
  fr: async () => (await import('../../words/french')).french,
  es: async () => (await import('../../words/spanish')).spanish,
  pt: async () => (await import('../../words/portuguese')).portuguese,
  it: async () => (await import('../../words/italian')).italian,
  nl: async () => (await import('../../words/dutch')).dutch,
  sv: async () => (await import('../../words/swedish')).swedish,
  da: async () => (await import('../../words/danish')).danish,
  no: async () => (await import('../../words/norwegian')).norwegian,
  fi: async () => (await import('../../words/finnish')).finnish,
  pl: async () => (await import('../../words/polish')).polish,
  cs: async () => (await import('../../words/czech')).czech,
  hu: async () => (await import('../../words/hungarian')).hungarian,
  ro: async () => (await import('../../words/romanian')).romanian,
  tr: async () => (await import('../../words/turkish')).turkish,
  el: async () => (await import('../../words/greek')).greek,
  ru: async () => (await import('../../words/russian')).russian,
  uk: async () => (await import('../../words/ukrainian')).ukrainian,
  ja: async () => (await import('../../words/japanese')).japanese,
  zh: async () => (await import('../../words/chinese')).chinese,
  ko: async () => (await import('../../words/korean')).korean,
  ar: async () => (await import('../../words/arabic')).arabic,
  he: async () => (await import('../../words/hebrew')).hebrew,
  hi: async () => (await import('../../words/hindi')).hindi,
  th: async () => (await import('../../words/thai')).thai,
};

/** How pages get at words: as modules, when they are needed. */
export const importWords = {
  loadLanguage: (language: Language): Promise<LanguageWords> => files[language](),
  loadFirstWords: async (): Promise<FirstWords> => (await import('../../words/first-words')).firstWords,
};
