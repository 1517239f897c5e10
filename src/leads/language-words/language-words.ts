/** What a language is known by among those of its script. `language`: its BCP 47 primary tag. */
export type LanguageWords = {
  language: string;
  /** Frequent small words, lower case, in the order of their code points, with blanks between. */
  words: string;
  /** Letters that hardly any other language of the script has. */
  letters?: string;
};
