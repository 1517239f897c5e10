import { allLanguages } from '../stop-words/all-languages';
import { hasPhrase } from './find-phrase';
import { readSentences } from './read-sentences';

/** True when a message asks how it works, what it costs or when, or for a talk: better said than written. */
export function asksToTalk(text: string): boolean {
  const sentences = readSentences(text);
  return allLanguages.some((language) =>
    sentences.some(({ folded }) => hasPhrase(folded, language.asksToTalk)),
  );
}
