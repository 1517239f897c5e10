import { asksQuestion } from '../posts/asks-question';
import { foldText } from '../text/fold-text';
import type { AskWords } from '../text/language-words';
import { splitPhrases } from '../text/split-phrases';
import type { Words } from '../text/words';

const links =
  /(?:(?:https?:\/\/|www\.)|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}(?:\/|\?(?=\S)))\S*?(?=[?!.,;:)\]]*(?:\s|$))/giu;
/** What somebody else said or what something is called; apostrophes are no quotation marks here. */
const quotations = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|「[^」\n]*」|『[^』\n]*』|”[^”\n]*”/gu;
/** Question words at the end, in scripts where they often stand without a mark. */
const endings =
  /(?:[吗嗎](?:[，,]|$)|(?:ました|ません|ます|です|でしょう|だろう)か[。．.！!\s]*$|(?:습니까|[합입됩]니까|까요|나요)[.!。\s]*$|(?:ไหม|มั้ย|หรือไม่|หรือเปล่า|หรือยัง)(?:ครับ|คะ|ค่ะ)?[\s.!]*$)/u;
/** Greek ends a question with a semicolon, where the segmenter goes on. */
const greekEnd = /(?<=\p{Script=Greek}[;\u037E])\s+/u;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** `Hi Ada Moreno,` before or around a question that only says hello. */
const greetingWords = 4;

/** `Customers tell me …` is no request, `tell me …` is. */
const subjects = '(?<!(?:^| )(?:i|we|they|he|she|who|people|customers|clients|many|some|others|often) )';

type Matchers = Record<'hello' | 'answer' | 'request', RegExp> & { or: ReadonlySet<string> };

const compiled = new WeakMap<Words, Matchers>();

function matchersOf(words: Words): Matchers {
  const matchers = compiled.get(words) ?? compile(words);
  compiled.set(words, matchers);
  return matchers;
}

function compile({ languages }: Words): Matchers {
  const list = (name: keyof AskWords) => languages.flatMap(({ asks }) => splitPhrases(asks?.[name]));
  return {
    hello: matchAny(list('hello'), '$'),
    answer: matchAny(list('answer'), ''),
    request: matchAny(list('request'), ''),
    or: new Set(list('or').map(toWords)),
  };
}

/**
 * How many things a draft asks for: sentences that are a question, or that ask without a question mark in one of the
 * languages of `words`. A sentence with both counts once. Not counted: hello ("How are you?") at the very start,
 * an alternative ("Or Wednesday?") or a bare "Let me know." after a question, questions in quotation marks, and a
 * `?` in a link.
 */
export function countAsks(text: string, words: Words): number {
  const matchers = matchersOf(words);
  let count = 0;
  let isStart = true;
  let followsAsk = false;
  for (const sentence of splitSentences(text)) {
    const folded = toWords(sentence);
    if (isStart && isHello(folded, matchers)) continue;
    const isAsk = asks(sentence, folded, matchers);
    if (isAsk && !(followsAsk && repeatsAsk(folded, matchers))) count += 1;
    isStart &&= !isAsk && folded.split(' ').length <= greetingWords;
    followsAsk = isAsk;
  }
  return count;
}

function splitSentences(text: string): string[] {
  const prose = text.replace(links, ' link').replace(quotations, ' quote ');
  const lines = prose.split(/[\r\n\u2028\u2029]+/u).flatMap((line) => line.split(greekEnd));
  return lines
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function asks(sentence: string, words: string, matchers: Matchers): boolean {
  return (
    asksQuestion(sentence) ||
    endings.test(sentence) ||
    matchers.answer.test(words) ||
    matchers.request.test(words)
  );
}

/** Hello, with a name or two before it. */
function isHello(words: string, matchers: Matchers): boolean {
  const hello = matchers.hello.exec(words);
  return hello !== null && words.slice(0, hello.index).split(' ').filter(Boolean).length <= greetingWords;
}

/** `Or Wednesday?`, and `Let me know.` with next to nothing around it. */
function repeatsAsk(words: string, matchers: Matchers): boolean {
  if (matchers.or.has(words.split(' ')[0] ?? '')) return true;
  const left = words.replace(matchers.answer, ' ');
  return left !== words && left.split(' ').filter(Boolean).length <= 2 && !matchers.request.test(words);
}

/** Folded words with single blanks between, as the lists have them. */
function toWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** One pattern for a list of several languages: whole words where words stand apart, anywhere in a text where not. */
function matchAny(phrases: readonly string[], after: '$' | ''): RegExp {
  const apart = phrases.filter((phrase) => !unspaced.test(phrase)).map(toPattern);
  const together = phrases.filter((phrase) => unspaced.test(phrase)).map(toPattern);
  const whole = `(?<![^ ])${subjects}(?:${apart.join('|')})(?![^ ])`;
  const ways = [...(apart.length > 0 ? [whole] : []), ...together];
  return new RegExp(`(?:${ways.join('|') || '(?!)'})${after}`, 'u');
}

function toPattern(phrase: string): string {
  return phrase.split('…').map(toWords).join('(?: [^ ]+){0,3} ');
}
