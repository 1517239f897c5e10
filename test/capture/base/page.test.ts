// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectGeneration, detectPage } from '../../../src/capture/base/page';
import { draw } from '../draw';

const id = '7366738224129470464';

describe('the address', () => {
  it.each([
    [`/feed/update/urn:li:activity:${id}/`, 'post', `activity:${id}`, null],
    [`/feed/update/urn%3Ali%3AugcPost%3A${id}`, 'post', `ugcPost:${id}`, null],
    [`/preload/feed/update/urn:li:share:${id}/`, 'post', `share:${id}`, null],
    [`/embed/feed/update/urn:li:share:${id}`, 'post', `share:${id}`, null],
    [`/preload/embed/feed/update/urn:li:share:${id}`, 'post', `share:${id}`, null],
    [`/posts/ana_words-activity-${id}-AbCd/`, 'post', `activity:${id}`, null],
    [`/posts/zo%C3%AB_100%-activity-${id}-AbCd/`, 'post', `activity:${id}`, null],
    ['/posts/ana_words', 'post', null, null],
    [`/analytics/post-summary/urn:li:activity:${id}/`, 'analytics', `activity:${id}`, null],
    [`/preload/analytics/post-summary/urn%3Ali%3Aactivity%3A${id}/`, 'analytics', `activity:${id}`, null],
    [`/analytics/demographic-detail/urn:li:activity:${id}/`, 'other', null, null],
    ['/analytics/creator/content/', 'other', null, null],
    ['/feed/', 'feed', null, null],
    ['/feed', 'feed', null, null],
    ['/', 'feed', null, null],
    ['/preload/', 'feed', null, null],
    ['/preload/feed/', 'feed', null, null],
    ['/feed/hashtag/sales/', 'other', null, null],
    ['/feed/followers', 'other', null, null],
    ['/in/Ana-Petrov/recent-activity/all/', 'activity', null, 'ana-petrov'],
    ['/in/zo%C3%AB/recent-activity/', 'activity', null, 'zoë'],
    ['/in/zoe%CC%88/recent-activity', 'activity', null, 'zoë'],
    ['/preload/in/ana/recent-activity/comments/', 'activity', null, 'ana'],
    ['/in/ana/', 'other', null, null],
    ['/in/ana/recent-activity-x/', 'other', null, null],
    ['/company/northwind/posts/', 'other', null, null],
    ['/notifications/', 'other', null, null],
    ['/messaging/thread/2-abc/', 'other', null, null],
    ['/preloaded/feed/', 'other', null, null],
    ['/%', 'other', null, null],
  ])('%s is %s', (path, kind, post, vanity) => expect(detectPage(path)).toEqual({ kind, post, vanity }));
});

describe('the generation', () => {
  it.each([
    ['<main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail"></main>', 'V2'],
    ['<div id="expandedKFeedType_MAIN_FEED_RELEVANCE"></div>', 'V2'],
    ['<div id="replaceableComment_urn:li:comment:(activity:1,2)"></div>', 'V2'],
    ['<div class="feed-shared-update-v2"></div>', 'V1'],
    ['<article class="comments-comment-entity"></article>', 'V1'],
    ['<div data-urn="urn:li:activity:1"></div>', 'V1'],
    ['<div data-sdui-screen="x"><div class="artdeco-modal"></div></div>', 'V2'],
    ['<main><p>Something went wrong</p></main>', null],
    ['<div></div>', null],
  ])('of %s is %s', (html, generation) =>
    expect(detectGeneration(draw(html).parentNode ?? document)).toBe(generation),
  );
});
