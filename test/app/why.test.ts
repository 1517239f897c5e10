import { describe, expect, it } from 'vitest';
import { why } from '../../src/app/words/why';
import type { Because } from '../../src/leads/card';
import type { Degree } from '../../src/leads/person';

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
  [
    'Commented and reposted and reacted in 1 day',
    { comments: 1, reposts: 1, reactions: 1, lastAt: day },
    null,
  ],
];

describe('the sentence that says why', () => {
  it.each(table)('reads “%s”', (sentence, because, degree) => {
    expect(why({ ...nothing, ...because }, degree)).toBe(sentence);
  });
});
