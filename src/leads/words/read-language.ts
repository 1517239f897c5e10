import type { Words } from '../text/words';
import { readEastAsian } from './read-east-asian';
import { ownScripts, sharedScripts } from './shared-scripts';
import { tellByWords } from './tell-by-words';

/** Nobody's language shows only after so much of one text, and searching a page of it takes time. */
const longest = 2000;
/** So much of the letters must be of one script; else the text is mixed. */
const clearly = 0.6;
/** A sign that stands for a syllable or a word weighs as much as so many letters. */
const signWeight = 3;

const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

type Script = { letters: RegExp; weight: number; tell: (text: string) => string | null };

const read = new WeakMap<Words['detection'], Script[]>();

function scriptsOf({ detection }: Words): Script[] {
  const scripts = read.get(detection) ?? [
    ...sharedScripts.map((letters) => toScript(letters, 1, tellByWords(detection, letters))),
    ...lettersAlone,
  ];
  read.set(detection, scripts);
  return scripts;
}

function toScript(letters: RegExp, weight: number, tell: Script['tell']): Script {
  return { letters: new RegExp(letters, 'gu'), weight, tell };
}

const lettersAlone: Script[] = [
  ...ownScripts.map(([letters, language]) =>
    toScript(letters, 1, (text) => (isMoreThanNames(text, letters) ? language : null)),
  ),
  toScript(signs, signWeight, readEastAsian),
];

/**
 * The language somebody writes, by their own words: a BCP 47 primary tag such as `de`. Null = too little to tell, or
 * two languages alike. A guess from scripts, small words and letters; names, links, tags and emoji tell nothing. The
 * headline is asked only where the texts do not tell, and an English one is not believed: everybody has those.
 */
export function readLanguage(texts: readonly string[], headline: string | null, words: Words): string | null {
  const scripts = scriptsOf(words);
  const told = readTexts(texts, scripts);
  if (told !== null || headline === null) return told;
  const titled = readTexts([headline], scripts);
  return titled === 'en' ? null : titled;
}

/** Each text once, since a comment may also be noted as an answer; in one order, since sums of fractions depend on it. */
function readTexts(texts: readonly string[], scripts: readonly Script[]): string | null {
  const text = [...new Set(texts.map(clean))].sort().join('\n');
  const weights = scripts.map(({ letters, weight }) => countMatches(text, letters) * weight);
  const most = Math.max(...weights);
  const script = scripts[weights.indexOf(most)];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return script && most > 0 && most >= all * clearly ? script.tell(text) : null;
}

/** Without links, addresses, mentions and tags; styled letters as plain ones. */
function clean(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/(?:https?:\/\/|www\.)[!-~]+/gi, ' ')
    .replace(/[\w.+-]*@[\w.-]+/g, ' ')
    .replace(/#[\p{L}\p{M}\p{N}_]+/gu, ' ')
    .replace(/[\w-]+\.(?:[\w-]+\.)*[a-z]{2,}(?:\/[!-~]*)?/gi, ' ');
}

/** Where letters have no case, a name may be three words long. */
function isMoreThanNames(text: string, letters: RegExp): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => letters.test(word));
  const withoutCase = words.filter((word) => /^\p{Lo}/u.test(word));
  return (
    words.filter((word) => /^\p{Ll}/u.test(word)).length >= 3 ||
    withoutCase.length >= 4 ||
    countMatches(withoutCase.join(''), /\p{Lo}/gu) >= 20
  );
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
