// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findCards } from '../../../src/capture/posts/find-cards';
import { readPost } from '../../../src/capture/posts/read-post';
import type { Self } from '../../../src/leads/records/person';
import { drawPage } from '../draw';
import { makePostKey } from '../make-post-key';

const id = '7506545532866318336';
const now = Date.UTC(2026, 10, 21);
const ana: Self = { keys: ['in:ana', 'urn:ACoAABana12'], name: 'Ana', source: 'page', pages: [] };
const withPage: Self = { ...ana, pages: ['org:company/northwind'] };

function read(html: string, self: Self | null) {
  const cards = findCards(drawPage(html));
  expect(cards).toHaveLength(1);
  return readPost(cards[0]!, self, now);
}
const mine = (html: string, self: Self | null) => read(html, self).mine;

const analytics = `<div class="content-analytics-entry-point"><a class="analytics-entry-point" href="/analytics/post-summary/urn:li:activity:${id}/"><div class="ca-entry-point__num-views"><strong>18,292</strong> impressions</div><span>View analytics</span></a></div>`;
const actor = (
  href: string,
  info = '',
  label = '',
) => `<div class="update-components-actor__container"><a href="${href}" aria-label="${label}"><img></a>
  <a href="${href}" aria-label="${label}"><span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">Ana</span></span></span><span class="update-components-actor__supplementary-actor-info">${info}</span></a></div>`;
const text = (words: string) =>
  `<div class="feed-shared-update-v2__description"><div class="update-components-text update-components-update-v2__commentary">${words}</div></div>`;
const quoted = (inner: string) => `<div class="feed-shared-update-v2__update-content-wrapper">${inner}</div>`;
const v1 = (inner: string, urn = `urn:li:activity:${id}`) =>
  `<div class="feed-shared-update-v2" role="article" data-urn="${urn}">${inner}<div class="feed-shared-social-action-bar"></div></div>`;

const key = '8Tg9hmSmfLEizW8vyqjQNO6tDM1apPTm6Q2l73iJxYF';
const v2 = (
  inner: string,
  slug = 'ana',
  social = '',
) => `<div id="expanded${key}FeedType_MAIN_FEED_RELEVANCE"><div role="listitem" componentkey="update-card-focus${key}FeedType_MAIN_FEED_RELEVANCE">
  <h2>Feed post</h2>${social}<a href="/in/${slug}/"><figure></figure></a><a href="/in/${slug}/"><div aria-label="${slug} 2nd"><p>${slug}</p></div></a>
  <p><span data-testid="expandable-text-box">We grew 40 %<button data-testid="expandable-text-button">… more</button></span></p>${inner}</div>
  <div id="${makePostKey(`activity:${id}`)}-replaceableCommentTools${key}FeedType_MAIN_FEED_RELEVANCE"></div></div>`;

describe('a post is mine', () => {
  it('by its analytics, whoever is signed in', () => {
    expect(mine(v1(actor('/in/ana') + analytics), null)).toBe('analytics-link');
    expect(mine(v2(analytics), null)).toBe('analytics-link');
    expect(mine(v1(actor('/in/ana') + analytics), { ...ana, keys: ['urn:ACoAABother'] })).toBe(
      'analytics-link',
    );
  });

  it('by its author, known by either key', () => {
    expect(mine(v1(actor('/in/ANA?trk=x')), ana)).toBe('author-is-self');
    expect(mine(v1(actor('/in/ACoAABana12')), ana)).toBe('author-is-self');
    expect(
      mine(v1(actor('/in/ana-petrov-new?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAABana12')), {
        ...ana,
        keys: ['urn:ACoAABana12'],
      }),
    ).toBe('author-is-self');
    expect(mine(v2(''), ana)).toBe('author-is-self');
  });

  it.each(['• You', '• Tu', 'Premium • You'])('by “%s”, only while nobody is known', (info) => {
    expect(mine(v1(actor('/in/ana', info)), null)).toBe('labelled-you');
    expect(mine(v1(actor('/in/ben', info)), ana)).toBeNull();
    expect(mine(v1(actor('/in/ana', '', `View: Ana ${info} CFO`)), null)).toBe('labelled-you');
  });

  it('when its author is a page I run, and not when it is any other', () => {
    const post = v1(actor('/company/Northwind/posts') + analytics);
    expect(mine(post, withPage)).toBe('analytics-link');
    expect(mine(post.replace(analytics, ''), withPage)).toBe('author-is-self');
    expect(mine(post, ana)).toBeNull();
    expect(mine(post, null)).toBeNull();
  });

  it('when I shared it with words of my own, and the words and figures are mine', () => {
    const share = v1(
      actor('/in/ana') + text('My words') + quoted(actor('/in/ben') + text('Their words')) + analytics,
    );
    const { post, author, mine: because } = read(share, ana);
    expect([post.text, author, because, post.stated.impressions]).toEqual([
      'My words',
      ['in:ana'],
      'analytics-link',
      18292,
    ]);
  });
});

