import type { Ordered } from '../records/touch';

const day = 24 * 60 * 60 * 1000;

/**
 * How many answers in a row came within a day, by either side, up to the newest one. Several lines by one side are one
 * turn; what somebody added after the last answer does not end it. `touches` in any order.
 */
export function countQuickTurns(touches: Ordered): number {
  let turns = 0;
  for (const [index, touch] of touches.entries()) {
    const before = touches[index - 1];
    if (!before || before.direction === touch.direction) continue;
    turns = touch.at - before.at <= day ? turns + 1 : 0;
  }
  return turns;
}
