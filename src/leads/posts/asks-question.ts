/**
 * Question marks of the scripts that have their own, among them Arabic, Armenian, Ethiopic, Vai and full-width.
 * A Greek question ends in a semicolon, so that one counts after a Greek letter only.
 */
const questionMark = /[?？؟⁇⁈⁉⸮﹖︖՞፧꘏꛷❓❔\u037E\u{11143}]|\p{Script=Greek};/u;

/** Japanese and Chinese questions often carry no mark, only a closing particle. */
const questionParticle = /(?:[すうん]か|[吗嗎])(?:[。．.！!\s]|$)/u;

const link = /(?:https?:\/\/|www\.)\S+/giu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** True when the text holds a question in words; a `?` inside a link is none, nor are marks alone. */
export function asksQuestion(text: string): boolean {
  const prose = text.replace(link, ' ');
  return letterOrDigit.test(prose) && (questionMark.test(prose) || questionParticle.test(prose));
}

/** True for emoji, punctuation or one word alone: as much as a reaction says. A question says more. */
export function saysLittle(text: string): boolean {
  return !asksQuestion(text) && countWords(text, 2) < 2;
}

/** Words in any script, also in those written without spaces; stops counting at `enough`. */
function countWords(text: string, enough: number): number {
  if (!letterOrDigit.test(text)) return 0;
  let count = 0;
  for (const segment of words.segment(text)) {
    if (segment.isWordLike) count += 1;
    if (count >= enough) break;
  }
  return count;
}
