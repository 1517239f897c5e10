// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findOwner } from '../../../src/capture/page/find-owner';
import { type Opener, openerLasts, readOpener } from '../../../src/capture/page/opener';
import type { OpenList } from '../../../src/capture/people/find-open-lists';
import { nothingStated, type PostKey, type SeenPost } from '../../../src/leads/records/post';
import { draw, drawPage } from '../draw';

const mine: PostKey = 'activity:7366738224129470464';
const second: PostKey = 'activity:7366738224129470465';
const theirs: PostKey = 'activity:7366738224129470466';

const post = (key: PostKey, reactions: number | null): SeenPost => ({
  aliases: [key, `ugcPost:${key.slice(9)}`],
  text: null,
  publishedAt: null,
  stated: { ...nothingStated, reactions },
});
const list = (stated: number | null, kind: OpenList['kind'] = 'reaction'): OpenList => ({
  element: document.body,
  kind,
  stated,
  certain: true,
});
const press = (more: Partial<Opener>): Opener => ({
  aliases: [],
  inComment: false,
  isReactions: true,
  at: 0,
  ...more,
});

const tell = (open: OpenList, opener: Opener | null, own: SeenPost[], html = '', now = 1) => {
  const owner = findOwner(open, opener, own, drawPage(html), now);
  return owner.of === 'post' ? owner.post.aliases[0] : owner.of;
};
const own = [post(mine, 12), post(second, 7)];

describe('the owner of a list, when its counter was pressed', () => {
  it('is the post the counter stands in, by any of its ids', () => {
    expect(tell(list(12), press({ aliases: [second] }), own)).toBe(second);
    expect(tell(list(null), press({ aliases: [`ugcPost:${mine.slice(9)}`] }), own)).toBe(mine);
  });

  it('is somebody else when the post is not mine, even when the number fits mine', () => {
    expect(tell(list(12), press({ aliases: [theirs] }), own)).toBe('someone-else');
  });

  it('is the comment when the counter stands in one, even under my post', () => {
    expect(tell(list(12), press({ aliases: [mine], inComment: true }), own)).toBe('comment');
  });

  it('cannot be told when reactions were pressed and posts opened', () => {
    expect(tell(list(null, 'repost'), press({ aliases: [mine] }), own)).toBe('unknown');
    expect(tell(list(null, 'repost'), press({ aliases: [mine], isReactions: false }), own)).toBe(mine);
  });

  it('is forgotten after a while', () => {
    expect(tell(list(99), press({ aliases: [mine] }), own, '', openerLasts + 1)).toBe('unknown');
    expect(tell(list(99), press({ aliases: [mine] }), own, '', openerLasts - 1)).toBe(mine);
  });
});

describe('the owner of a list nobody was seen to open', () => {
  it('is the one own post with its number', () => expect(tell(list(7), null, own)).toBe(second));

  it.each([
    ['no own post has its number', list(8), own, ''],
    ['two own posts have it', list(12), [post(mine, 12), post(second, 12)], ''],
    ['it states no number', list(null), own, ''],
    ['own posts state none', list(12), [post(mine, null)], ''],
    ['it is a list of reposts', list(12, 'repost'), own, ''],
    [
      'a comment has as many',
      list(12),
      own,
      '<article data-id="urn:li:comment:(activity:1,2)"><button class="comments-comment-social-bar__reactions-count--cr">12</button></article>',
    ],
    [
      'a V2 comment has as many',
      list(12),
      own,
      '<div id="replaceableComment_urn:li:comment:(activity:1,2)"><div role="button"><p>12</p></div></div>',
    ],
  ])('cannot be told when %s', (_, open, posts, html) =>
    expect(tell(open, null, posts, html)).toBe('unknown'),
  );

  it('is somebody else where no post is mine', () => expect(tell(list(12), null, [])).toBe('someone-else'));
});

describe('a press', () => {
  const card = (inner: string) =>
    draw(`<div class="feed-shared-update-v2" data-urn="urn:li:${mine}">${inner}</div>`);
  const opener = (html: string, selector: string) =>
    readOpener(card(html).querySelector(selector) as Element, 5);

  it('on the counter, or on anything in it, opens the post’s reactions', () => {
    const html = '<button data-reaction-details=""><span id="x">12</span><img id="y"></button>';
    for (const selector of ['button', '#x', '#y'])
      expect(opener(html, selector)).toEqual({ aliases: [mine], inComment: false, isReactions: true, at: 5 });
  });

  it('on the strip opens them too, on the comment button it does not', () => {
    expect(
      opener('<section id="reactors-facepile-id"><button id="x">+8</button></section>', '#x')?.isReactions,
    ).toBe(true);
    expect(
      opener('<button data-reaction-details=""></button><button id="x">41 comments</button>', '#x')
        ?.isReactions,
    ).toBe(false);
  });

  it('in a comment belongs to the comment', () => {
    expect(
      opener('<article class="comments-comment-entity"><button id="x">3</button></article>', '#x'),
    ).toMatchObject({ inComment: true, isReactions: false });
  });

  it('beside every control, or inside an open list, opens nothing', () => {
    expect(opener('<p id="x">words</p>', '#x')).toBeNull();
    expect(opener('<dialog open><button id="x">Show more</button></dialog>', '#x')).toBeNull();
  });

  it('outside every post belongs to none', () => {
    expect(readOpener(draw('<button>12</button>'), 5)).toEqual({
      aliases: [],
      inComment: false,
      isReactions: false,
      at: 5,
    });
  });
});
