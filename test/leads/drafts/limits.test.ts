import { describe, expect, it } from 'vitest';
import { type Account, type DraftKind, goodLengths, limits, measure } from '../../../src/leads/drafts/limits';

describe('a draft of just the limit fits, and one more is over', () => {
  it.each<[DraftKind, Account, number]>([
    ['invitation-note', 'free', 200],
    ['invitation-note', 'premium', 300],
    ['comment-reply', 'free', 1250],
    ['comment-reply', 'premium', 1250],
    ['message', 'free', 8000],
    ['inmail', 'premium', 1900],
  ])('%s, %s: %i', (kind, account, limit) => {
    const full = measure('x'.repeat(limit), kind, account);
    expect(full).toMatchObject({ length: limit, limit, left: 0 });
    expect(full.state).not.toBe('over');
    expect(measure('x'.repeat(limit + 1), kind, account)).toMatchObject({ left: -1, state: 'over' });
  });

  it.each<[DraftKind]>([['email'], ['other']])('%s has none', (kind) => {
    const long = measure('x'.repeat(20_000), kind, 'free');
    expect(long).toEqual({ length: 20_000, limit: null, left: null, state: 'good' });
  });
});

describe('a message', () => {
  it.each([
    [300, 'good'],
    [400, 'good'],
    [401, 'long'],
    [8001, 'over'],
  ] as const)('of %i is %s', (length, state) => {
    expect(measure('x'.repeat(length), 'message', 'free').state).toBe(state);
    expect(goodLengths.best).toBeLessThan(goodLengths.soft);
  });
});

describe('the length', () => {
  it.each([
    ['Zoë', 3],
    ['Zoe\u0308', 4],
    ['東雲健太郎', 5],
    ['김민준', 3],
    ['नेहा', 4],
    ['สบายดี', 6],
    ['نورة', 4],
    ['Ελένη', 5],
    ['🚀', 2],
    ['👩🏽‍💻', 7],
    ['a\nb', 3],
    ['a\r\nb', 3],
    ['a\rb', 3],
  ])('of %j is %i', (text, length) => {
    expect(measure(text, 'message', 'free')).toMatchObject({ length, left: 8000 - length });
  });

  it('of emoji counts against a note as LinkedIn’s field would', () => {
    expect(measure('🚀'.repeat(101), 'invitation-note', 'free')).toMatchObject({ left: -2, state: 'over' });
  });
});

it.each([[''], [' \n '], ['\u3000']])('%j is empty', (text) => {
  expect(measure(text, 'message', 'free').state).toBe('empty');
});

it('keeps the subject of an InMail shorter than its body', () => {
  expect([limits.inMailSubject, limits.inMailBody]).toEqual([200, 1900]);
});
