// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findCards } from '../../../src/capture/posts/find-cards';
import { findReactionCounter, readCounts, readReactionsText } from '../../../src/capture/posts/read-counts';
import { draw, drawPage } from '../draw';

function counts(html: string): (number | null)[] {
  const [card] = findCards(drawPage(html));
  if (!card) throw new Error('no card');
  const { reactions, comments, reposts } = readCounts(card);
  return [reactions, comments, reposts];
}

describe('V1', () => {
  const card = (inner: string, bar = 'feed-shared-social-action-bar--has-social-counts') =>
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7366738224129470464">${inner}<div class="feed-shared-social-action-bar ${bar}"></div></div>`;
  const block = (items: string) => card(`<div class="social-details-social-counts"><ul>${items}</ul></div>`);
  const reactions = (label: string, text: string) =>
    `<li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" aria-label="${label}">
      <img class="reactions-icon" data-test-reactions-icon-type="LIKE" alt="like 3"><span aria-hidden="true" class="social-details-social-counts__reactions-count">${text}</span></button></li>`;
  const right = (what: string, label: string, text: string) =>
    `<li class="social-details-social-counts__item ${what}"><button aria-label="${label}"><span aria-hidden="true"> ${text} </span></button></li>`;
  const comments = (label: string, text: string) =>
    right('social-details-social-counts__comments', label, text);

  it.each([
    ['in English', '12 reactions', '12', 12],
    ['in Italian, under a wrong name', '2 impressioni', '2', 2],
    ['with somebody’s name', 'NAME e 15 altre persone', '16', 16],
    ['with a name full of digits', 'Studio 54 and 2 others', '3', 3],
    ['over a thousand', '18,292 reactions', '18,292', 18292],
    ['in a compact form', '1,234 reactions', '1.2K', 1200],
    ['in Arabic digits', 'x', '١٬٢٣٤', 1234],
  ])('reads reactions %s', (_, label, text, expected) => {
    expect(counts(block(reactions(label, text)))).toEqual([expected, 0, 0]);
  });

  it('tells comments from reposts by their place, whatever their words', () => {
    expect(
      counts(
        block(
          reactions('3 reactions', '3') +
            comments('41 comments on NAME’s post', '41 comments') +
            right('', '1 diffusione post del post di NAME', '1 diffusione post'),
        ),
      ),
    ).toEqual([3, 41, 1]);
    expect(counts(block(right('', '7 reposts', '7 reposts')))).toEqual([0, 0, 7]);
    expect(counts(block(comments('1.234 Kommentare', '1.234 Kommentare')))).toEqual([0, 1234, 0]);
  });

  it('does not take a digit of the author’s name for a count', () => {
    expect(
      counts(
        block(
          comments('R2D2さんの投稿へのコメント41件', 'コメント41件') + right('', 'Studio 54: 6', '6 reposts'),
        ),
      ),
    ).toEqual([0, 41, 6]);
  });

  it('falls back on the label where nothing is shown', () => {
    expect(counts(block(comments('41 comments', '')))).toEqual([0, 41, 0]);
  });

  it('says nothing of a counter without a number', () => {
    expect(counts(block(reactions('NAME', 'NAME') + comments('Comments', 'Comments')))).toEqual([
      null,
      null,
      0,
    ]);
  });

  it('proves zero by the bar, and says nothing where the bar denies it or is missing', () => {
    expect(counts(card('', ''))).toEqual([0, 0, 0]);
    expect(counts(card(''))).toEqual([null, null, null]);
    expect(
      counts(
        '<div class="feed-shared-update-v2" data-urn="urn:li:activity:7366738224129470464">12 reactions</div>',
      ),
    ).toEqual([null, null, null]);
  });

  it('does not take a comment’s counts, or a quoted post’s, for the post’s', () => {
    const inComment = `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:7366738224129470464,7366738224129470465)">
      <div class="social-details-social-counts"><ul>${reactions('9 reactions', '9')}</ul></div></article>`;
    const quoted = `<div class="feed-shared-update-v2__update-content-wrapper"><div class="social-details-social-counts"><ul>${reactions('8 reactions', '8')}</ul></div></div>`;
    expect(counts(card(quoted + inComment, ''))).toEqual([0, 0, 0]);
  });
});

