import type { StopWords } from '../stop-words/stop-words';
import { type Found, hasPhrase } from './find-phrase';
import type { Sentence } from './read-sentences';

const wordsBefore = 3;

/** False when a word shortly before, in the same clause, takes the meaning away: "if you are not interested". */
export function standsFree({ folded }: Sentence, { start }: Found, { unless }: StopWords): boolean {
  const clause = folded.slice(folded.lastIndexOf(' , ', start) + 1, start);
  const near = clause.trim().split(' ').slice(-wordsBefore).join(' ');
  return !hasPhrase(` ${near} `, unless);
}
