import type { Generation } from '../../leads/records/problem';

/** One reader a generation: what none of them is written for does not compile. `null`: the part has no such form. */
export type Readers<Arguments extends unknown[], T> = Record<Generation, (...given: Arguments) => T | null>;

/** The answer of the first reader that finds its generation's form of the part: evidence chooses, never a date. */
export function tryGenerations<Arguments extends unknown[], T>(
  readers: Readers<Arguments, T>,
  ...given: Arguments
): T | null {
  for (const read of Object.values(readers)) {
    const answer = read(...given);
    if (answer !== null) return answer;
  }
  return null;
}
