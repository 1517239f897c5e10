import { foldTitle } from './fold-title';

/** One word: folded for comparing, and where it stands in the text it came from. */
export type Token = {
  word: string;
  start: number;
  end: number;
  /** What stands between it and the word before. */
  gap: string;
  /** Begins as a name does: a capital, a digit, or a letter of a script without capitals. */
  isName: boolean;
};

/**
 * Scripts without blanks give one token a letter. Letters with points between are one word (`C.E.O.`), and so are
 * Hebrew ones with a sign inside (`מנכ״ל`).
 */
const word =
  /@|&|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]|\p{Script=Hebrew}+(?:["'’”״׳]\p{Script=Hebrew}+)*|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー](?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[\p{M}\p{N}])*|\p{N}+[\p{L}\p{N}]*/gu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      word: foldTitle(match[0]).replace(/[."'’”״׳]/g, ''),
      start,
      end,
      gap: text.slice(last, start),
      isName: /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(match[0]),
    });
    last = end;
  }
  return tokens;
}

/** Whether a phrase may reach from the word before into this one. */
export function isJoined(token: Token): boolean {
  return !/[,;:()[\]"“”„«»@]/.test(token.gap.replace(/(?<=\S)[:*_]$/, ''));
}
