import { describe, expect, it } from 'vitest';
import {
  parseCommentUrn,
  parsePostPath,
  parsePostUrn,
  postUrl,
  timeOfId,
} from '../../../src/leads/posts/parse-post-urn';

const id = '7366738224129470464';
const comment = '7486091099183251456';

describe('a post urn', () => {
  it.each([
    [`urn:li:activity:${id}`, `activity:${id}`],
    [`urn:li:ugcPost:${id}`, `ugcPost:${id}`],
    [`urn:li:share:${id}`, `share:${id}`],
    [`activity:${id}`, `activity:${id}`],
    [`urn:li:fsd_update:(urn:li:activity:${id},MAIN_FEED,EMPTY,DEFAULT,false)`, `activity:${id}`],
    [`urn:li:comment:(ugcPost:${id},${comment})`, `ugcPost:${id}`],
    [`feed-header-urn:li:activity:${id}`, `activity:${id}`],
    ['urn:li:activity:abc', null],
    ['urn:li:activity:12', null],
    [`urn:li:fsd_profile:${id}`, null],
    [`reactivity:${id}`, null],
    ['', null],
  ])('%s', (text, key) => expect(parsePostUrn(text)).toBe(key));
});

describe('a post’s path', () => {
  it.each([
    [`/feed/update/urn:li:activity:${id}/`, `activity:${id}`],
    [`/feed/update/urn:li:ugcPost:${id}`, `ugcPost:${id}`],
    [`/feed/update/urn:li:share:${id}/`, `share:${id}`],
    [`/feed/update/urn%3Ali%3Aactivity%3A${id}/`, `activity:${id}`],
    [`/feed/update/urn%3ali%3aactivity%3a${id}`, `activity:${id}`],
    [`/embed/feed/update/urn:li:share:${id}`, `share:${id}`],
    [`/preload/feed/update/urn:li:activity:${id}/`, `activity:${id}`],
    [`/posts/ana-petrov_first-words-activity-${id}-AbCd/`, `activity:${id}`],
    [`/posts/ana-petrov_first-words-ugcPost-${id}-A_-d`, `ugcPost:${id}`],
    [`/posts/ana-petrov_first-words-share-${id}-AbCd`, `share:${id}`],
    [`/posts/ana-petrov_activity-${id}-AbCd`, `activity:${id}`],
    [`/posts/ana-petrov_activity-based-costing-activity-${id}-AbCd`, `activity:${id}`],
    [`/posts/ana_our-activity-7000000000000000001-grew-ugcPost-${id}-AbCd`, `ugcPost:${id}`],
    [`/posts/zo%C3%AB_%E5%AD%97-activity-${id}-AbCd`, `activity:${id}`],
    [`/posts/100%25_or-100%-activity-${id}-AbCd`, `activity:${id}`],
    [`/analytics/post-summary/urn:li:activity:${id}/`, `activity:${id}`],
    [`/analytics/demographic-detail/urn:li:activity:${id}/`, `activity:${id}`],
    ['/posts/ana-petrov_activity-123-AbCd', null],
    ['/posts/', null],
    ['/feed/', null],
    [`/in/urn:li:activity:${id}/`, null],
    [`/pulse/words-activity-${id}`, null],
    ['/analytics/creator/content/', null],
  ])('%s', (path, key) => expect(parsePostPath(path)).toBe(key));

  it('can be built again from any key', () => {
    for (const kind of ['activity', 'ugcPost', 'share'] as const) {
      const url = postUrl(`${kind}:${id}`);
      expect(parsePostPath(new URL(url).pathname)).toBe(`${kind}:${id}`);
    }
  });
});

describe('a comment urn', () => {
  const expected = { post: `activity:${id}`, commentId: comment };
  it.each([
    `urn:li:comment:(activity:${id},${comment})`,
    `urn:li:comment:(urn:li:activity:${id},${comment})`,
    `urn:li:fsd_comment:(${comment},urn:li:activity:${id})`,
    `replaceableComment_urn:li:comment:(urn:li:activity:${id},${comment})`,
    `comment-urn:li:comment:(activity:${id},${comment})::0`,
    `urn%3Ali%3Acomment%3A%28activity%3A${id}%2C${comment}%29`,
    `urn:li:comment:(activity:${id}, ${comment} )`,
  ])('%s', (text) => expect(parseCommentUrn(text)).toEqual(expected));

  it.each([
    '',
    'urn:li:comment:()',
    `urn:li:comment:(activity:${id})`,
    `urn:li:comment:(activity:${id},)`,
    `urn:li:comment:(activity:${id},abc)`,
    `urn:li:comment:(groupPost:1-2,${comment})`,
    `urn:li:activity:${id}`,
    `urn:li:comment:(${comment})`,
  ])('%s is none', (text) => expect(parseCommentUrn(text)).toBeNull());
});

describe('the time inside an id', () => {
  const now = Date.UTC(2026, 10, 21);
  it.each([
    [id, '2025-08-28T07:47:40.010Z'],
    ['7486042476307222528', '2026-07-23T13:00:10.295Z'],
    [comment, '2026-07-23T16:13:22.892Z'],
    ['7501989520926593026', '2026-09-05T13:08:02.014Z'],
    ['7501995214723506176', '2026-09-05T13:30:39.521Z'],
    ['7506545532866318336', '2026-09-18T02:51:59.907Z'],
    ['7465277392866037760', '2026-05-27T05:47:08.606Z'],
    ['7465277392018853888', '2026-05-27T05:47:08.404Z'],
    ['6400000000000000000', '2018-05-09T15:15:06.250Z'],
  ])('%s is %s', (each, iso) => expect(new Date(timeOfId(each, now) ?? 0).toISOString()).toBe(iso));

  it('is none in ids too short, too old or from the future', () => {
    for (const each of ['0', '12345', '4000000000000000000', '9223372036854775807', '99999999999999999999'])
      expect(timeOfId(each, now)).toBeNull();
  });

  it('allows a clock that runs a little slow, not one that is days behind', () => {
    expect(timeOfId(comment, Date.parse('2026-07-23T00:00:00Z'))).not.toBeNull();
    expect(timeOfId(comment, Date.parse('2026-07-20T00:00:00Z'))).toBeNull();
  });
});
