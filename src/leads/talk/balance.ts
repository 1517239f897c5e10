import type { Ordered, Touch } from '../records/touch';
import { countWords } from '../text/count-words';
import { kindOf } from './kind-of';
import { splitConversations } from './split-conversations';

/** Who began how many conversations. */
export type Starts = { mine: number; theirs: number; n: number };
/** Words written by each. `share`: the seller's part of all, 0 to 1. `n`: in how many messages. */
export type WordShare = { mine: number; theirs: number; share: number; n: number };
export type Balance = { starts: Starts | null; words: WordShare | null };

/** With two, one each is as even as it gets, and one chance decides. */
const startsFrom = 3;
/** One exchange and its answer: fewer is a beginning, and beginnings are always one-sided. */
const textsFrom = 4;

/** Who does the talking. Each half is null when there is too little to say it. */
export function readBalance(touches: Ordered): Balance {
  return { starts: readStarts(touches), words: readWords(touches) };
}

function readStarts(touches: Ordered): Starts | null {
  const firsts = splitConversations(touches).flatMap(([first]) => first ?? []);
  if (firsts.length < startsFrom) return null;
  const theirs = firsts.filter(isTheirStart).length;
  return { mine: firsts.length - theirs, theirs, n: firsts.length };
}

/** A public reply answers a comment, which is not a touch itself. */
function isTheirStart({ direction, channel }: Touch): boolean {
  return direction === 'in' || channel === 'comment-reply';
}

function readWords(touches: readonly Touch[]): WordShare | null {
  const written = touches.filter((touch) => kindOf(touch) === 'words');
  const texts = written.filter(({ text }) => text !== null);
  if (texts.length < textsFrom || !isMostlyRead(written, 'in') || !isMostlyRead(written, 'out')) return null;
  const [mine, theirs] = [wordsOf(texts, 'out'), wordsOf(texts, 'in')];
  const all = mine + theirs;
  return all === 0 ? null : { mine, theirs, share: mine / all, n: texts.length };
}

/** Where half of one side's words are not known, comparing would blame the other. */
function isMostlyRead(written: readonly Touch[], direction: Touch['direction']): boolean {
  const side = written.filter((touch) => touch.direction === direction);
  return side.filter(({ text }) => text !== null).length * 2 >= side.length;
}

function wordsOf(texts: readonly Touch[], direction: Touch['direction']): number {
  return texts
    .filter((touch) => touch.direction === direction)
    .reduce((sum, { text }) => sum + countWords(text ?? ''), 0);
}
