import type { Lexica } from './lexica';
import { languagesAt } from './lexicon';
import type { Token } from './tokenize';

const titleWeight = 1;
const functionWeight = 0.6;
const hintWeight = 0.9;
const letterWeight = 1.2;

const scripts: [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/[іїєґ]/i, 'uk'],
];

/** The language of a headline: by its script, else by whose titles and small words it has most of. */
export function detectLanguage(text: string, tokens: Token[], lexica: Lexica): string {
  const byScript = scripts.find(([script]) => script.test(text));
  if (byScript) return byScript[1];
  const scores = new Map<string, number>();
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const at of tokens.keys()) {
    for (const [language, words] of languagesAt(tokens, at, lexica.marks)) add(language, words * titleWeight);
    for (const [language] of languagesAt(tokens, at, lexica.functions)) add(language, functionWeight);
    for (const [language] of languagesAt(tokens, at, lexica.hints)) add(language, hintWeight);
  }
  for (const { language, letters } of lexica.languages) {
    if (hasAny(text, letters)) add(language, letterWeight);
  }
  let best = 'en';
  for (const { language } of lexica.languages) {
    if ((scores.get(language) ?? 0) > (scores.get(best) ?? 0)) best = language;
  }
  return best;
}

function hasAny(text: string, letters: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return letters.some((letter) => lower.includes(letter));
}
