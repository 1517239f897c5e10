import { foldText } from '../text/fold-text';

/** One sentence as it is compared: folded words with a blank around each, ` , ` where a clause ends. */
export type Sentence = {
  folded: string;
  isQuestion: boolean;
  /** The text as written between two places of `folded`. */
  written: (start: number, end: number) => string;
};

/** Enough to say no in; the rest of a long text is not looked at. */
const longest = 2000;

const quotedLine = /^[^\S\n]*>.*$/gmu;
/** Straight marks open after a blank and close before none, so that Hebrew abbreviations stay whole. */
const quoted =
  /“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|»[^«»\n]*«|「[^「」\n]*」|『[^『』\n]*』|(?<![\p{L}\p{N}])"[^"\n]*"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘’\n]*’/gu;
const sentences =
  /(?:[^.!?…。！？؟।\n;；\u037E]|[.](?=[\p{L}\p{N}])|(?<=\d)\.|(?<!\p{Script=Greek});)+[.!?…。！？؟।;；\u037E]*/gu;
const asks = /[?？؟\u037E]|\p{Script=Greek};/u;
const clauseEnd = /[,،，、:：;()–—]|^-$|\p{Extended_Pictographic}/u;
const inWord = /[\p{L}\p{M}\p{N}+#]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What the writer says in words of their own, sentence by sentence: without what they quote. */
export function readSentences(text: string): Sentence[] {
  const own = withoutQuotes(text.slice(0, longest));
  return [...own.matchAll(sentences)].map(([sentence]) => readSentence(sentence));
}

/** Quoted words become a dash, so that the words around them are no phrase. */
export function withoutQuotes(text: string): string {
  return text.slice(0, longest).replace(quotedLine, '').replace(quoted, ' — ');
}

function readSentence(source: string): Sentence {
  let folded = ' ';
  const places = [0];
  const add = (letters: string, at: number) => {
    folded += letters;
    for (let each = 0; each < letters.length; each += 1) places.push(at);
  };
  for (const { segment, index } of graphemes.segment(source)) {
    if (inWord.test(segment)) add(foldPhrase(segment), index);
    else if (clauseEnd.test(segment) && !folded.endsWith(', '))
      add(folded.endsWith(' ') ? ', ' : ' , ', index);
    else if (!folded.endsWith(' ')) add(' ', index);
  }
  if (!folded.endsWith(' ')) add(' ', source.length);
  places.push(source.length);
  const written = (start: number, end: number) => source.slice(places[start], places[end]).trim();
  return { folded, isQuestion: asks.test(source), written };
}

const arabicMarks = /[\u064B-\u0655\u0670\u0640]/gu;

/** As `foldText`, and Arabic as it is typed in haste: without vowel signs, every alef the same. */
export function foldPhrase(text: string): string {
  const folded = foldText(text.normalize('NFKC'));
  return folded
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(arabicMarks, '');
}
