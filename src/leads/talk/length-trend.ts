import { asksQuestion } from '../posts/asks-question';
import type { Ordered } from '../records/touch';
import { countWords, isShort } from '../text/count-words';
import { kindOf } from './kind-of';

/** `n`: how many answers in a row. `words`: of the last three, oldest first. */
export type LengthTrend = { is: 'short' | 'falling'; n: number; words: number[] };

/** Once is haste, twice is chance. */
const inARow = 3;
/** A third of what it was cannot be a whim of wording … */
const fallsTo = 1 / 3;
/** … where there was something to fall from. */
const fallsFrom = 12;

/** What one side says in one go; `text: null` = its words are not known. */
type Answer = { text: string | null };

/** Whether their answers are short, or get clearly shorter. Null = neither, or too few to tell. Counted since the last talk. */
export function readLengthTrend(touches: Ordered): LengthTrend | null {
  const answers = readAnswers(touches);
  const lastThree = answers.slice(-inARow).map(({ text }) => (text === null ? null : countWords(text)));
  const words = lastThree.filter((count) => count !== null);
  if (words.length < inARow) return null;
  const short = answers.length - 1 - answers.findLastIndex((answer) => !saysLittle(answer));
  if (short >= inARow) return { is: 'short', n: short, words };
  return isFalling(words) && !asks(answers.at(-1)) ? { is: 'falling', n: inARow, words } : null;
}

/** Several lines in a row are one answer. */
function readAnswers(touches: Ordered): Answer[] {
  const sinceTalk = touches
    .slice(touches.findLastIndex(({ live }) => live) + 1)
    .filter((touch) => kindOf(touch) === 'words');
  const answers: Answer[] = [];
  for (const [index, { direction, text }] of sinceTalk.entries()) {
    if (direction === 'out') continue;
    const last = answers.at(-1);
    if (last && sinceTalk[index - 1]?.direction === 'in') last.text = join(last.text, text);
    else answers.push({ text });
  }
  return answers;
}

function join(left: string | null, right: string | null): string | null {
  return left === null || right === null ? null : `${left}\n${right}`;
}

/** "How much?" is short and says a lot. */
function saysLittle({ text }: Answer): boolean {
  return text !== null && isShort(text) && !asksQuestion(text);
}

function asks(answer: Answer | undefined): boolean {
  return answer?.text != null && asksQuestion(answer.text);
}

function isFalling([first = 0, second = 0, third = 0]: readonly number[]): boolean {
  return first >= fallsFrom && second < first && third < second && third <= first * fallsTo;
}
