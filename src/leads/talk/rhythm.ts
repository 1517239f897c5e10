import { keepInOrder, type Ordered, type Touch } from '../records/touch';
import { type Quartiles, readQuartiles } from '../text/quartiles';
import { countsAsAnswer, kindOf } from './kind-of';
import { splitConversations } from './split-conversations';

/** How long somebody takes to answer, ms. */
export type Rhythm = Quartiles;

/** How long they have not answered now. `unusualFrom`: the length from which it is unlike them; null = nobody can tell. */
export type Silence = {
  since: number;
  lasts: number;
  state: 'too-few' | 'normal' | 'unusual';
  unusualFrom: number | null;
};

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** Two answers make no habit: the middle of two is as far from both. */
export const rhythmFrom = 3;
/** Habits change; what they did in the twenty answers before last year's job says nothing of today. */
const rhythmOfLast = 20;
/** A time known less well than this could make an answer of the same evening one of the next day. */
const exactWithin = 6 * hour;
/** Nobody owes an answer sooner, however quick they are. */
const unusualAtLeast = day;

/** How long one side takes to answer the other in writing; null below three answers. `by`: who answers. */
export function readRhythm(touches: Ordered, by: Touch['direction']): Rhythm | null {
  const times = splitConversations(keepInOrder(touches, isTurn)).flatMap((conversation) =>
    answerTimes(conversation, by),
  );
  return times.length < rhythmFrom ? null : readQuartiles(times.slice(-rhythmOfLast));
}

/**
 * From the first touch that waited to the first answer: who answered the second reminder took all that time. Taps and
 * a machine's notes are no answers, a talk ends the waiting, and a time nobody knows well is not counted.
 */
function answerTimes(conversation: readonly Touch[], by: Touch['direction']): number[] {
  const times: number[] = [];
  let waiting: Touch | null = null;
  for (const touch of conversation) {
    const kind = kindOf(touch);
    if (kind === 'talk') waiting = null;
    else if (kind !== 'words') continue;
    else if (touch.direction !== by) waiting ??= touch;
    else if (waiting) {
      if (isExact(waiting) && isExact(touch)) times.push(touch.at - waiting.at);
      waiting = null;
    }
  }
  return times;
}

/** A tap of theirs, or a machine's note, is no word that keeps a conversation going. */
function isTurn(touch: Touch): boolean {
  return touch.direction === 'out' || countsAsAnswer(touch);
}

function isExact({ when }: Touch): boolean {
  return !when || when.to - when.from <= exactWithin;
}

/** Their present silence; null while nothing of the seller's waits for an answer. */
export function readSilence(touches: Ordered, rhythm: Rhythm | null, now: number): Silence | null {
  const latest = splitConversations(keepInOrder(touches, isTurn)).at(-1) ?? [];
  const answered = latest.findLastIndex(countsAsAnswer);
  const first = latest.slice(answered + 1).find(({ direction }) => direction === 'out');
  if (!first) return null;
  const lasts = Math.max(0, now - first.at);
  if (!rhythm) return { since: first.at, lasts, state: 'too-few', unusualFrom: null };
  const unusualFrom = unusualAfter(rhythm);
  return { since: first.at, lasts, state: lasts > unusualFrom ? 'unusual' : 'normal', unusualFrom };
}

/** Twice the usual, or what stands apart from all their answers so far, whichever is later. */
function unusualAfter({ lower, median, upper }: Rhythm): number {
  return Math.max(2 * median, upper + 1.5 * (upper - lower), unusualAtLeast);
}
