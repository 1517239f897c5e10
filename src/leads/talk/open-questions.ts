import { asksQuestion } from '../posts/asks-question';
import type { Channel, Touch } from '../records/touch';
import { inOrder } from './in-order';

export type OpenQuestion = { touchId: string; at: number; channel: Channel; text: string };
/** Oldest first. */
export type OpenQuestions = { theirs: OpenQuestion[]; mine: OpenQuestion[] };

/** Questions after which the other side has said and done nothing. What was asked before a talk was settled in it. */
export function findOpenQuestions(touches: readonly Touch[]): OpenQuestions {
  const sorted = inOrder(touches);
  return { theirs: openOf(sorted, 'in'), mine: openOf(sorted, 'out') };
}

function openOf(sorted: readonly Touch[], asker: Touch['direction']): OpenQuestion[] {
  const settled = sorted.findLastIndex(({ direction, live }) => direction !== asker || live);
  return sorted
    .slice(settled + 1)
    .flatMap(({ id, at, channel, text }) =>
      text !== null && asksQuestion(text) ? [{ touchId: id, at, channel, text }] : [],
    );
}
