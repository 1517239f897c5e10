import { allLanguages } from '../stop-words/all-languages';
import { findHardStop } from './find-hard-stop';
import { findLater } from './find-later';
import { findPhrase } from './find-phrase';
import { readDatesAhead } from './read-dates';
import { readSentences, type Sentence } from './read-sentences';
import { standsFree } from './stands-free';
import type { Stop } from './stop';

/**
 * Whether a message of theirs says stop: no for good, away, or later. `words` are the words that decided, as written.
 * Only the writer's own words count: quotes, questions and what is said of others do not.
 */
export function readStop(text: string, now: number): Stop | null {
  const sentences = readSentences(text);
  return readHard(sentences) ?? readAway(sentences, text, now) ?? readLater(sentences, now);
}

function readHard(sentences: readonly Sentence[]): Stop | null {
  for (const language of allLanguages) {
    const words = findHardStop(sentences, language);
    if (words !== null) return { kind: 'hard', words };
  }
  return null;
}

function readAway(sentences: readonly Sentence[], text: string, now: number): Stop | null {
  for (const language of allLanguages) {
    for (const sentence of sentences.filter(({ isQuestion }) => !isQuestion)) {
      for (const phrase of language.away) {
        const found = findPhrase(sentence.folded, phrase);
        if (!found || !standsFree(sentence, found, language)) continue;
        if (phrase.endsWith('…') && datesBeside(sentence, now).length === 0) continue;
        const words = sentence.written(found.start, found.end);
        return { kind: 'out-of-office', until: readUntil(sentence, text, now), words };
      }
    }
  }
  return null;
}

/** "From 23 to 27 November": the last day named beside the words, else the first day named elsewhere. */
function readUntil(sentence: Sentence, text: string, now: number): number | null {
  return datesBeside(sentence, now).at(-1) ?? readDatesAhead(text, allLanguages, now)[0] ?? null;
}

function datesBeside({ written, folded }: Sentence, now: number): number[] {
  return readDatesAhead(written(0, folded.length), allLanguages, now);
}

function readLater(sentences: readonly Sentence[], now: number): Stop | null {
  const found = allLanguages.flatMap((language) => findLater(sentences, language, now) ?? []);
  const best = found.find(({ at }) => at !== null) ?? found[0];
  return best ? { kind: 'later', ...best } : null;
}
