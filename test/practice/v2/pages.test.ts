// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaultOptions, type Language, type PracticeOptions, type View } from '../pages';
import { commentUrn, composerKey, encodePostKey } from './keys';
import { cardKey } from './opaque';
import { v2 } from './pages';
import { posts, smallScenario } from './small-scenario';

function viewOf(
  change: Partial<PracticeOptions> = {},
  query: Record<string, string> = {},
  path = '/feed/',
): View {
  const options: PracticeOptions = { ...defaultOptions, generation: 'V2', ...change };
  return { scenario: smallScenario, options, path, query: new URLSearchParams(query) };
}

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

function fragment(
  name: string,
  change: Partial<PracticeOptions> = {},
  query: Record<string, string> = {},
): Document {
  const render = v2.fragments[name];
  if (!render) throw new Error(`No fragment ${name}`);
  return parse(render(viewOf(change, { card: cardKey(posts.own.activityId), ...query })));
}

/** Every row of a list, fetched page by page. */
function allRows(name: string, change: Partial<PracticeOptions> = {}): Element[] {
  const rows: Element[] = [];
  for (;;) {
    const next = [...fragment(name, change, { start: String(rows.length) }).body.children];
    if (next.length === 0) return rows;
    rows.push(...next);
  }
}

const personal = smallScenario.people.filter(({ kind }) => kind === 'person');

describe('keys', () => {
  it.each([
    ['activity', '7465277392866037760', 'CgsIgMDG+I2P/5nPAQ'],
    ['activity', '7465641789589405696', 'CgsIgIDOjOXppJvPAQ'],
    ['activity', '7466899297645649920', 'CgsIgIDDnLLW4J/PAQ'],
    ['ugcPost', '7486054278927835136', 'EgsIgIDLjIat5-PPAQ'],
    ['activity', '7506545532866318336', 'CgsIgMDWjIHZzazQAQ'],
    ['activity', '7502701359616512000', 'CgsIgMDCvNbI+Z7QAQ'],
    ['ugcPost', '7502741895249403905', 'EgsIgoDBvJSAjJ/QAQ'],
  ] as const)('writes %s %s as LinkedIn does', (kind, id, key) => {
    expect(encodePostKey(kind, id, key.includes('-') ? 'url' : 'plain')).toBe(key);
  });

  it('keeps the post urn readable in a composer key', () => {
    const decoded = atob(composerKey(posts.own, '7486091099183251456').replace('commentBox-', ''));
    expect(decoded).toContain(`urn:li:ugcPost:${posts.own.ugcPostId}`);
  });

  it('gives every card 43 characters of its own', () => {
    const keys = smallScenario.posts.map(({ activityId }) => cardKey(activityId));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[\w-]{43}$/.test(key))).toBe(true);
  });
});

describe.each(['nodes', 'flat'] as const)('reactors as %s', (rows) => {
  const all = allRows('reactors', { rows });

  it('lists everybody once', () => {
    expect(all).toHaveLength(posts.own.reactions.length);
    const hrefs = all.map((row) =>
      row.getAttribute('href')?.split('?')[0]?.replaceAll('%2D', '-').replace(/\/$/, ''),
    );
    for (const { vanity } of personal.filter(({ id }) =>
      posts.own.reactions.some(({ person }) => person === id),
    )) {
      expect(hrefs.filter((href) => href?.endsWith(`/in/${encodeURIComponent(vanity)}`))).toHaveLength(1);
    }
  });

  it('gives hidden members no link and no name, and organisations a company link', () => {
    const hidden = all.filter((row) => row.textContent?.includes('LinkedIn Member'));
    expect(hidden).toHaveLength(1);
    expect(hidden[0]?.querySelector('a, img[alt]:not([alt=""])')).toBeNull();
    expect(hidden[0]?.hasAttribute('href')).toBe(false);
    expect(all.filter((row) => row.getAttribute('href')?.startsWith('/company/firm'))).toHaveLength(1);
    expect(all.map((row) => row.outerHTML).join('')).not.toMatch(/secret/i);
  });

  it('writes hostile names as text', () => {
    const row = all[0];
    expect(row?.textContent).toContain('<img src=x>"\'&</a>');
    expect(row?.textContent).toContain('</p><script>alert(1)</script>');
    expect(row?.querySelector('script, img[src="x"]')).toBeNull();
  });
});

it('shows one row per tab member, and a comment’s own reactions', () => {
  const perTab = [1, 2, 3, 4, 5, 6].map(
    (tab) => fragment('reactors', { pageSize: 99 }, { tab: String(tab) }).body.childElementCount,
  );
  expect(perTab.reduce((sum, count) => sum + count)).toBe(posts.own.reactions.length);
  const ofComment = fragment('reactors', {}, { comment: posts.own.comments[2]?.id ?? '' }).body.children;
  expect([...ofComment].map((row) => row.textContent)).toEqual([expect.stringContaining('Name p2')]);
});

it('has rows nobody knows without links and without known ids', () => {
  const rows = allRows('reactors', { unknown: 'rows' });
  expect(rows).toHaveLength(posts.own.reactions.length);
  expect(rows.every((row) => !row.matches('[href], [id]') && !row.querySelector('[href], [id]'))).toBe(true);
});

