import type { Generation, Problem, ProblemCode } from '../../leads/records/problem';
import { redactStructure } from './redact-structure';

/** A problem of one reader, with the redacted structure of the part that failed. */
export function problem(
  code: ProblemCode,
  reader: string,
  generation: Generation | null,
  stated: number | null,
  part: Element | null,
): Problem {
  return { code, reader, generation, stated, structure: part ? redactStructure(part) : '' };
}
