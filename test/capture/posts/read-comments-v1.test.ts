// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/capture/posts/read-comments';
import { draw } from '../draw';
import { type CommentRow, drawComment } from './draw-comments-v1';
import { commentIds, postId, tellComments } from './tell-comments';

const list = (...rows: string[]) => draw(`<div class="comments-comments-list--cr">${rows.join('')}</div>`);
const tell = (...rows: CommentRow[]) => tellComments(list(...rows.map(drawComment)));
const twin = (shown: string, hidden: string) =>
  `<span aria-hidden="true"> • ${shown}</span><span class="visually-hidden">${hidden}</span>`;

describe('a V1 comment', () => {
  it('has an author, a degree, a headline, a text and the time of its id', () => {
    const read = readComments(
      list(drawComment({ data: twin('2nd', '2nd degree connection') })),
      Date.UTC(2026, 10, 1),
    );
    expect(read).toEqual([
      {
        post: `activity:${postId}`,
        commentId: commentIds[0],
        failed: null,
        engagement: {
          person: {
            keys: ['in:ben-ochieng'],
            name: 'Ben Ochieng',
            nameIsGuess: false,
            headline: 'CFO at Northwind',
            degree: 2,
            isOrganisation: false,
          },
          kind: 'comment',
          reaction: null,
          text: 'Well said',
          commentId: commentIds[0],
          parentCommentId: null,
          at: Date.parse('2026-07-23T16:13:22.892Z'),
        },
      },
    ]);
  });

  it.each([
    [twin('1st', '1st degree connection'), 1],
    [twin('3rd+', '3rd+ degree connection'), 3],
    ['<span class="visually-hidden">2nd degree connection</span>', 2],
    [twin('3° e oltre', 'Collegamento di 3° e oltre'), 3],
    [twin('You', 'You'), null],
    [twin('Tu', 'Tu'), null],
    [twin('Following', 'Following'), null],
    ['', null],
  ])('reads the degree of %s', (data, degree) => {
    expect(tell({ data })).toEqual([
      `comment ben-ochieng | Ben Ochieng | ${degree ?? '-'} | CFO at Northwind | Well said | -`,
    ]);
  });

  it.each(['Author', 'Autore', '投稿者'])('never takes the badge %s for a name or a headline', (badge) => {
    expect(tell({ badge, headline: '' })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | - | Well said | -',
    ]);
    expect(tell({ badge })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | -',
    ]);
  });

  it('reads visible twins once', () => {
    const name =
      '<span aria-hidden="true">Ben Ochieng</span><span class="visually-hidden">Ben Ochieng</span>';
    const headline = '<span aria-hidden="true">CFO</span><span class="visually-hidden">CFO</span>';
    expect(tell({ name, headline })).toEqual(['comment ben-ochieng | Ben Ochieng | - | CFO | Well said | -']);
  });

  it('keeps its whole text: mentions, breaks and emoji, without “…more” and hidden words', () => {
    const text =
      '<span dir="ltr"><a href="/in/cleo">Cleo Marsh</a> look:<br>1. <b>prices</b> 🎉<span class="visually-hidden">hidden</span><button>…more</button></span>';
    expect(tell({ text })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | Cleo Marsh look:⏎1. prices 🎉 | -',
    ]);
  });

  it('has no text when it is a picture', () => {
    expect(tell({ text: '<img alt="A chart">' })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | - | -',
    ]);
  });

  it('may be by an organisation, which has no headline and no degree', () => {
    expect(
      tell({
        href: '/company/northwind/',
        name: 'Northwind',
        headline: '12,345 followers',
        data: twin('Following', ''),
      }),
    ).toEqual(['comment org company/northwind | Northwind | - | - | Well said | -']);
  });

  it('knows one person by both their keys', () => {
    const [read] = readComments(
      list(drawComment({ href: '/in/ben?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAABben12' })),
      Date.now(),
    );
    expect(read?.engagement?.person.keys).toEqual(['in:ben', 'urn:ACoAABben12']);
  });

  it('by a hidden member is counted, not stored; one without anything to read has failed', () => {
    expect(tell({ href: null, name: 'LinkedIn Member', headline: '' })).toEqual(['hidden']);
    const broken = `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:${postId},${commentIds[1]})"><div class="comments-comment-meta__container"></div></article>`;
    expect(tellComments(list(broken))).toEqual(['failed']);
  });

  it('does not take somebody its text mentions for a hidden author', () => {
    expect(tell({ href: null, name: 'LinkedIn Member', text: '<a href="/in/cleo">Cleo</a> yes' })).toEqual([
      'hidden',
    ]);
  });
});