describe('V2', () => {
  const ring = '<ul role="presentation"><li><svg id="like-consumption-ring-small"></svg></li></ul>';
  const button = (icon: string, text: string) =>
    `<button aria-label="x"><svg id="${icon}"></svg><span><span>${text}</span></span></button>`;
  const bar = (like = 'Like', comment = 'Comment', repost = 'Repost', after = '') =>
    `<div>${button('thumbs-up-outline-small', like)}<button aria-label="Menu"></button>${button('comment-small', comment)}${button('repost-small', repost)}<a href="/feed/"><svg id="send-privately-small"></svg></a>${after}</div>`;
  const card = (inner: string) =>
    `<div role="listitem" componentkey="update-card-focusKFeedType_MAIN_FEED_RELEVANCE"><h2>Feed post</h2><a href="/in/r2d2"><p>R2D2 3PO</p></a><p>5h</p>
      <p><span data-testid="expandable-text-box">Our 3 plants grew 40 % in 2026</span></p>${inner}</div>`;
  const counter = (spoken: string, shown: string) =>
    `<a href="https://www.linkedin.com/feed/">${ring}<p><span><span class="_a1">${spoken}</span><span aria-hidden="true">${shown}</span></span></p></a>`;
  const row = (comments: string, reposts: string) =>
    `<div><div role="button"><p>${comments}</p></div><span>•</span><a href="/feed/"><p>${reposts}</p></a></div>`;

  it.each([
    ['NAME and 669 others reacted', 'NAME and 669 others', 670],
    ['Studio 54 and 12 others reacted', 'Studio 54 and 12 others', 13],
    ['3M and 12 others reacted', '3M and 12 others', 13],
    ['7-Eleven et 12 autres personnes', '7-Eleven et 12 autres personnes', 13],
    ['Ana und 1.234 weitere Personen haben reagiert', 'Ana und 1.234 weitere Personen', 1235],
    ['NAME e mais 676 pessoas reagiram', 'NAME e mais 676 pessoas', 677],
    ['他15人', 'アナさん他15人', 16],
    ['70 reactions', '70', 70],
    ['1,234 reactions', '1,234', 1234],
    ['1.2K reactions', '1.2K', 1200],
  ])('reads “%s” in its row', (spoken, shown, expected) => {
    expect(counts(card(counter(spoken, shown) + row('128 comments', '19 reposts') + bar()))).toEqual([
      expected,
      128,
      19,
    ]);
  });

  it.each([
    ['821reazioni', 821],
    ['1.234reazioni', 1234],
    ['12K reactions', 12000],
    ['70 reactions 70', 70],
  ])('reads %s beside the bar whose buttons hold the numbers', (text, expected) => {
    expect(
      counts(
        card(bar(String(expected), '42', '7', `<a href="/feed/"><div>${text}</div><div>${ring}</div></a>`)),
      ),
    ).toEqual([expected, 42, 7]);
  });

  it('knows a row with only comments, or only reposts', () => {
    expect(counts(card(counter('2 reactions', '2') + row('1 comment', '\u200b') + bar()))).toEqual([2, 1, 0]);
    expect(counts(card(counter('2 reactions', '2') + row('\u200b', '1 repost') + bar()))).toEqual([2, 0, 1]);
    expect(counts(card(row('3 Kommentare', '\u200b') + bar()))).toEqual([0, 3, 0]);
  });

  it('proves zero by a bar without any number', () => {
    expect(counts(card(bar()))).toEqual([0, 0, 0]);
    expect(counts(card(bar('\u200b', '\u200b', '\u200b')))).toEqual([0, 0, 0]);
    expect(counts(card(row('\u200b', '\u200b') + bar()))).toEqual([0, 0, 0]);
  });

  it('says nothing without a bar, or when the counter only names somebody', () => {
    expect(counts(card(counter('70 reactions', '70')))).toEqual([null, null, null]);
    expect(counts(card(counter('Ana Petrov reacted', 'Ana Petrov') + bar()))[0]).toBeNull();
    expect(counts(card(counter('Studio 54', 'Studio 54') + bar()))[0]).toBeNull();
  });

  it('does not take a comment’s icons and numbers for the post’s', () => {
    const comment = `<div id="replaceableComment_urn:li:comment:(activity:7366738224129470464,7366738224129470465)"><a href="/in/ben"><p>Ben 9</p></a>
      <div role="button"><p>4</p></div><a href="/feed/">${ring}4</a>${bar('4', '5', '6')}</div>`;
    expect(counts(card(bar() + comment))).toEqual([0, 0, 0]);
    expect(counts(card(counter('2 reactions', '2') + bar() + comment))).toEqual([2, 0, 0]);
  });

  it('reads the view names of 2025', () => {
    const named = (name: string, text: string) =>
      `<a data-view-name="${name}" href="/feed/"><p>${text}</p></a>`;
    expect(
      counts(
        card(
          `${named('feed-reaction-count', '12')}${named('feed-comment-count', '3 comments')}${named('feed-repost-count', '1 repost')}<button data-view-name="feed-comment-button">Comment</button>`,
        ),
      ),
    ).toEqual([12, 3, 1]);
  });
});

describe('the counter', () => {
  it('is the control around the icons, never one inside a comment or the strip', () => {
    const html = (inner: string) =>
      draw(`<div data-urn="urn:li:activity:7366738224129470464">${inner}</div>`);
    const icons = '<svg id="praise-consumption-ring-small"></svg>';
    expect(findReactionCounter(html(`<div role="button" id="c"><b>${icons}</b></div>`))?.id).toBe('c');
    expect(
      findReactionCounter(
        html(`<article data-id="urn:li:comment:(activity:1,2)"><button>${icons}</button></article>`),
      ),
    ).toBeNull();
    expect(
      findReactionCounter(html(`<section id="reactors-facepile-id"><a href="/in/a">${icons}</a></section>`)),
    ).toBeNull();
    expect(findReactionCounter(html(icons))).toBeNull();
  });

  it.each([
    ['<button><span>1</span></button>', 1],
    ['<button>12</button>', 12],
    ['<button aria-label="3 reactions"></button>', null],
    ['<button>NAME</button>', null],
    ['<button></button>', null],
  ])('%s', (html, expected) => expect(readReactionsText(draw(html))).toBe(expected));
});
