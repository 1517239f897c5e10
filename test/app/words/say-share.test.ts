import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { nameSlice, sayShare } from '../../../src/app/words/say-share';
import { readShare } from '../../../src/leads/text/read-share';

describe('a share', () => {
  it('is said with its range', () => {
    expect(sayShare(readShare(4, 9))).toBe('4 of 9 answered: 19–73 %');
    expect(sayShare(readShare(0, 20))).toBe('0 of 20 answered: 0–16 %');
    expect(sayShare({ answered: 50, tries: 100, low: 0.501, high: 0.499, enough: true })).toBe(
      '50 of 100 answered: 50 %',
    );
  });

  it('of too few tries says only that', () => {
    expect(sayShare(readShare(2, 3))).toBe('2 of 3 answered: too few to tell');
  });
});

it('what a row is about has a name, also where it is a code', () => {
  expect(nameSlice({ facet: 'all', value: '' })).toBe('');
  expect(nameSlice({ facet: 'level', value: 'cxo' })).toBe('C-level');
  expect(nameSlice({ facet: 'function', value: 'finance' })).toBe('Finance');
  expect(nameSlice({ facet: 'language', value: 'de' })).toBe('German');
  expect(nameSlice({ facet: 'language', value: 'no' })).toBe('Norwegian');
  expect(nameSlice({ facet: 'language', value: 'tl' })).toBe('Filipino');
  expect(nameSlice({ facet: 'language', value: 'not a code' })).toBe('not a code');
});

it('languages have the names of the interface’s language', () => {
  const words = vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('de');
  expect(nameSlice({ facet: 'language', value: 'fr' })).toBe('Französisch');
  words.mockRestore();
});
