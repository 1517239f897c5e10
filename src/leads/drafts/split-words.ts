import { foldText } from '../text/fold-text';

/** A word where it stands in the text; one character in scripts written without spaces. */
export type Word = { start: number; end: number; fold: string; capital: boolean; spaceless: boolean };

const spacelessScript =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wordShape = new RegExp(
  `[${spacelessScript}][\\p{M}\\p{Cf}]*|(?![${spacelessScript}])[\\p{L}\\p{N}](?:(?![${spacelessScript}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])*`,
  'gu',
);
const spacelessStart = new RegExp(`^[${spacelessScript}]`, 'u');
/** Format characters, and the vowel signs that Arabic and Hebrew write or leave out. */
const unheard = /[\p{Cf}\u0591-\u05C7\u0640\u064B-\u0652\u0670]/gu;
/** Most words of most texts: nothing but the case to fold. */
const plain = /^[a-z0-9]+$/i;
const small = /^\p{Ll}/u;

/** The words of a text in any script, without punctuation and emoji, folded as they are compared. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(wordShape)) {
    const fold = plain.test(raw)
      ? raw.toLowerCase()
      : foldText(raw.replace(unheard, '')).replace(unheard, '');
    if (!fold) continue;
    const spaceless = spacelessStart.test(raw);
    words.push({ start: index, end: index + raw.length, fold, capital: !small.test(raw), spaceless });
  }
  return words;
}
