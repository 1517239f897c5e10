import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { aside, facts, list, sentences } from '../../../src/app/words/t';

afterEach(() => vi.restoreAllMocks());

describe('several texts as one', () => {
  it('are listed as the language lists them', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b', 'c'])).toBe('a, b, c');
    expect(list(['a', 'b'], 'conjunction')).toBe('a and b');
    expect(list(['a', 'b', 'c'], 'conjunction')).toBe('a, b, and c');
  });

  it('are listed in the language of the words, not the browser’s', () => {
    const inEnglish = browser.i18n.getMessage;
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, given) =>
      key === 'language' ? 'de' : inEnglish(key, given),
    );
    expect(list(['a', 'b', 'c'], 'conjunction')).toBe('a, b und c');
  });

  it('stand side by side as facts, as sentences, as a text with something smaller', () => {
    expect(facts('6 reached', '1 ordered', '€12,500')).toBe('6 reached · 1 ordered · €12,500');
    expect(sentences('Nothing changed.', 'Try again.')).toBe('Nothing changed. Try again.');
    expect(aside('Met', '12')).toBe('Met 12');
  });

  it('leave out what is missing, and its divider with it', () => {
    expect(facts('', 'a', null, false, undefined, 'b', '')).toBe('a · b');
    expect(sentences(false, 'a.')).toBe('a.');
    expect(facts(null, '')).toBe('');
  });

  it('are divided as the messages say', () => {
    const inEnglish = browser.i18n.getMessage;
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, given) =>
      key === 'sentenceThen' ? [given].flat().join('') : inEnglish(key, given),
    );
    expect(sentences('一。', '二。', '三。')).toBe('一。二。三。');
  });

  it('take a name as it is, whatever is in it', () => {
    expect(facts('$1 $2', 'a')).toBe('$1 $2 · a');
  });
});
