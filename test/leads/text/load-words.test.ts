import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stripCourtesy } from '../../../src/leads/drafts/strip-courtesy';
import { readHeadline } from '../../../src/leads/headline/read-headline';
import { findLanguages } from '../../../src/leads/text/find-languages';
import type { LanguageWords } from '../../../src/leads/text/language-words';
import { joinWords, loadWords, loadWordsFor } from '../../../src/leads/text/load-words';
import { splitPhrases } from '../../../src/leads/text/split-phrases';
import type { Words } from '../../../src/leads/text/words';
import { countAsks } from '../../../src/leads/words/count-asks';
import { readLanguage } from '../../../src/leads/words/read-language';
import { readText } from '../../../src/leads/words/read-message';
import { firstWords } from '../../../src/words/first-words';
import { allWords } from '../all-words';
import { hostileTexts } from '../hostile-texts';

const now = Date.UTC(2026, 10, 20, 9);
const made = new Map<string, Words>();

/** Just the languages a text may be in, nothing that was loaded before. */
function fewWords(text: string): Words {
  const found: string[] = findLanguages([text], firstWords);
  const few =
    made.get(found.join()) ??
    joinWords(
      allWords.languages.filter(({ language }) => found.includes(language)),
      firstWords,
    );
  made.set(found.join(), few);
  return few;
}

const readAll = (text: string, words: Words) => ({
  headline: readHeadline(text, words),
  message: readText(text, now, words),
  asks: countAsks(text, words),
  courtesies: stripCourtesy(text, ['Ada'], words),
  language: readLanguage([text], text, words),
});

function readsAlike(text: string): void {
  expect(readAll(text, fewWords(text)), text).toEqual(readAll(text, allWords));
}

const tables = [resolve('../shared/knowledge/headlines.tsv'), resolve('test/fixtures/headlines-own.tsv')];
const tests = ['read-stop', 'asks-to-talk', 'count-asks', 'read-language'].map(
  (name) => `test/leads/words/${name}.test.ts`,
);

describe('with the words of the languages it may be in alone', () => {
  test.each(tables.filter((path) => existsSync(path)))('each headline of %s reads as with all', (path) => {
    const [, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    for (const line of lines) readsAlike(line.split('\t')[0] ?? '');
  });

  test.each(tests)('each text of %s reads as with all', (path) => {
    const strings = readFileSync(path, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|`([^`$]+)`/g);
    for (const [, text, long] of strings) readsAlike(text?.replaceAll("\\'", "'") ?? long ?? '');
  });

  it.each(hostileTexts)('%j reads as with all', (text) => readsAlike(text));

  const phrases = allWords.languages.map(listPhrases);
  const phrase = fc.constantFrom(...phrases).chain((list) => fc.constantFrom(...list));
  const between = fc.constantFrom(
    ' ',
    ', ',
    '. ',
    ' | ',
    ' at ',
    '\n',
    ' – ',
    '? ',
    ' Ada ',
    '! ',
    '/',
    ' 3 ',
    ' (',
  );
  const mixed = fc
    .array(fc.tuple(phrase, between, fc.boolean()), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([part, end, isLoud]) => (isLoud ? part.toUpperCase() : part) + end).join(''));

  it('any mix of phrases of any languages reads as with all', () => {
    fc.assert(fc.property(mixed, readsAlike), { numRuns: 300 });
  });
});

/** As somebody might write them. */
function listPhrases(words: LanguageWords): string[] {
  const lists: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') lists.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect({ ...words, language: '', detection: { hints: words.detection?.hints } });
  return lists
    .flatMap(splitPhrases)
    .flatMap((phrase) => phrase.split('|'))
    .map((phrase) => phrase.replace('{n}', '2').replace('{month}', firstMonth(words)).replace(/[*?…]/g, ''));
}

function firstMonth({ dates }: LanguageWords): string {
  return splitPhrases(dates?.months)[2]?.split('|')[0] ?? '';
}

describe('words', () => {
  it('come once for a thousand texts, and stay', async () => {
    const headlines = Array.from({ length: 1000 }, (_, at) => `Leiterin Vertrieb ${at} at Velmora`);
    const words = await loadWordsFor(headlines);
    expect(await loadWordsFor(headlines.slice(0, 1))).toBe(words);
    expect(readHeadline(headlines[7] ?? '', words)).toMatchObject({ level: 'director', function: 'sales' });
    expect(await loadWords('de')).toBe(words.languages.find(({ language }) => language === 'de'));
  });

  it('of English are always there, and hardly others for a text that is plainly English', async () => {
    expect(findLanguages([null, ''], firstWords)).toEqual(['en']);
    expect(findLanguages(['VP of Sales, Velmora'], firstWords).length).toBeLessThanOrEqual(3);
    expect(findLanguages(['Руководитель отдела продаж'], firstWords)).toEqual(['en', 'ru', 'uk']);
  });
});
