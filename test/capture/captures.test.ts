// @vitest-environment jsdom
// Reads the real, scrubbed pages that live beside the project. They may not be redistributed, so where the folder
// is missing these tests are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../src/capture/base/page';
import { readPage } from '../../src/capture/page/read-page';
import { readSelf } from '../../src/capture/page/read-self';
import { readStrip } from '../../src/capture/people/read-strip';
import { findCards } from '../../src/capture/posts/find-cards';
import { readComments } from '../../src/capture/posts/read-comments';
import { readPost } from '../../src/capture/posts/read-post';
import type { Self } from '../../src/leads/records/person';

const folder = resolve('../shared/captures');
const isHere = existsSync(folder);
const now = Date.UTC(2026, 8, 20);

function load(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(resolve(folder, name), 'utf8'), 'text/html');
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}

describe.skipIf(!isHere)('the saved pages (skipped where ../shared/captures is missing)', () => {
  it('reads the untouched own post as mine, with a proven zero', () => {
    const page = load('v1-own-post-zero-engagement.en.html');
    const card = only(findCards([page]));
    const { post, author, mine } = readPost(card, null, now);
    expect(mine).toBe('analytics-link');
    expect(author).toEqual(['in:test-person-1', `urn:${'A'.repeat(39)}`]);
    expect(post.aliases).toEqual(['activity:1111111111111111111']);
    expect(post.stated).toEqual({
      reactions: 0,
      comments: 0,
      reposts: 0,
      impressions: 216,
      membersReached: null,
    });
    expect(readStrip(card.element)).toEqual([]);
    expect(readComments(card.element, now)).toEqual([]);
  });

  it('reads the own post with comments exactly as its truth file says', () => {
    const page = load('v1-own-post-comments.en.html');
    const truth = JSON.parse(readFileSync(resolve(folder, 'v1-own-post-comments.en.truth.json'), 'utf8'));
    const card = only(findCards([page]));
    const { post, author, mine } = readPost(card, null, now);
    expect(mine).toBe('analytics-link');
    expect(author).toEqual([
      `in:${'test-person-1'}`,
      truth.post.author.member_urn.replace('urn:li:fsd_profile', 'urn'),
    ]);
    expect(post.text).toBe(truth.post.text);
    expect(post.stated).toMatchObject({ reactions: 2, comments: 41, reposts: 0, impressions: 545 });
    const strip = readStrip(card.element);
    expect(strip.map((each) => [each.person.keys[0], each.person.name, each.reaction])).toEqual(
      truth.facepile.map((each: Record<string, string>) => [
        `in:${each['profile_href']?.split('/in/')[1]}`,
        each['name'],
        each['reaction'],
      ]),
    );
    const comments = readComments(card.element, now);
    expect(comments).toHaveLength(truth.comments.length);
    for (const [index, expected] of truth.comments.entries()) {
      const { engagement, commentId } = comments[index] ?? {};
      expect(`urn:li:comment:(${post.aliases[0]},${commentId})`).toBe(expected.urn);
      expect(engagement?.person.name).toBe(expected.author_name);
      expect(engagement?.person.headline).toBe(expected.headline);
      expect(engagement?.person.degree).toBe(expected.degree);
      expect(engagement?.person.keys).toEqual(['in:test-person-1']);
      expect(engagement?.kind).toBe(expected.is_reply ? 'reply' : 'comment');
      expect(engagement?.text?.slice(0, 60)).toBe(expected.text_first_60);
      expect(engagement?.text).toHaveLength(expected.text_length);
      expect(new Date(engagement?.at ?? 0).getTime()).toBe(Date.parse(expected.id_time_utc));
      const parent = /,(\d+)\)/.exec(expected.parent_urn ?? '')?.[1] ?? null;
      expect(engagement?.parentCommentId).toBe(parent);
    }
  });

  it('recognises the member from their own post where nothing else names them', () => {
    const page = load('v1-own-post-comments.en.html');
    expect(readSelf([page], '/feed/update/urn:li:activity:7444295944155168768/')?.keys).toContain(
      'in:test-person-1',
    );
  });

  it('tells that the Italian post is somebody else’s, and stores nothing of it', () => {
    const page = load('v1-post.it.html');
    const card = only(findCards([page]));
    const { post, author, mine } = readPost(card, null, now);
    expect(mine).toBeNull();
    expect(author).toEqual(['in:mario-rossi-0000']);
    expect(post.stated).toMatchObject({ reactions: 2, comments: 0, reposts: 0, impressions: null });
    expect(post.text).toBe(
      'Abbiamo aperto nel cortile una piccola serra di mele.\nTre mesi di lavori, ora si apre.',
    );
    expect(post.publishedAt).toBeNull();
    const reading = readPage({
      roots: [page],
      page: detectPage('/feed/update/urn:li:activity:1234567890/'),
      self: null,
      now,
      settled: true,
    });
    expect(reading).toMatchObject({ own: [], captures: [], problems: [], someoneElses: true });
  });

  it('reads the Italian strip by its labels, commas in a name included', () => {
    const strip = readStrip(only(findCards([load('v1-post.it.html')])).element);
    expect(strip.map((each) => [each.person.keys[0], each.person.name, each.reaction])).toEqual([
      ['in:anna-bianchi-0001', 'Annie Bianchi, PMP, QPMA Level C', 'LIKE'],
      ['in:luigi-verdi-0002', 'Luigi Verdicchio', 'LIKE'],
    ]);
  });

  it('reads the Italian V2 feed: three posts, none mine, with ids from their keys and counts from their bars', () => {
    const page = load('v2-home-feed.it.html');
    const self: Self = { keys: ['in:giulia-bianchi'], name: null, source: 'page', pages: [] };
    const cards = findCards([page]);
    const posts = cards.map((card) => readPost(card, self, now));
    expect(posts.map(({ post }) => post.aliases[0])).toEqual([
      'activity:7502698717163048960',
      'activity:7502696860290215936',
      'ugcPost:7502741895249403905',
    ]);
    expect(posts.map(({ mine }) => mine)).toEqual([null, null, null]);
    expect(posts.map(({ post: { stated } }) => [stated.reactions, stated.comments, stated.reposts])).toEqual([
      [821, 42, 7],
      [295, 148, 6],
      [26, 3, 3],
    ]);
    const comments = cards.map((card) => readComments(card.element, now));
    expect(comments.map((each) => each.length)).toEqual([0, 1, 1]);
    expect(comments[1]?.[0]?.engagement?.person).toMatchObject({ name: 'Dorian VELMAR', degree: null });
    expect(comments[2]?.[0]?.engagement?.person).toMatchObject({ name: 'Elena Conti', degree: 1 });
    expect(comments[2]?.[0]?.engagement?.text).toBe('Elena Conti uno vero');
  });

  it('recognises the member of the V2 feed by the share box', () => {
    expect(readSelf([load('v2-home-feed.it.html')], '/feed/')?.keys).toEqual(['in:example-person']);
  });
});