describe('comments', () => {
  const said = posts.own.comments.flatMap((comment) => [comment, ...comment.replies]);

  it('come once each, replies as flat siblings after their parent', () => {
    const parts = [0, 2].map((start) => fragment('comments', { pageSize: 2 }, { start: String(start) }));
    const ids = parts.flatMap((part) =>
      [...part.querySelectorAll('[id^="replaceableComment_"]')].map(({ id }) => id),
    );
    expect(ids).toEqual(said.map((comment) => `replaceableComment_${commentUrn(posts.own, comment)}`));
    expect(parts[0]?.querySelectorAll('[componentkey^="comment-reply-commentary_"]')).toHaveLength(2);
    expect(parts[0]?.querySelector('[id^="replaceableComment_"] [id^="replaceableComment_"]')).toBeNull();
    expect(
      parts.map((part) => part.querySelector('[role="button"] > p:only-child')?.textContent ?? ''),
    ).toEqual(['See 2 more comments', '']);
  });

  it('say all of the text, and nothing else in it but the more button', () => {
    const boxes = [...fragment('comments').querySelectorAll('[data-testid="expandable-text-box"]')];
    const texts = boxes.map((box) => box.textContent);
    expect(texts[1]).toBe('<img src=x>"\'&</a> Words of me');
    expect(texts.at(-1)).toBe('1 < 2 && "quoted" Name p3');
  });

  it('are found by view names in the older dialect', () => {
    const page = fragment('comments', { viewNames: true });
    expect(
      page.querySelectorAll('[data-view-name="comment-container"][data-view-tracking-scope]'),
    ).toHaveLength(said.length);
    expect(page.querySelector('[componentkey], [id^="replaceableComment_"]')).toBeNull();
    expect(page.querySelectorAll('[data-view-name="reply-actor-description"]')).toHaveLength(2);
  });
});

it('lists reposts as posts: the reposter in the header or as the actor', () => {
  const cards = [...fragment('reposts').body.children];
  expect(cards).toHaveLength(2);
  expect(cards[0]?.querySelector('strong')?.textContent).toBe('Name p4');
  expect(cards[1]?.textContent).toContain('Worth reading');
});

describe('pages', () => {
  it('marks own posts, and own posts only, with the analytics link', () => {
    const page = parse(v2.activity(viewOf()));
    const cards =
      posts.own &&
      [posts.own, posts.plainRepost].map(({ activityId }) =>
        page.querySelector(`[data-lazy-mount-id="${cardKey(activityId)}"]`),
      );
    expect(
      cards[0]?.querySelector(`a[href="/analytics/post-summary/urn:li:activity:${posts.own.activityId}/"]`),
    ).not.toBeNull();
    expect(cards[1]?.querySelector('a[href*="/analytics/"]')).toBeNull();
    expect(cards[1]?.querySelector('strong')?.textContent).toBe('Mia Own');
  });

  it('has no comments on a permalink before anything scrolls', () => {
    const page = parse(v2.post(viewOf(), posts.own));
    expect(page.querySelector('[id^="replaceableComment_"]')).toBeNull();
    expect(
      page.querySelectorAll('[data-testid*="-commentList"][data-component-type="LazyColumn"]'),
    ).toHaveLength(1);
    expect(page.querySelector('dialog[open]')).toBeNull();
    expect(page.querySelectorAll('[id*="-replaceableCommentTools"]')).toHaveLength(1);
  });

  it('leaves zero-width spaces where nothing was counted', () => {
    for (const counts of ['row', 'buttons'] as const) {
      const page = parse(v2.post(viewOf({ counts }), posts.silent));
      expect(page.querySelector('main')?.textContent).toContain('\u200b');
      expect(page.querySelector('svg[id$="-consumption-ring-small"]')).toBeNull();
    }
  });

  it('shows the comment a feed card is there for', () => {
    const page = parse(v2.feed(viewOf({ decoys: false })));
    const inline = page.querySelectorAll('[data-testid="mainFeed"] [id^="replaceableComment_"]');
    expect(inline).toHaveLength(1);
    expect(
      page.querySelector('#shareboxProfilePictureComponentRef > a[href*="/in/me-vanity"]'),
    ).not.toBeNull();
  });

  it('says nothing a reader knows when the whole post is unknown', () => {
    const main = parse(v2.post(viewOf({ unknown: 'page' }), posts.own)).querySelector('main');
    expect(main?.textContent).toContain('27 reactions');
    expect(
      main?.querySelector('[data-testid*="comment"], [id*="replaceable"], svg[id*="consumption"]'),
    ).toBeNull();
  });

  it.each(['en', 'it', 'de', 'ja'] as const)('escapes everything in %s', (language: Language) => {
    const view = viewOf({ language });
    const documents = [
      v2.feed(view),
      v2.activity(view),
      v2.post(view, posts.own),
      v2.analytics(view, posts.own),
      v2.profile(view, 'josé-ñ'),
    ];
    for (const document of documents.map(parse)) {
      expect(
        document.querySelector('img[src="x"], [onclick], script:not([src]):not(#rehydrate-data)'),
      ).toBeNull();
      expect(document.documentElement.lang).toBe(language);
    }
  });

  it('carries the signed-in member in the interop frame', () => {
    const page = parse(v2.fragments['interop']?.(viewOf()) ?? '');
    const me = JSON.parse(page.querySelector('code#bpr-guid-1')?.textContent ?? '');
    expect(me.data.$type).toBe('com.linkedin.voyager.common.Me');
    expect(me.included[0].publicIdentifier).toBe('me-vanity');
  });
});
