import { describe, expect, it } from 'vitest';
import { because, freshUntil } from '../../../src/leads/ranking/because';
import { engagement, hour, noon } from '../make-engagement';

it('counts kinds and posts, keeps first and newest time, and tells whether they asked', () => {
  const facts = because([
    engagement({ seenAt: noon }),
    engagement({ kind: 'comment', text: 'Can you share it?', at: noon - 9 * hour }),
    engagement({ kind: 'reply', text: 'Thank you', at: noon - hour, postId: 'activity:2' }),
    engagement({ kind: 'repost', text: 'Who knows this?', at: noon - 2 * hour }),
  ]);
  expect(facts).toEqual({
    comments: 2,
    reactions: 1,
    reposts: 1,
    posts: 2,
    asked: true,
    firstAt: noon - 9 * hour,
    lastAt: noon - hour,
  });
});

it('takes a first sighting for a time only where nothing has a time of its own', () => {
  const seen = [engagement({ seenAt: noon - hour }), engagement({ seenAt: noon, postId: 'activity:2' })];
  expect(because(seen)).toMatchObject({ firstAt: noon - hour, lastAt: noon });
});

it('has no times without reasons', () => {
  expect(because([])).toMatchObject({ comments: 0, posts: 0, asked: false, firstAt: 0, lastAt: 0 });
});

describe('a first touch is in good time', () => {
  const comment = engagement({ kind: 'comment', text: 'Well said', at: noon - 5 * hour });

  it('24 hours after a comment, 72 after a reaction was seen', () => {
    expect(freshUntil([comment])).toBe(noon + 19 * hour);
    expect(freshUntil([engagement()])).toBe(noon + 72 * hour);
    expect(freshUntil([])).toBe(0);
  });

  it('by the comment where one post drew both, by the later of two posts', () => {
    expect(freshUntil([engagement(), comment])).toBe(noon + 19 * hour);
    expect(freshUntil([engagement({ postId: 'activity:2' }), comment])).toBe(noon + 72 * hour);
  });
});