describe('a post is not mine', () => {
  it.each([
    ['of somebody else', v1(actor('/in/ben', '• 1st'))],
    [
      'that I only reposted, on my own activity page',
      v1(
        `<div class="update-components-header"><a href="/in/ana">Ana</a> reposted this</div>${actor('/in/ben')}`,
      ),
    ],
    ['that quotes mine', v1(actor('/in/ben') + text('See this') + quoted(actor('/in/ana') + analytics))],
    [
      'under which I commented',
      v1(
        `${actor('/in/ben')}<article class="comments-comment-entity" data-id="urn:li:comment:(activity:${id},1)"><a href="/in/ana">Ana • You</a>${analytics}</article>`,
      ),
    ],
    ['that says “you” in its words', v1(actor('/in/ben') + text('For you • You • Tu'))],
    ['by somebody named You', v1(actor('/in/ben', '• Young'))],
    ['without an author', v1('')],
    ['of a namesake', v1(actor('/in/ana-2'))],
    ['on V2', v2('', 'ben')],
    [
      'on V2, with me in its social line',
      v2('', 'ben', '<p><a href="/in/ana"><strong>Ana</strong></a> likes this</p>'),
    ],
  ])('%s', (_, html) => {
    expect(mine(html, ana)).toBeNull();
    expect(mine(html, null)).toBeNull();
  });
});

describe('a post’s facts', () => {
  it('are its ids, its time, its text and its impressions', () => {
    expect(read(v2(''), ana).post).toMatchObject({
      aliases: [`activity:${id}`],
      text: 'We grew 40 %',
      publishedAt: Date.parse('2026-09-18T02:51:59.907Z'),
    });
    expect(read(v1(actor('/in/ana') + analytics), ana).post.stated.impressions).toBe(18292);
    expect(
      read(v1(actor('/in/ana') + analytics.replace('18,292', '1').replace('impressions', 'impressioni')), ana)
        .post.stated.impressions,
    ).toBe(1);
    expect(
      read(
        v2(
          '<a href="/analytics/post-summary/urn:li:activity:1/"><div aria-label="Content analytics"><p>619 impressioni</p></div></a>',
        ),
        ana,
      ).post.stated.impressions,
    ).toBe(619);
    expect(read(v1(actor('/in/ana')), ana).post.stated.impressions).toBeNull();
  });

  it('join ids minted together, and never a quoted post’s or a comment’s', () => {
    const ugc = BigInt(id) + (2000n << 22n);
    const stranger = BigInt(id) - (86_400_000n << 22n);
    const html = v1(
      `${actor('/in/ana')}${quoted(`<div data-urn="urn:li:share:${stranger}"></div>`)}<article class="comments-comment-entity" data-id="urn:li:comment:(ugcPost:${ugc},${id})"></article>
       <article class="comments-comment-entity" data-id="urn:li:comment:(ugcPost:${stranger},${id})"></article>`,
    );
    expect(read(html, ana).post.aliases).toEqual([`activity:${id}`, `ugcPost:${ugc}`]);
  });

  it('refuse an id of another kind that is a day older', () => {
    const stranger = BigInt(id) - (86_400_000n << 22n);
    const comment = `<article class="comments-comment-entity" data-id="urn:li:comment:(ugcPost:${stranger},${id})"></article>`;
    expect(read(v1(actor('/in/ana') + comment), ana).post.aliases).toEqual([`activity:${id}`]);
  });

  it('have no time when the id is made up', () => {
    expect(
      read(v1(actor('/in/ana'), 'urn:li:activity:1111111111111111111'), ana).post.publishedAt,
    ).toBeNull();
  });

  it('have no id in an aggregate', () => {
    expect(
      read(v1(actor('/in/ana'), `urn:li:aggregate:(urn:li:activity:${id},urn:li:activity:${id})`), ana).post
        .aliases,
    ).toEqual([]);
  });
});
