import { describe, expect, it } from 'vitest';
import { findMiss } from '../../../src/leads/ranking/find-miss';
import { readFit, startProfile } from '../../../src/leads/ranking/read-fit';
import type { FitVerdict } from '../../../src/leads/records/card';
import type { FitProfile } from '../../../src/leads/records/order-settings';
import { sampleTitle } from '../read-samples';

type Asks = Partial<Omit<FitProfile, 'id' | 'name'>>;

const profile = (asks: Asks, id = 'one'): FitProfile => ({ ...startProfile(id, id), ...asks });
const fitOf = (headline: string | null, ...profiles: FitProfile[]) =>
  readFit(headline, sampleTitle(headline), profiles);

const deciders: Asks = { levels: ['cxo', 'owner'] };
const financeChiefs: Asks = { levels: ['cxo'], functions: ['finance'] };

describe('a profile asks for', () => {
  it.each<[what: string, headline: string | null, asks: Asks, is: FitVerdict, because: string[]]>([
    ['any of its levels', 'CFO at Kesselring', deciders, 'fits', ['CFO']],
    ['a level in German', 'Geschäftsführer bei Kesselring GmbH', deciders, 'fits', ['Geschäftsführer']],
    ['a level in Russian', 'Генеральный директор, Волна', deciders, 'fits', ['Генеральный директор']],
    ['a level in Japanese', '代表取締役 @ 青葉物流', deciders, 'fits', ['代表取締役']],
    ['another level', 'Sales Manager at Kesselring', deciders, 'outside', []],
    ['a level nobody said', 'Living by the sea', deciders, 'unclear', []],
    ['a level of somebody without a headline', null, deciders, 'unclear', []],
    ['level and function', 'CFO at Kesselring', financeChiefs, 'fits', ['CFO']],
    ['level and function, one of them wrong', 'CMO at Kesselring', financeChiefs, 'outside', []],
    ['a function alone', 'Finance Manager', { functions: ['finance'] }, 'fits', []],
    ['another function', 'Nurse', { functions: ['finance'] }, 'outside', []],

    ['a word', 'Runs a textile mill', { words: ['Textile'] }, 'fits', ['Textile']],
    ['any of several words', 'Wool and felt', { words: ['linen', 'felt'] }, 'fits', ['felt']],
    ['a word that is not there', 'Runs a steel mill', { words: ['textile'] }, 'unclear', []],
    ['a word, not a part of one', 'A good cook', { words: ['coo'] }, 'unclear', []],
    [
      'a word and a level, the word missing',
      'CFO at Volna',
      { ...deciders, words: ['wool'] },
      'unclear',
      ['CFO'],
    ],
    [
      'a word and a level, the level wrong',
      'Wool, Sales Manager',
      { ...deciders, words: ['wool'] },
      'outside',
      [],
    ],

    ['a company', 'Buyer at Kesselring', { companies: ['Kesselring'] }, 'fits', ['Kesselring']],
    [
      'a company by a longer name',
      'Buyer at Kesselring',
      { companies: ['Kesselring GmbH & Co. KG'] },
      'fits',
      ['Kesselring'],
    ],
    [
      'a company with its form',
      'Buyer at Kesselring GmbH',
      { companies: ['kesselring'] },
      'fits',
      ['Kesselring GmbH'],
    ],
    [
      'a company with an umlaut',
      'Einkäufer bei Müller AG',
      { companies: ['Mueller'] },
      'fits',
      ['Müller AG'],
    ],
    ['another company', 'Buyer at Volna', { companies: ['Kesselring'] }, 'outside', []],
    ['a company nobody said', 'Buyer', { companies: ['Kesselring'] }, 'unclear', []],

    ['nobody with a word', 'Student and CEO', { ...deciders, exclude: ['student'] }, 'outside', ['student']],
    [
      'nobody with a word, whatever fits',
      'CFO, coach',
      { words: ['CFO'], exclude: ['Coach'] },
      'outside',
      ['Coach'],
    ],
    ['everybody without a word', 'Weaver', { exclude: ['student'] }, 'fits', []],
    ['nothing', 'CFO at Kesselring', {}, 'none', []],
  ])('%s', (_what, headline, asks, is, because) => {
    expect(fitOf(headline, profile(asks))).toEqual({ is, profileIds: is === 'fits' ? ['one'] : [], because });
  });
});

describe('of several profiles', () => {
  const cfos = profile(financeChiefs, 'cfos');
  const weavers = profile({ words: ['weaver', 'loom'] }, 'weavers');
  const buyers = profile({ levels: ['manager'], functions: ['purchasing'] }, 'buyers');

  it('the one that fits counts, not the one that does not', () => {
    expect(fitOf('CFO at Kesselring', buyers, cfos)).toEqual({
      is: 'fits',
      profileIds: ['cfos'],
      because: ['CFO'],
    });
  });

  it('all that fit are named, and every word that decided once', () => {
    const fit = fitOf('CFO, Loom & Sons, weaver', cfos, weavers, profile({ words: ['weaver'] }, 'more'));
    expect(fit).toEqual({
      is: 'fits',
      profileIds: ['cfos', 'weavers', 'more'],
      because: ['CFO', 'weaver', 'loom'],
    });
  });

  it('unclear beats outside', () => {
    expect(fitOf('Nurse', cfos, weavers).is).toBe('unclear');
    expect(fitOf('Nurse', cfos, buyers).is).toBe('outside');
  });

  it('one that excludes somebody does not speak for the others', () => {
    const strict = profile({ levels: ['cxo'], exclude: ['kesselring'] }, 'strict');
    expect(fitOf('CFO at Kesselring', strict, cfos)).toMatchObject({ is: 'fits', profileIds: ['cfos'] });
  });

  it('one that asks for nothing counts for nothing', () => {
    expect(fitOf('Nurse', profile({}, 'blank'), cfos).is).toBe('outside');
    expect(fitOf('Nurse', profile({}, 'blank')).is).toBe('none');
    expect(fitOf('Nurse').is).toBe('none');
  });
});

describe('a near miss', () => {
  const wanted = profile({ levels: ['cxo'], functions: ['finance'], exclude: ['student'] });
  const missOf = (headline: string, asks = wanted) => findMiss(headline, sampleTitle(headline), asks);

  it.each([
    ['CFO at Kesselring', null],
    ['Finance Manager at Kesselring', 'levels'],
    ['CMO at Kesselring', 'functions'],
    ['CFO and student', 'exclude'],
    ['Marketing Manager', null],
    ['Living by the sea', null],
  ])('%s: %s', (headline, ask) => {
    expect(missOf(headline)).toBe(ask);
  });

  it('is nobody when only one thing is asked for', () => {
    expect(missOf('Marketing Manager', profile({ levels: ['cxo'] }))).toBeNull();
    expect(missOf('Marketing Manager', profile({ levels: ['cxo'], exclude: ['student'] }))).toBeNull();
  });
});
