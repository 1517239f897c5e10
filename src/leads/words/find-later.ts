import type { LaterTime } from '../text/language-words';
import { type Found, findPhrase, hasPhrase, type Slots } from './find-phrase';
import { isSeason, laterDate, type NamedTime } from './later-date';
import { listPattern, listPlace } from './list-pattern';
import type { Sentence } from './read-sentences';
import type { LaterPhrases, StopPhrases } from './stop-phrases';

export type Later = { at: number | null; words: string };

type FoundTime = Found & { time: LaterTime };

/** What says more about when comes first. */
const exactness: LaterTime[] = [
  'weeks',
  'months',
  'month',
  'half-year',
  'quarter',
  'next-month',
  'next-year',
  'someday',
];
const year = /^(?: ,)? (?:\p{L}+ )?(20\d\d) /u;
/** So many words beside the time leave no doubt that it is the answer. */
const wordsBeside = 1;
/** And so many when the sentence before put it off already: "Bad timing. We decide in March." */
const wordsAfterCue = 4;

/** The time one language puts talking off to; null when nothing is put off. */
export function findLater(sentences: readonly Sentence[], language: StopPhrases, now: number): Later | null {
  const { later } = language;
  let vague: Later | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const found = findTime(sentence, later);
    if (!found) continue;
    if (found.time !== 'someday' && !isPutOff(sentences, at, found, language)) continue;
    const words = sentence.written(found.start, found.end);
    if (found.time !== 'someday') return { at: laterDate(nameTime(sentence, found, later, now), now), words };
    if (!sentence.isQuestion) vague ??= { at: null, words };
  }
  return vague ?? findSoftened(sentences, language);
}

/** "Not interested right now". */
function findSoftened(sentences: readonly Sentence[], { hard, softened }: StopPhrases): Later | null {
  for (const sentence of sentences.filter(
    ({ folded, isQuestion }) => !isQuestion && hasPhrase(folded, softened),
  )) {
    for (const phrase of hard) {
      const found = findPhrase(sentence.folded, phrase);
      if (found) return { at: null, words: sentence.written(found.start, found.end) };
    }
  }
  return null;
}

const slotsOf = new WeakMap<LaterPhrases, Slots>();

function readSlots(later: LaterPhrases): Slots {
  const slots = slotsOf.get(later) ?? {
    n: `\\d{1,2}|${listPattern(later.numbers)}`,
    month: listPattern(later.months),
  };
  slotsOf.set(later, slots);
  return slots;
}

/** The most exact time of the sentence, and of those the first. */
function findTime({ folded }: Sentence, later: LaterPhrases): FoundTime | null {
  const slots = readSlots(later);
  const found = later.times.flatMap(({ phrase, time }): FoundTime[] => {
    const place = findPhrase(folded, phrase, slots);
    return place ? [{ ...place, time }] : [];
  });
  const rank = ({ time }: FoundTime) => exactness.indexOf(isSeason(time) ? 'quarter' : time);
  return found.toSorted((left, right) => rank(left) - rank(right) || left.start - right.start)[0] ?? null;
}

function isPutOff(sentences: readonly Sentence[], at: number, found: Found, { later }: StopPhrases): boolean {
  const [sentence, before] = [sentences[at], sentences[at - 1]];
  if (!sentence) return false;
  if (hasPhrase(sentence.folded, later.cues)) return true;
  if (sentence.isQuestion) return false;
  const beside =
    countWords(sentence.folded.slice(0, found.start)) + countWords(sentence.folded.slice(found.end));
  if (beside <= wordsBeside) return true;
  return before !== undefined && beside <= wordsAfterCue && putsOff(before, later);
}

function putsOff({ folded }: Sentence, { cues, times }: LaterPhrases): boolean {
  const vague = times.filter(({ time }) => time === 'someday').map(({ phrase }) => phrase);
  return hasPhrase(folded, cues) || hasPhrase(folded, vague);
}

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Two characters of a script without spaces are about a word. */
function countWords(folded: string): number {
  const characters = folded.match(unspacedLetters)?.length ?? 0;
  const words = folded.replace(unspacedLetters, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words + Math.floor(characters / 2);
}

function nameTime({ folded }: Sentence, found: FoundTime, later: LaterPhrases, now: number): NamedTime {
  const { time, slot, end } = found;
  return {
    time,
    n: slot === null ? 0 : readSlot(time, slot, later),
    year: readYear(folded, end, later, now),
  };
}

function readSlot(time: LaterTime, slot: string, { months, numbers }: LaterPhrases): number {
  if (time === 'month') return listPlace(months, slot);
  return /^\d/.test(slot) ? Number(slot) : listPlace(numbers, slot);
}

/** "In March 2028" and "in March next year". */
function readYear(folded: string, end: number, { times }: LaterPhrases, now: number): number | null {
  const [, written] = year.exec(folded.slice(end)) ?? [];
  if (written !== undefined) return Number(written);
  const nextYear = times.filter(({ time }) => time === 'next-year').map(({ phrase }) => phrase);
  return hasPhrase(folded, nextYear) ? new Date(now).getFullYear() + 1 : null;
}
