// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type CommentRow, drawComment, drawSection } from './draw-comments-v2';
import { commentIds, postId, tellComments } from './tell-comments';

const tell = (...rows: CommentRow[]) => tellComments(drawSection(...rows.map(drawComment)));
const plain = (kind = 'comment', parent = '-') =>
  `${kind} ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | ${parent}`;

describe('V2 replies', () => {
  it('stand flat behind their comment and are told by their key', () => {
    expect(
      tell(
        {},
        { id: commentIds[1], isReply: true },
        { id: commentIds[2], isReply: true },
        { id: commentIds[3] },
        { id: commentIds[4], isReply: true },
      ),
    ).toEqual([plain(), plain('reply', '0'), plain('reply', '0'), plain(), plain('reply', '3')]);
  });

  it('have no parent rather than a wrong one while theirs is not in the page', () => {
    expect(tell({ id: commentIds[1], isReply: true }, { id: commentIds[2] })).toEqual([
      plain('reply', '-'),
      plain(),
    ]);
  });

  it('do not go to an earlier comment when their own cannot be told', () => {
    const broken =
      '<div><div id="replaceableComment_urn:li:comment:(broken)"><a href="/in/x"><p>X</p></a><p componentkey="comment-commentary_x">?</p></div></div>';
    const read = tellComments(
      drawSection(drawComment({}), broken, drawComment({ id: commentIds[1], isReply: true })),
    );
    expect(read).toEqual([plain(), plain('reply', '-')]);
  });

  it('keep a parent whose author is hidden', () => {
    expect(
      tell({ href: null, name: 'LinkedIn Member', lines: [] }, { id: commentIds[1], isReply: true }),
    ).toEqual(['hidden', plain('reply', '0')]);
  });
});

describe('what is not a comment', () => {
  it('is the composer, or a section without any', () => expect(tell()).toEqual([]));
});

describe('the V2 of 2025', () => {
  const named = (
    id: string,
    level: 'comment' | 'reply',
    slug: string,
    anchor = true,
  ) => `<div data-view-name="comment-container">
    <a data-view-name="${level}-actor-picture" href="/in/${slug}"><img></a>
    <a data-view-name="${level}-actor-description" href="/in/${slug}"><p>${slug}</p><p>Author</p><p>CFO</p></a>
    <p data-view-name="comment-commentary"><span data-testid="expandable-text-box">${anchor ? `<a href="/in/x" data-sdui-anchor-id="comment-urn:li:comment:(activity:${postId},${id})::0">X</a> ` : ''}Hello</span></p></div>`;

  it('is read by its view names', () => {
    expect(
      tellComments(
        drawSection(named(commentIds[0], 'comment', 'ben'), named(commentIds[1], 'reply', 'cleo')),
      ),
    ).toEqual(['comment ben | ben | - | CFO | X Hello | -', 'reply cleo | cleo | - | CFO | X Hello | 0']);
  });

  it('does not give a reply to the comment before the one without an id', () => {
    const read = tellComments(
      drawSection(
        named(commentIds[0], 'comment', 'ben'),
        named('', 'comment', 'dan', false),
        named(commentIds[1], 'reply', 'cleo'),
      ),
    );
    expect(read.map((line) => line.at(-1))).toEqual(['-', '-']);
  });

  it.each(['outside', 'inside'])('with its view name %s the newer key is one comment still', (where) => {
    const inner = drawComment({});
    const both =
      where === 'outside'
        ? `<div data-view-name="comment-container">${inner}</div>`
        : inner.replace(
            '<div componentkey="CommentComponentReference',
            '<div data-view-name="comment-container" componentkey="CommentComponentReference',
          );
    expect(tellComments(drawSection(both))).toEqual([plain()]);
  });

  it('in such a mixture a reply still finds its parent', () => {
    const mixed = `<div data-view-name="comment-container">${drawComment({})}</div>`;
    const reply = `<div data-view-name="comment-container">${drawComment({ id: commentIds[1], isReply: true })}</div>`;
    expect(tellComments(drawSection(mixed, reply))).toEqual([plain(), plain('reply', '0')]);
  });
});
