// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodePostKey,
  readCommentKey,
  readPostKey,
  readTrackingScope,
} from '../../../src/capture/base/read-post-key';
import { draw } from '../draw';
import { makeComposerKey, makePostKey } from '../make-post-key';

const id = '7506545532866318336';
const opaque = '8Tg9hmSmfLEizW8vyqjQNO6tDM1apPTm6Q2l73iJxYF';

describe('the keys proved in the fact sheet', () => {
  const proofs = [
    ['CgsIgMDG+I2P/5nPAQ', 'activity:7465277392866037760'],
    ['CgsIgIDOjOXppJvPAQ', 'activity:7465641789589405696'],
    ['CgsIgIDDnLLW4J/PAQ', 'activity:7466899297645649920'],
    ['EgsIgIDLjIat5+PPAQ', 'ugcPost:7486054278927835136'],
    ['EgsIgIDLjIat5-PPAQ', 'ugcPost:7486054278927835136'],
    ['CgsIgMDWjIHZzazQAQ', 'activity:7506545532866318336'],
    ['CgsIgMDCvNbI+Z7QAQ', 'activity:7502701359616512000'],
    ['CgsIgMDCvNbI-Z7QAQ', 'activity:7502701359616512000'],
  ] as const;

  it.each(proofs)('%s', (key, post) => expect(decodePostKey(key)).toBe(post));

  it.each(proofs)('%s wherever it stands', (key, post) => {
    for (const value of [
      `${key}-replaceableCommentTools${opaque}FeedType_MAIN_FEED_RELEVANCE`,
      `${key}-replaceableLoadMoreComments_${opaque}FeedType_FEED_DETAIL`,
      `commentBoxMode-${key}-${opaque}FeedType_FEED_DETAIL`,
      `${key}-commentList`,
    ])
      expect(readPostKey(value)).toBe(post);
  });

  it.each(proofs)('%s as a made key would have it', (key, post) => {
    expect(makePostKey(post)).toBe(key.replace(/-/g, '+').replace(/_/g, '/'));
  });
});

describe('any id', () => {
  const anId = fc.bigInt({ min: 6_400_000_000_000_000_000n, max: 9_200_000_000_000_000_000n });
  const kind = fc.constantFrom('activity' as const, 'ugcPost' as const);

  it('comes back from its key, in both alphabets', () => {
    fc.assert(
      fc.property(anId, kind, (number, name) => {
        const key = makePostKey(`${name}:${number}`);
        const safe = key.replace(/\+/g, '-').replace(/\//g, '_');
        expect(readPostKey(`${key}-replaceableCommentTools${opaque}`)).toBe(`${name}:${number}`);
        expect(readPostKey(`commentBoxMode-${safe}-${opaque}`)).toBe(`${name}:${number}`);
      }),
    );
  });

  it('comes back from an open composer’s key, closed or followed by more', () => {
    fc.assert(
      fc.property(anId, kind, fc.boolean(), (number, name, isReply) => {
        const key = makeComposerKey(`${name}:${number}`, isReply ? 7486091099183251456n : null);
        expect(readPostKey(`commentBox-${key}`)).toBe(`${name}:${number}`);
        expect(readPostKey(`commentBox-${key}-${opaque}FeedType_FEED_DETAIL`)).toBe(`${name}:${number}`);
      }),
    );
  });

  it('is storable, whatever the key says', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        fc.constantFrom(10, 18, 26, 0),
        (bytes, first) => {
          const key = btoa(String.fromCharCode(first, 0x0b, 0x08, ...bytes));
          const post = decodePostKey(key);
          if (post) expect(post).toMatch(/^(activity|ugcPost):\d{15,19}$/);
        },
      ),
      { numRuns: 2000 },
    );
    expect(decodePostKey(btoa(`\x0a\x0b\x08${'\xff'.repeat(9)}\x7f`))).toBeNull();
  });
});

describe('the other places of a post’s id', () => {
  it.each([
    [`feed-header-urn:li:activity:${id}`, `activity:${id}`],
    [`ReactionType_LIKE_urn:li:activity:${id}`, `activity:${id}`],
    [`update-ShareUrn(shareId=${id})-x`, `share:${id}`],
    [`urn:li:share:${id}`, `share:${id}`],
  ])('%s', (value, key) => expect(readPostKey(value)).toBe(key));

  it.each([
    '',
    'CgsI',
    'CgsIAAAAAAAAAAAAAA',
    'CgsI!!!!!!!!!!!!!!',
    'GgsIgMDWjIHZzazQAQ-replaceableCommentTools',
    'xCgsIgMDWjIHZzazQAQ-replaceableCommentTools',
    'commentBox-',
    'commentBox-AAAA',
    'commentBox-%%%%',
    `feed-header-${opaque}-bbfd555e`,
    `expanded${opaque}FeedType_MAIN_FEED_RELEVANCE`,
    'ShareUrn(shareId=12)',
    'urn:li:activity:',
    'urn:li:fsd_profile:ACoAAB12345678901234',
  ])('%s tells none', (value) => expect(readPostKey(value)).toBeNull());

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        readPostKey(text);
        readPostKey(`commentBox-${text}`);
        decodePostKey(text);
      }),
    );
  });
});

describe('a comment’s element', () => {
  const expected = { post: `activity:${id}`, commentId: '7507000000000000001' };
  const urn = `urn:li:comment:(activity:${id},7507000000000000001)`;
  const bytes = JSON.stringify([...new TextEncoder().encode(JSON.stringify({ commentUrn: urn }))]);
  it.each([
    `<article data-id="${urn}"></article>`,
    `<div id="replaceableComment_${urn}"></div>`,
    `<div componentkey="CommentComponentReference_${urn}"></div>`,
    `<div data-sdui-anchor-id="comment-${urn}::0"></div>`,
    `<div data-view-name="comment-container"><p><a data-sdui-anchor-id="comment-${urn}::0"></a></p></div>`,
    `<div data-view-name="comment-container"><p componentkey="comment-commentary_${urn}"></p></div>`,
    `<div data-view-tracking-scope='[{"topic":"CommentServedEvent","content":{"data":${bytes}}}]'></div>`,
  ])('%s', (html) => expect(readCommentKey(draw(html))).toEqual(expected));

  it('tells none without an id, or with a broken one', () => {
    expect(readCommentKey(draw('<article data-id="urn:li:comment:(activity:"></article>'))).toBeNull();
    expect(readCommentKey(draw('<div data-view-tracking-scope="[1,2"></div>'))).toBeNull();
    expect(readTrackingScope(draw('<div></div>')).trim()).toBe('');
  });
});
