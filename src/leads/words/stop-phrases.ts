import type { LanguageWords, LaterTime, Phrases } from '../text/language-words';
import { splitPhrases } from '../text/split-phrases';
import type { Words } from '../text/words';

export type LaterPhrases = {
  months: readonly string[];
  numbers: readonly string[];
  cues: readonly string[];
  times: readonly { phrase: string; time: LaterTime }[];
};

/** How one language says no, away, later and "let us talk", each list taken apart. */
export type StopPhrases = {
  hard: readonly string[];
  alone: readonly string[];
  beside: readonly string[];
  unless: readonly string[];
  but: readonly string[];
  softened: readonly string[];
  away: readonly string[];
  later: LaterPhrases;
  asksToTalk: readonly string[];
};

/** What may stand beside a no without saying anything: of all languages, since people mix them. */
export type PolitePhrases = { greetings: readonly string[]; thanks: readonly string[] };

type AllPhrases = { languages: StopPhrases[]; months: readonly (readonly string[])[]; polite: PolitePhrases };

const read = new WeakMap<Words, AllPhrases>();

/** The phrases of these words, taken apart once. */
export function stopPhrasesOf(words: Words): AllPhrases {
  const phrases = read.get(words) ?? readPhrases(words);
  read.set(words, phrases);
  return phrases;
}

const ofLanguage = new WeakMap<LanguageWords, StopPhrases>();

/** Once for each language, since words of more and more languages are taken together. */
function stopPhrasesIn(words: LanguageWords): StopPhrases {
  const phrases = ofLanguage.get(words) ?? splitStops(words);
  ofLanguage.set(words, phrases);
  return phrases;
}

function readPhrases({ languages }: Words): AllPhrases {
  const stops = languages.filter((one) => one.stops).map(stopPhrasesIn);
  const lists = languages.flatMap(({ courtesies }) => courtesies ?? []);
  const polite = {
    greetings: lists.flatMap(({ hellos, wishes, dears, titles }) =>
      [hellos, wishes, dears, titles].flatMap(splitPhrases),
    ),
    thanks: lists.flatMap(({ regards, partings }) => [regards, partings].flatMap(splitPhrases)),
  };
  return { languages: stops, months: stops.map(({ later }) => later.months), polite };
}

function splitStops({ stops, away, later, dates, asks }: LanguageWords): StopPhrases {
  return {
    hard: splitPhrases(stops?.hard),
    alone: splitPhrases(stops?.alone),
    beside: splitPhrases(stops?.beside),
    unless: splitPhrases(stops?.unless),
    but: splitPhrases(stops?.but),
    softened: splitPhrases(stops?.softened),
    away: splitPhrases(away),
    later: {
      months: splitPhrases(dates?.months),
      numbers: splitPhrases(dates?.numbers),
      cues: splitPhrases(later?.cues),
      times: (Object.entries(later?.times ?? {}) as [LaterTime, Phrases][]).flatMap(([time, list]) =>
        splitPhrases(list).map((phrase) => ({ phrase, time })),
      ),
    },
    asksToTalk: splitPhrases(asks?.toTalk),
  };
}
