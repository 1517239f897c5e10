import { asksQuestion } from '../posts/asks-question';
import type { Channel, Ordered, Touch } from '../records/touch';

export type OpenQuestion = { touchId: string; at: number; channel: Channel; text: string };
/** Oldest first. */
export type OpenQuestions = { theirs: OpenQuestion[]; mine: OpenQuestion[] };

/** Questions after which the other side has said and done nothing. What was asked before a talk was settled in it. */
export function findOpenQuestions(touches: Ordered): OpenQuestions {
  return { theirs: openOf(touches, 'in'), mine: openOf(touches, 'out') };
}

function openOf(touches: Ordered, asker: Touch['direction']): OpenQuestion[] {
  const settled = touches.findLastIndex(({ direction, live }) => direction !== asker || live);
  return touches
    .slice(settled + 1)
    .flatMap(({ id, at, channel, text }) =>
      text !== null && asksQuestion(text) ? [{ touchId: id, at, channel, text }] : [],
    );
}
