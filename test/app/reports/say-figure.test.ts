import { describe, expect, it } from 'vitest';
import {
  nameFigure,
  namePromise,
  nameRate,
  sayAtLeast,
  sayFigure,
  sayRate,
  sayRevenue,
} from '../../../src/app/reports/say-figure';
import { readShare } from '../../../src/leads/text/read-share';

describe('a figure is said', () => {
  it.each([
    ['reached', null, 12, '12'],
    ['reached', null, 7.75, '7.8'],
    ['revenue', 'EUR', 350_000, '€3,500'],
    ['revenue', 'JPY', 350_000, '¥350,000'],
    ['speed', null, 3 * 86_400_000, '3 days'],
    ['reply-rate', null, 0.376, '38 %'],
    ['promises-kept', null, null, '–'],
  ] as const)('%s %s %s', (name, currency, value, said) => {
    expect(sayFigure({ name, currency }, value)).toBe(said);
  });

  it('under its name', () => {
    expect(nameFigure({ name: 'revenue', currency: 'CHF' })).toBe('Revenue in CHF');
    expect(nameFigure({ name: 'promises-kept', currency: null })).toBe('Promises kept');
  });
});

describe('a rate is said', () => {
  it('with its range, from five on', () => {
    expect(sayRate(readShare(2, 5))).toEqual(['40 %', 'likely 12–77 %']);
    expect(sayRate(readShare(2, 4))).toEqual(['too few']);
    expect(sayRate(readShare(0, 0))).toEqual(['–']);
  });

  it('from below while somebody still has time', () => {
    expect(sayRate({ ...readShare(20, 20), waiting: 34 })).toEqual(['at least 37 %', '34 still have time']);
    expect(sayRate({ ...readShare(1, 1), waiting: 1 })).toEqual(['too few', '1 still has time']);
    expect(sayRate({ ...readShare(0, 0), waiting: 3 })).toEqual(['too few', '3 still have time']);
    // Never more than is sure.
    expect(sayAtLeast(2, 3)).toBe('at least 66 %');
  });
});

it('amounts of two currencies stand beside each other, and are not added', () => {
  const eur = { currency: 'EUR', amount: 550_000, n: 2 };
  const usd = { currency: 'USD', amount: 1_234_500, n: 1 };
  expect(sayRevenue([eur, usd])).toBe('€5,500, $12,345');
  expect(sayRevenue([])).toBe('–');
});

it('rows are called by what they are about', () => {
  const named = { posts: new Map(), snippets: new Map([['s1', 'Spare parts']]) };
  expect(nameRate('channel', { key: 'comment-reply' }, named)).toBe('Reply to a comment');
  expect(nameRate('level', { key: 'cxo' }, named)).toBe('C-level');
  expect(nameRate('snippet', { key: 's1' }, named)).toBe('Spare parts');
  expect(nameRate('post', { key: 'activity:9' }, named)).toBe('A post that is no longer here');
  expect(namePromise('log-outcome')).toBe('To log an outcome');
});
