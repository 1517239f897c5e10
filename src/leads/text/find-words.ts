import { foldText } from './fold-text';

/** Scripts that put no space between words: there a word is found wherever its letters stand. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Which of these words or phrases a text holds, as given. Whole words only ("coo" is not in "cook"), whatever their
 * case and accents; in scripts without spaces anywhere.
 */
export function findWords(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const folded = ` ${readTokens(text)} `;
  return words.filter((word) => {
    const wanted = readTokens(word);
    if (wanted === '') return false;
    return folded.includes(unspaced.test(wanted) ? wanted : ` ${wanted} `);
  });
}

/** Letters and digits with one blank between, so that "C.E.O." stays apart from "ceo" but "R&D" finds "R & D". */
function readTokens(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}
