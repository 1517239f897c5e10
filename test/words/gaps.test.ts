import { expect, test } from 'vitest';
import { jobFunctions, levels } from '../../src/leads/records/headline';
import type { LanguageWords } from '../../src/leads/text/language-words';
import { splitPhrases } from '../../src/leads/text/split-phrases';
import { everyLanguage } from '../leads/all-words';

/** What is read with. Who founds or runs a company says so by the title alone. */
const sections = {
  titles: [...levels, 'falseFriends'],
  functions: jobFunctions.filter((name) => name !== 'entrepreneurship' && name !== 'general_management'),
  headline: [
    'assistants',
    'at',
    'perhapsAt',
    'of',
    'company',
    'aside',
    'former',
    'notYet',
    'retired',
    'clubs',
    'notCompany',
  ],
  stops: ['hard', 'alone', 'beside', 'unless', 'but', 'softened'],
  later: ['cues', 'times'],
  dates: ['months', 'numbers'],
  asks: ['hello', 'answer', 'request', 'or', 'toTalk'],
  courtesies: ['hellos', 'wishes', 'dears', 'titles', 'regards', 'partings'],
  detection: ['words', 'letters', 'hints', 'hintLetters'],
} as const satisfies Partial<Record<keyof LanguageWords, readonly string[]>>;

const times = [
  'next-year',
  'next-month',
  'weeks',
  'months',
  'half-year',
  'quarter',
  'month',
  'someday',
] as const;

function listGaps(words: LanguageWords): string[] {
  const lists = Object.entries(sections).flatMap(([section, names]) => {
    const has = words[section as keyof typeof sections] as Record<string, unknown> | undefined;
    if (has === undefined) return [section];
    return names.filter((name) => has[name] === undefined).map((name) => `${section}.${name}`);
  });
  const said = words.later ? times.filter((time) => words.later?.times[time] === undefined) : [];
  return [...lists, ...(words.away ? [] : ['away']), ...said.map((time) => `later.times.${time}`)];
}

test('what each language lacks is known: fill a gap and strike it here, a new one is a mistake', () => {
  const gaps = Object.fromEntries(everyLanguage.map((words) => [words.language, listGaps(words).join(' ')]));
  expect(gaps).toMatchInlineSnapshot(`
    {
      "af": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "ar": "detection.hintLetters",
      "be": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "bg": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "ca": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "cs": "",
      "da": "",
      "de": "",
      "el": "detection.words detection.letters detection.hintLetters",
      "en": "detection.letters detection.hintLetters",
      "es": "",
      "et": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "fa": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "fi": "headline.perhapsAt headline.of detection.hintLetters",
      "fr": "",
      "he": "headline.perhapsAt detection.words detection.letters detection.hintLetters",
      "hi": "headline.perhapsAt headline.of detection.letters detection.hintLetters later.times.half-year",
      "hr": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "hu": "headline.perhapsAt headline.of",
      "id": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "it": "later.times.half-year",
      "ja": "headline.perhapsAt headline.of headline.company detection.words detection.letters detection.hintLetters",
      "kk": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "ko": "headline.perhapsAt headline.of headline.company asks.or detection.words detection.letters detection.hintLetters",
      "lt": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "lv": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "mk": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "mn": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "mr": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "ne": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "nl": "detection.letters detection.hintLetters",
      "no": "",
      "pl": "",
      "pt": "",
      "ro": "",
      "ru": "",
      "sk": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "sl": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "sr": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "sv": "",
      "sw": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "th": "titles functions headline stops later dates asks.toTalk courtesies detection away",
      "tl": "titles functions headline stops later dates asks courtesies detection.letters detection.hints detection.hintLetters away",
      "tr": "headline.perhapsAt later.times.half-year",
      "uk": "",
      "ur": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "vi": "titles functions headline stops later dates asks courtesies detection.hints detection.hintLetters away",
      "zh": "headline.perhapsAt headline.of headline.company detection.words detection.letters",
    }
  `);
});

test('months are twelve, and the numbers begin with one', () => {
  for (const { language, dates } of everyLanguage) {
    if (dates === undefined) continue;
    expect(splitPhrases(dates.months), language).toHaveLength(12);
    expect(splitPhrases(dates.numbers).length, language).toBeGreaterThanOrEqual(6);
  }
});
