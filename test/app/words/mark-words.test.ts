import { expect, it } from 'vitest';
import { markWords } from '../../../src/app/words/mark-words';

/** What is marked stands in brackets. */
const shown = (text: string, ...words: string[]) =>
  markWords(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

it.each<[what: string, text: string, words: string[], expected: string]>([
  ['a title', 'CFO at Volna', ['CFO'], '[CFO] at Volna'],
  ['another case', 'Head of Wool', ['wool'], 'Head of [Wool]'],
  ['other accents', 'Directrice générale', ['GENERALE'], 'Directrice [générale]'],
  ['a letter that folds to two', 'Großhandel', ['grosshandel'], '[Großhandel]'],
  ['every place', 'wool, Wool', ['wool'], '[wool], [Wool]'],
  ['not inside another word', 'Woolworth, wool', ['wool'], 'Woolworth, [wool]'],
  ['inside a word without spaces', '영업이사', ['이사'], '영업[이사]'],
  ['several titles in one string', 'Founder of Volna, CEO', ['Founder, CEO'], '[Founder] of Volna, [CEO]'],
  ['letters outside the first plane', '😀 wool 𝐂𝐄𝐎', ['CEO'], '😀 wool [𝐂𝐄𝐎]'],
  ['what is not there', 'CFO', ['wool', ''], 'CFO'],
  ['nothing', '', ['wool'], ''],
])('%s', (_what, text, words, expected) => {
  expect(shown(text, ...words)).toBe(expected);
});
