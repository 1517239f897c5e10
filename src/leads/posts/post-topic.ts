import { cutText } from '../text/cut-text';
import { stripBidi } from '../text/strip-bidi';

/** UTF-16 units; as much as stands well in the middle of a sentence. */
const longest = 60;
/** A phrase of fewer letters names nothing (`Hi!`, `Wow`), unless nothing better follows. */
const enoughLetters = 4;
/** Posts may be long; what has not been named by here is not a topic. */
const readAtMost = 3000;

const pictures =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|[\uFE0E\uFE0F\u20E3]|\u200D(?!\p{L})/gu;
const links = /(?:https?:\/\/|www\.)\S+|\b(?:[\w-]+\.)+[a-z]{2,}\/\S*/giu;
/** `#sales`, and `hashtag#sales` as copied text has it. */
const hashtag = String.raw`(?:hashtag)?[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+`;
const hashtagsAround = new RegExp(String.raw`^(?:\s*${hashtag})+|(?:\s*${hashtag})+\s*$`, 'gu');
const hashSigns = /(?<=^|\s)(?:hashtag)?[#＃](?=[\p{N}_]*\p{L})/gu;
const mentionsInFront =
  /^(?:[@＠]\p{L}[\p{L}\p{M}\p{N}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?[\s,:;、，：–—-]*)+/u;
const looseFront = /^(?:\d{1,2}(?:[.)]|\/\d{1,2}[:.)]?)\s+)?[^\p{L}\p{N}@＠]*/u;
const looseEnd = /[\s\p{Pd}\p{Ps}\p{Pi}\p{Pf}\p{So}.,;:!?…'"。、，；：！？،؛؟۔।։」』]+$/u;
const pairs = ['""', '“”', '«»', '‹›', '「」', '『』', '()', '[]', '（）', '【】'];
/** Where a quotation opens below, it closes with what opens one elsewhere. */
const lowPairs = ['„“”', ...pairs.filter((pair) => pair !== '“”')];
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * A short phrase naming what a post is about: its first real sentence without emoji, links, hashtags, mentions in
 * front and the punctuation around it. A hashtag within a sentence is a word of it. At most 60 UTF-16 units; null
 * when there is nothing to name.
 */
export function postTopic(text: string | null): string | null {
  const lines = (text ?? '').slice(0, readAtMost).split(/[\r\n\u2028\u2029]+/u);
  const phrases = lines.flatMap(readPhrases);
  const phrase = phrases.find((candidate) => weigh(candidate) >= enoughLetters) ?? phrases[0];
  return phrase === undefined ? null : cutText(phrase, longest);
}

function readPhrases(line: string): string[] {
  const prose = line.normalize('NFC').replace(links, ' ').replace(pictures, ' ').trim();
  const plain = stripBidi(prose.replace(hashtagsAround, ' ').replace(hashSigns, ''));
  return [...sentences.segment(plain)]
    .map(({ segment }) => trimPhrase(segment))
    .filter((phrase) => weigh(phrase) > 1);
}

function trimPhrase(sentence: string): string {
  const front = sentence.trim().replace(looseFront, '').replace(mentionsInFront, '').replace(looseFront, '');
  const bare = front.replace(looseEnd, '').replace(/\s+/gu, ' ');
  return (bare.includes('„') ? lowPairs : pairs).reduce(dropLoneMarks, bare);
}

/** A quotation mark or bracket whose other half was cut off goes too. `marks` are one that opens and all that close. */
function dropLoneMarks(phrase: string, marks: string): string {
  return isPaired(phrase, marks) ? phrase : [...phrase].filter((letter) => !marks.includes(letter)).join('');
}

function isPaired(phrase: string, marks: string): boolean {
  const [open = '', ...closing] = marks;
  const found = [...phrase].filter((letter) => marks.includes(letter));
  const [front = ''] = phrase.split(open);
  if (closing.includes(open))
    return found.length % 2 === 0 && (found.length === 0 || /(?:^|\s)$/u.test(front));
  return found.length === 2 * found.filter((mark) => mark === open).length && (found[0] ?? open) === open;
}

/** Letters; those of scripts that write a word in one or two signs count two. */
function weigh(phrase: string): number {
  const letters = phrase.match(/\p{L}/gu)?.length ?? 0;
  return letters + (phrase.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0);
}
