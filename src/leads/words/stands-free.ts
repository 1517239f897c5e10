import { type Found, hasPhrase } from './find-phrase';
import type { Sentence } from './read-sentences';
import type { StopPhrases } from './stop-phrases';

const wordsBefore = 3;

/** False when a word shortly before, in the same clause, takes the meaning away: "if you are not interested". */
export function standsFree({ folded }: Sentence, { start }: Found, { unless }: StopPhrases): boolean {
  const clause = folded.slice(folded.lastIndexOf(' , ', start) + 1, start);
  const near = clause.trim().split(' ').slice(-wordsBefore).join(' ');
  return !hasPhrase(` ${near} `, unless);
}
