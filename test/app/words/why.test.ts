import { describe, expect, it } from 'vitest';
import { why } from '../../../src/app/words/why';
import type { Because, Fit } from '../../../src/leads/records/card';
import type { Degree } from '../../../src/leads/records/person';

const day = 86_400_000;
const nothing: Because = {
  comments: 0,
  reactions: 0,
  reposts: 0,
  posts: 1,
  asked: false,
  firstAt: 0,
  lastAt: 0,
};

const table: [string, Partial<Because>, Degree | null][] = [
  [
    'Commented twice in 9 days · asked a question · not connected',
    { comments: 2, asked: true, lastAt: 9 * day },
    2,
  ],
  ['Commented · not connected', { comments: 1 }, 3],
  ['Reacted', { reactions: 1 }, null],
  ['Reacted · connected', { reactions: 1 }, 1],
  ['Commented 3 times and reacted on 2 of your posts', { comments: 3, reactions: 1, posts: 2 }, null],
  ['Commented and reacted', { comments: 1, reactions: 1, lastAt: day / 2 }, null],
  ['Commented, reposted, and reacted in 1 day', { comments: 1, reposts: 1, reactions: 1, lastAt: day }, null],
];

const untitled = { level: 'unknown', function: 'unknown', company: null, because: null } as const;
const unasked: Fit = { is: 'none', profileIds: [], because: [] };
const commented = { ...nothing, comments: 1 };

describe('the sentence that says why', () => {
  it.each(table)('reads “%s”', (sentence, because, degree) => {
    const facts = { because: { ...nothing, ...because }, title: untitled, fit: unasked, person: { degree } };
    expect(why(facts, [])).toBe(sentence);
  });
});

const profiles = [
  { id: 'a', name: 'Plant heads' },
  { id: 'b', name: 'Owners' },
];
const fits: [string, Partial<Fit>][] = [
  [
    'Commented · \u2068CFO\u2069 · fits “\u2068Plant heads\u2069” · not connected',
    { is: 'fits', profileIds: ['a'] },
  ],
  [
    'Commented · \u2068CFO\u2069 · fits “\u2068Plant heads\u2069” and “\u2068Owners\u2069” · not connected',
    { is: 'fits', profileIds: ['b', 'a'] },
  ],
  ['Commented · \u2068CFO\u2069 · not connected', { is: 'fits', profileIds: ['deleted'] }],
  ['Commented · \u2068CFO\u2069 · not connected', { is: 'unclear', because: ['CFO'] }],
  ['Commented · \u2068CFO\u2069 · outside what you look for · not connected', { is: 'outside' }],
  [
    'Commented · \u2068CFO\u2069 · outside what you look for: “\u2068intern\u2069” · not connected',
    { is: 'outside', because: ['intern'] },
  ],
];

describe('level and fit in the sentence', () => {
  it.each(fits)('read “%s”', (sentence, fit) => {
    const title = { ...untitled, level: 'cxo', because: 'CFO' } as const;
    const facts = { because: commented, title, fit: { ...unasked, ...fit }, person: { degree: 2 as const } };
    expect(why(facts, profiles)).toBe(sentence);
  });

  it('never say that something is unknown', () => {
    const facts = { because: commented, title: untitled, fit: unasked, person: { degree: null } };
    expect(why(facts, profiles)).toBe('Commented');
  });
});
