import type { Words } from '../text/words';
import { findHardStop } from './find-hard-stop';
import { findLater } from './find-later';
import { findPhrase } from './find-phrase';
import { readDatesAhead } from './read-dates-ahead';
import { readSentences, type Sentence } from './read-sentences';
import { standsFree } from './stands-free';
import type { Stop } from './stop';
import { stopPhrasesOf } from './stop-phrases';

/**
 * Whether a message of theirs says stop: no for good, away, or later. `words` of the answer are those that decided, as
 * written. Only the writer's own words count: quotes, questions and what is said of others do not.
 */
export function readStop(text: string, now: number, words: Words): Stop | null {
  const sentences = readSentences(text);
  return (
    readHard(sentences, words) ?? readAway(sentences, text, now, words) ?? readLater(sentences, now, words)
  );
}

function readHard(sentences: readonly Sentence[], words: Words): Stop | null {
  const { languages, polite } = stopPhrasesOf(words);
  for (const language of languages) {
    const found = findHardStop(sentences, language, polite);
    if (found !== null) return { kind: 'hard', words: found };
  }
  return null;
}

function readAway(sentences: readonly Sentence[], text: string, now: number, words: Words): Stop | null {
  const { languages, months } = stopPhrasesOf(words);
  const daysBeside = ({ written, folded }: Sentence) =>
    readDatesAhead(written(0, folded.length), months, now);
  for (const language of languages) {
    for (const sentence of sentences.filter(({ isQuestion }) => !isQuestion)) {
      for (const phrase of language.away) {
        const found = findPhrase(sentence.folded, phrase);
        if (!found || !standsFree(sentence, found, language)) continue;
        if (phrase.endsWith('…') && daysBeside(sentence).length === 0) continue;
        // "From 23 to 27 November": the last day named beside the words, else the first day named elsewhere.
        const until = daysBeside(sentence).at(-1) ?? readDatesAhead(text, months, now)[0] ?? null;
        return { kind: 'out-of-office', until, words: sentence.written(found.start, found.end) };
      }
    }
  }
  return null;
}

function readLater(sentences: readonly Sentence[], now: number, words: Words): Stop | null {
  const { languages } = stopPhrasesOf(words);
  const found = languages.flatMap((language) => findLater(sentences, language, now) ?? []);
  const best = found.find(({ at }) => at !== null) ?? found[0];
  return best ? { kind: 'later', ...best } : null;
}
