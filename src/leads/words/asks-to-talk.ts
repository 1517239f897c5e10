import type { Words } from '../text/words';
import { hasPhrase } from './find-phrase';
import { readSentences } from './read-sentences';
import { stopPhrasesOf } from './stop-phrases';

/** True when a message asks how it works, what it costs or when, or for a talk: better said than written. */
export function asksToTalk(text: string, words: Words): boolean {
  const sentences = readSentences(text);
  return stopPhrasesOf(words).languages.some((language) =>
    sentences.some(({ folded }) => hasPhrase(folded, language.asksToTalk)),
  );
}
