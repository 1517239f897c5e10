import { type Found, findPhrase, hasPhrase } from './find-phrase';
import type { Sentence } from './read-sentences';
import { standsFree } from './stands-free';
import type { PolitePhrases, StopPhrases } from './stop-phrases';

/** The words that say no for good in one language, as written; null when none do. */
export function findHardStop(
  sentences: readonly Sentence[],
  language: StopPhrases,
  polite: PolitePhrases,
): string | null {
  for (const sentence of sentences) {
    const found = findHardPhrase(sentence, language, polite);
    if (found) return sentence.written(found.start, found.end);
  }
  return findAlone(sentences, language, polite);
}

function findHardPhrase(sentence: Sentence, language: StopPhrases, polite: PolitePhrases): Found | null {
  if (hasPhrase(sentence.folded, language.softened)) return null;
  for (const phrase of language.hard) {
    if (sentence.isQuestion && !phrase.endsWith('?')) continue;
    const found = findPhrase(sentence.folded, phrase);
    if (!found || !standsFree(sentence, found, language)) continue;
    if (!wantsElse(sentence, found, language, polite)) return found;
  }
  return null;
}

/** "Not interested in courses but in your tool"; "not interested but thanks" stays a no. */
function wantsElse(
  { folded }: Sentence,
  { end }: Found,
  { but }: StopPhrases,
  { thanks }: PolitePhrases,
): boolean {
  const rest = folded.slice(end);
  return but.some((word) => {
    const found = findPhrase(rest, word);
    if (!found || !/[\p{L}\p{N}]/u.test(rest.slice(0, found.start))) return false;
    const after = rest.slice(found.end).replace(/^ ?, /u, ' ');
    return !thanks.some((phrase) => findPhrase(after, phrase)?.start === 1);
  });
}

/** "No thanks" when it is all there is, beside greeting, thanks and a name. */
function findAlone(
  sentences: readonly Sentence[],
  { alone, beside }: StopPhrases,
  { greetings, thanks }: PolitePhrases,
): string | null {
  if (!sentences.some(({ folded }) => hasPhrase(folded, alone))) return null;
  const longestFirst = alone.toSorted((left, right) => right.length - left.length);
  let decided: string | null = null;
  for (const sentence of sentences) {
    if (sentence.isQuestion) return null;
    let rest = sentence.folded;
    for (const phrase of longestFirst) {
      const found = findPhrase(rest, phrase);
      if (!found) continue;
      decided ??= sentence.written(found.start, found.end);
      rest = blank(rest, found);
    }
    if (!isCourtesy(sentence, rest, [...beside, ...greetings, ...thanks])) return null;
  }
  return decided;
}

/** The same length, so that places stay true. */
function blank(text: string, { start, end }: Found): string {
  return text.slice(0, start) + ','.repeat(end - start) + text.slice(end);
}

/** True when nothing is left but greetings, thanks and at most two words with a capital, which are a name. */
function isCourtesy(sentence: Sentence, folded: string, courtesies: readonly string[]): boolean {
  let rest = folded.replace(/,/g, ' ');
  if (rest.trim() === '') return true;
  for (const phrase of courtesies) {
    for (let found = findPhrase(rest, phrase); found; found = findPhrase(rest, phrase))
      rest = rest.slice(0, found.start) + ' '.repeat(found.end - found.start) + rest.slice(found.end);
  }
  const left = [...rest.matchAll(/[^ ]+/gu)].map(({ 0: word, index }) =>
    sentence.written(index, index + word.length),
  );
  return left.length <= 2 && left.every((word) => /^\p{Lu}/u.test(word));
}
