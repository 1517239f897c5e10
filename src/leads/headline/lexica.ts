import type { KnownFunction, KnownLevel } from '../records/headline';
import type { HeadlineWords } from './headline-words';
import { languages } from './languages';
import { addPhrases, type Lexicon } from './lexicon';

export type Mark =
  | { kind: 'title'; level: KnownLevel | 'none'; of: KnownFunction | '' }
  | { kind: 'aside' | 'former' | 'notYet' | 'retired' };
export type FunctionWord = { name: KnownFunction; isWeak: boolean };
export type Link = 'at' | 'perhapsAt' | 'of' | 'behindCompany' | 'company';

export type Lexica = {
  marks: Lexicon<Mark>;
  functions: Lexicon<FunctionWord>;
  assistants: Lexicon<true>;
  links: Lexicon<Link>;
  clubs: Lexicon<true>;
  notCompany: Lexicon<true>;
  hints: Lexicon<true>;
};

let built: Lexica | undefined;

/** All word lists as one, made when the first headline is read. */
export function getLexica(): Lexica {
  built ??= buildLexica();
  return built;
}

function buildLexica(): Lexica {
  const lexica: Lexica = {
    marks: new Map(),
    functions: new Map(),
    assistants: new Map(),
    links: new Map(),
    clubs: new Map(),
    notCompany: new Map(),
    hints: new Map(),
  };
  for (const words of languages) addLanguage(lexica, words);
  return lexica;
}

function addLanguage(lexica: Lexica, words: HeadlineWords): void {
  const { language } = words;
  for (const [level, of, phrases] of words.titles) {
    addPhrases(lexica.marks, phrases, { kind: 'title', level, of }, language);
  }
  for (const kind of ['aside', 'former', 'notYet', 'retired'] as const) {
    addPhrases(lexica.marks, words[kind], { kind }, language, true);
  }
  addFunctions(lexica, words.functions, language, false);
  addFunctions(lexica, words.weakFunctions ?? {}, language, true);
  for (const link of ['at', 'company', 'perhapsAt', 'of', 'behindCompany'] as const) {
    addPhrases(lexica.links, words[link], link, language, true);
  }
  addPhrases(lexica.assistants, words.assistants, true, language);
  addPhrases(lexica.clubs, words.clubs, true, language, true);
  addPhrases(lexica.notCompany, words.notCompany, true, language);
  addPhrases(lexica.hints, words.hints, true, language);
}

function addFunctions(
  lexica: Lexica,
  functions: HeadlineWords['functions'],
  language: string,
  isWeak: boolean,
): void {
  for (const [name, phrases] of Object.entries(functions) as [KnownFunction, string][]) {
    // Beginnings of words mean too much elsewhere: Romanian `pres*` is the press, not a president.
    const [stems, whole] = [true, false].map((isStem) =>
      phrases
        .split(',')
        .filter((phrase) => phrase.includes('*') === isStem)
        .join(','),
    );
    addPhrases(lexica.functions, stems, { name, isWeak }, language, true);
    addPhrases(lexica.functions, whole, { name, isWeak }, language);
  }
}
