import type { Ordered, Touch } from '../records/touch';
import { kindOf } from './kind-of';

/** After so many turns that asked for nothing, they cannot know what is wanted. */
const turnsAtMost = 3;

/** True when the seller's last three turns are known and none asks for anything; a talk begins the count anew. */
export function neverAsks(touches: Ordered): boolean {
  const turns = readOwnTurns(touches).slice(-turnsAtMost);
  return turns.length === turnsAtMost && turns.every((turn) => turn.every(isWithoutAsk));
}

/** The seller's touches in words, those in a row as one turn. */
function readOwnTurns(touches: Ordered): Touch[][] {
  const sinceTalk = touches
    .slice(touches.findLastIndex(({ live }) => live) + 1)
    .filter((touch) => kindOf(touch) === 'words');
  const turns: Touch[][] = [];
  for (const [index, touch] of sinceTalk.entries()) {
    if (touch.direction === 'in') continue;
    if (index > 0 && sinceTalk[index - 1]?.direction === 'out') turns.at(-1)?.push(touch);
    else turns.push([touch]);
  }
  return turns;
}

/** A touch whose words are not known, or not read yet, may have asked. */
function isWithoutAsk({ asked, text, reading }: Touch): boolean {
  return !asked && text !== null && reading?.asks === 0;
}
