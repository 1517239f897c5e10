// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/capture/posts/read-comments';
import { type CommentRow, drawComment, drawSection } from './draw-comments-v2';
import { commentIds, postId, tellComments } from './tell-comments';

const tell = (...rows: CommentRow[]) => tellComments(drawSection(...rows.map(drawComment)));
const plain = (kind = 'comment', parent = '-') =>
  `${kind} ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | ${parent}`;

describe('a V2 comment', () => {
  it.each([true, false])(
    'is read once in spite of its outer wrapper, whichever form its urn has (long: %s)',
    (long) => {
      expect(tell({ long })).toEqual([plain()]);
      expect(readComments(drawSection(drawComment({ long })), Date.UTC(2026, 10, 1))[0]).toMatchObject({
        post: `ugcPost:${postId}`,
        commentId: commentIds[0],
        engagement: { at: Date.parse('2026-07-23T16:13:22.892Z') },
      });
    },
  );

  it.each([
    ['Ben Ochieng Verified Profile 3rd+', 'Ben Ochieng', 3],
    ['Ben Ochieng Premium Profile 1st', 'Ben Ochieng', 1],
    ['Ben Ochieng 2°', 'Ben Ochieng <span>• 2°</span>', 2],
    ['Ben Ochieng You', 'Ben Ochieng • You', null],
    ['Ben Ochieng', 'Ben Ochieng • Tu', null],
    ['Ben Ochieng Following', 'Ben Ochieng<span> • Following</span>', null],
  ])('has its degree in twin or sight: “%s” beside “%s”', (hidden, shown, degree) => {
    const name = `<span class="_x1">${hidden}</span><span aria-hidden="true">${shown}</span>`;
    expect(tell({ name })).toEqual([
      `comment ben-ochieng | Ben Ochieng | ${degree ?? '-'} | CFO at Northwind | Well said | -`,
    ]);
  });

  it('does not make a degree of a digit in a name or a headline', () => {
    expect(tell({ name: 'Louis 2', lines: ['Head of 3 plants'] })).toEqual([
      'comment ben-ochieng | Louis 2 | - | Head of 3 plants | Well said | -',
    ]);
  });

  it.each(['Author', 'Autore', 'Autor', 'Auteur', '投稿者', '作成者'])(
    'never takes the badge %s for a headline',
    (badge) => {
      expect(tell({ lines: [badge, 'CFO at Northwind'] })).toEqual([plain()]);
      expect(tell({ lines: [badge] })).toEqual(['comment ben-ochieng | Ben Ochieng | - | - | Well said | -']);
    },
  );

  it('may have its degree in a line of its own, or no headline at all', () => {
    expect(tell({ lines: ['• 2nd', 'CFO at Northwind'] })).toEqual([
      'comment ben-ochieng | Ben Ochieng | 2 | CFO at Northwind | Well said | -',
    ]);
    expect(tell({ lines: [] })).toEqual(['comment ben-ochieng | Ben Ochieng | - | - | Well said | -']);
  });

  it('keeps mentions in its text, and never takes them for its author', () => {
    const text = '<a href="/in/cleo"><strong>Cleo Marsh</strong></a><span> </span>thanks';
    expect(tell({ text })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | Cleo Marsh thanks | -',
    ]);
    expect(tell({ text, href: null, name: 'LinkedIn Member', lines: [] })).toEqual(['hidden']);
  });

  it('may be by an organisation', () => {
    expect(tell({ href: '/company/northwind/', name: 'Northwind', lines: ['12,345 followers'] })).toEqual([
      'comment org company/northwind | Northwind | - | - | Well said | -',
    ]);
  });

  it('has failed, and is not hidden, when nobody is named in a whole list: their links have a form nobody knows', () => {
    const unknown = (id: string) => drawComment({ id, href: null, name: 'Ben Ochieng' });
    expect(tellComments(drawSection(...commentIds.map(unknown)))).toEqual(commentIds.map(() => 'failed'));
  });

  it('has failed when it holds neither an author nor a word of one', () => {
    const bare = `<div id="replaceableComment_urn:li:comment:(ugcPost:${postId},${commentIds[0]})"><p componentkey="comment-commentary_x"><span data-testid="expandable-text-box">Hello</span></p></div>`;
    expect(tellComments(drawSection(bare))).toEqual(['failed']);
  });
});
