// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readComments } from '../../src/capture/read-comments';
import { draw } from './draw';
import { commentIds, postId, tellComments } from './tell-comments';

type Row = {
  id?: string;
  href?: string | null;
  name?: string;
  data?: string;
  badge?: string;
  headline?: string;
  text?: string;
  isReply?: boolean;
  inner?: string;
};

function comment(row: Row): string {
  const {
    id = commentIds[0],
    href = '/in/ben-ochieng',
    name = 'Ben Ochieng',
    data = '',
    badge = '',
    headline = 'CFO at Northwind',
    text = 'Well said',
    isReply = false,
    inner = '',
  } = row;
  const link = (className: string, body: string) =>
    href === null
      ? `<div class="${className}">${body}</div>`
      : `<a class="${className}" href="${href}" aria-label="View: ${name} ${badge} 2nd ${headline}">${body}</a>`;
  const title = `<h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${name}</span>
    ${data && `<span class="comments-comment-meta__data">${data}</span>`}${badge && `<span class="comments-comment-meta__badge">${badge}</span>`}</h3>
    <div class="comments-comment-meta__description-subtitle">${headline}</div>`;
  const urn = id === '' ? '' : `data-id="urn:li:comment:(activity:${postId},${id})"`;
  return `<article class="comments-comment-entity ${isReply ? 'comments-comment-entity--reply' : ''}" ${urn}>
    <div class="comments-comment-meta__container">${link('comments-comment-meta__image-link', '<img alt="">')}${link('comments-comment-meta__description-container', title)}
      <time class="comments-comment-meta__data">3d</time></div>
    <span class="comments-comment-item__main-content"><div class="update-components-text">${text}</div></span>
    <div class="comments-comment-social-bar--cr"><button aria-label="1 Reaction on ${name}’s comment">1</button></div>${inner}</article>`;
}

const list = (...rows: string[]) => draw(`<div class="comments-comments-list--cr">${rows.join('')}</div>`);
const tell = (...rows: Row[]) => tellComments(list(...rows.map(comment)));
const twin = (shown: string, hidden: string) =>
  `<span aria-hidden="true"> • ${shown}</span><span class="visually-hidden">${hidden}</span>`;

describe('a V1 comment', () => {
  it('has an author, a degree, a headline, a text and the time of its id', () => {
    const read = readComments(
      list(comment({ data: twin('2nd', '2nd degree connection') })),
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
      list(comment({ href: '/in/ben?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAABben12' })),
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

describe('V1 replies', () => {
  it('belong to the comment around them, and are not its words', () => {
    const inner = `<div class="comments-replies-list">${comment({ id: commentIds[1], href: '/in/cleo', name: 'Cleo', text: '<a href="/in/ben-ochieng">Ben Ochieng</a> thanks', isReply: true })}
      ${comment({ id: commentIds[2], href: '/in/ben-ochieng', text: 'Welcome', isReply: true })}</div>`;
    expect(tell({ inner }, { id: commentIds[3], href: '/in/dan', name: 'Dan', text: 'Next' })).toEqual([
      'comment ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | -',
      'reply cleo | Cleo | - | CFO at Northwind | Ben Ochieng thanks | 0',
      'reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Welcome | 0',
      'comment dan | Dan | - | CFO at Northwind | Next | -',
    ]);
  });

  it('keep their parent when its author is hidden or unreadable', () => {
    const inner = `<div class="comments-replies-list">${comment({ id: commentIds[1], isReply: true })}</div>`;
    expect(tell({ href: null, name: 'LinkedIn Member', headline: '', text: '', inner })).toEqual([
      'hidden',
      'reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | 0',
    ]);
  });

  it('do not get another comment for a parent when their own has no id', () => {
    const inner = `<div class="comments-replies-list">${comment({ id: commentIds[2], isReply: true })}</div>`;
    const [, ...rest] = tell({ id: commentIds[1], text: 'First' }, { id: 'x', inner });
    expect(rest).toEqual(['reply ben-ochieng | Ben Ochieng | - | CFO at Northwind | Well said | -']);
  });
});

describe('a list of V1 comments', () => {
  it('leaves out those without an id and takes each id once', () => {
    expect(tell({ id: '' }, { id: '(broken' }, {}, {}, { id: commentIds[1] })).toHaveLength(2);
  });

  it('reads a comment again when its words change, even to as many letters', () => {
    const element = list(comment({ text: 'I like cats' }));
    expect(tellComments(element)[0]).toContain('cats');
    const words = element.querySelector('.update-components-text') as Element;
    words.textContent = 'I like dogs';
    expect(tellComments(element)[0]).toContain('dogs');
  });

  it('reads an element anew when it is used for another comment', () => {
    const element = list(comment({}));
    tellComments(element);
    element.innerHTML = comment({ id: commentIds[1], href: '/in/cleo', name: 'Cleo', text: 'Other' });
    expect(tellComments(element)).toEqual(['comment cleo | Cleo | - | CFO at Northwind | Other | -']);
  });
});
