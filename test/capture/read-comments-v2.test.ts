// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readComments } from '../../src/capture/read-comments';
import { draw } from './draw';
import { commentIds, postId, tellComments } from './tell-comments';

type Row = {
  id?: string;
  href?: string | null;
  name?: string;
  lines?: string[];
  text?: string;
  isReply?: boolean;
  long?: boolean;
  level?: boolean;
};

/** The author's block: a picture link, and a link with a paragraph for each line. */
function author({
  href = '/in/ben-ochieng/',
  name = '<span>Ben Ochieng</span>',
  lines = ['CFO at Northwind'],
}: Row): string {
  const body = `<div><p><span>${name}</span></p></div>${lines.map((line) => `<div><p><span>${line}</span></p></div>`).join('')}`;
  return href === null
    ? `<figure></figure><div>${body}</div>`
    : `<a href="${href}"><figure></figure></a><a href="${href}">${body}</a>`;
}

function comment(row: Row): string {
  const { id = commentIds[0], text = 'Well said', isReply = false, long = true, level = true } = row;
  const inside = long ? `urn:li:ugcPost:${postId},${id}` : `ugcPost:${postId},${id}`;
  const key = `replaceableComment_urn:li:comment:(${inside})`;
  const commentary = `${isReply ? 'comment-reply-commentary' : 'comment-commentary'}_urn:li:comment:(${inside})`;
  return `<div ${isReply ? '' : `componentkey="${key}"`}><div id="${key}" componentkey="${key}" threadlinedecoration="x">
    <div componentkey="CommentComponentReference_urn:li:comment:(${inside})">${author(row)}<p><span>3d</span></p>
      <button aria-label="View more options for Ben Ochieng’s comment."></button>
      <p ${level ? `componentkey="${commentary}"` : ''}><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">… more</button></span></p>
      <button aria-label="Reply">Reply</button><div role="button"><p>1</p></div></div></div></div>`;
}

const section = (...rows: string[]) =>
  draw(`<div componentkey="commentsSectionContainerKFeedType_FEED_DETAIL"><div data-testid="EgsIgIDLjIat5-PPAQ-commentList">
    <div componentkey="commentBox-AAAA"><a href="/in/me-myself"><img></a><div contenteditable="true"><a href="/in/cleo">Cleo</a></div></div>${rows.join('')}</div></div>`);
const tell = (...rows: Row[]) => tellComments(section(...rows.map(comment)));
const plain = (kind = 'comment', parent = '-') =>
  `${kind} ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | ${parent}`;

describe('a V2 comment', () => {
  it.each([true, false])(
    'is read once in spite of its outer wrapper, whichever form its urn has (long: %s)',
    (long) => {
      expect(tell({ long })).toEqual([plain()]);
      expect(readComments(section(comment({ long })), Date.UTC(2026, 10, 1))[0]).toMatchObject({
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
    const unknown = (id: string) => comment({ id, href: null, name: 'Ben Ochieng' });
    expect(tellComments(section(...commentIds.map(unknown)))).toEqual(commentIds.map(() => 'failed'));
  });

  it('has failed when it holds neither an author nor a word of one', () => {
    const bare = `<div id="replaceableComment_urn:li:comment:(ugcPost:${postId},${commentIds[0]})"><p componentkey="comment-commentary_x"><span data-testid="expandable-text-box">Hello</span></p></div>`;
    expect(tellComments(section(bare))).toEqual(['failed']);
  });
});

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
    const read = tellComments(section(comment({}), broken, comment({ id: commentIds[1], isReply: true })));
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
      tellComments(section(named(commentIds[0], 'comment', 'ben'), named(commentIds[1], 'reply', 'cleo'))),
    ).toEqual(['comment ben | ben | - | CFO | X Hello | -', 'reply cleo | cleo | - | CFO | X Hello | 0']);
  });

  it('does not give a reply to the comment before the one without an id', () => {
    const read = tellComments(
      section(
        named(commentIds[0], 'comment', 'ben'),
        named('', 'comment', 'dan', false),
        named(commentIds[1], 'reply', 'cleo'),
      ),
    );
    expect(read.map((line) => line.at(-1))).toEqual(['-', '-']);
  });

  it.each(['outside', 'inside'])('with its view name %s the newer key is one comment still', (where) => {
    const inner = comment({});
    const both =
      where === 'outside'
        ? `<div data-view-name="comment-container">${inner}</div>`
        : inner.replace(
            '<div componentkey="CommentComponentReference',
            '<div data-view-name="comment-container" componentkey="CommentComponentReference',
          );
    expect(tellComments(section(both))).toEqual([plain()]);
  });

  it('in such a mixture a reply still finds its parent', () => {
    const mixed = `<div data-view-name="comment-container">${comment({})}</div>`;
    const reply = `<div data-view-name="comment-container">${comment({ id: commentIds[1], isReply: true })}</div>`;
    expect(tellComments(section(mixed, reply))).toEqual([plain(), plain('reply', '0')]);
  });
});
