// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { defaultOptions, type Language, type PracticeOptions, type View } from '../pages';
import { idAt, type PracticePerson, type PracticePost, type Scenario } from '../scenario';
import { eric } from '../scenarios/eric';
import { small } from '../scenarios/small';
import { strangers } from './decoys';
import { v1 } from './pages';

const now = Date.UTC(2026, 10, 20, 9);
const minute = 60_000;
const types = ['LIKE', 'PRAISE', 'APPRECIATION', 'EMPATHY', 'INTEREST', 'ENTERTAINMENT'] as const;

function person(id: string, rest: Partial<PracticePerson> = {}): PracticePerson {
  const filled = { kind: 'person', name: `Person ${id}`, vanity: `person-${id}`, degree: 2 } as const;
  return { id, ...filled, memberId: `ACoAA${id}xYz`, headline: `Head of ${id}`, ...rest };
}

const me = person('me', { name: 'Mara Estel', vanity: 'mara-estel', degree: null, premium: true });
const hostile = person('evil', { name: '<img src=x onerror="alert(1)">', headline: '</script><b>&amp;' });
const people = [
  me,
  hostile,
  person('kyo', { name: '京田 葵', vanity: '京田-葵' }),
  person('comma', { name: 'Ada Nord, PMP, QPMA', following: true, verified: true }),
  person('firm', {
    kind: 'organisation',
    name: 'Tallow & Sons',
    vanity: 'tallow-sons',
    memberId: '',
    followers: 12345,
  }),
  person('veil', { kind: 'hidden', name: '', vanity: '', memberId: '' }),
  person('other', { name: 'Oto Other', degree: 3 }),
  ...Array.from({ length: 18 }, (_, index) => person(`p${index}`)),
];

const reply = (id: number, author: string) => ({
  id: idAt(now - 30 * minute, id),
  author,
  text: `reply ${id}`,
  mention: 'kyo',
  reactions: [],
  replies: [],
});

function post(author: string, salt: number, rest: Partial<PracticePost> = {}): PracticePost {
  const at = now - 3 * 24 * 60 * minute;
  const ids = { activityId: idAt(at, salt), ugcPostId: idAt(at - 200, salt), shareId: idAt(at - 300, salt) };
  const empty = { reactions: [], comments: [], reposts: [], impressions: 216, membersReached: 150 };
  return { ...ids, threadKind: 'activity', author, text: `Line one\nline <two> ${salt}`, ...empty, ...rest };
}

const reactors = people.filter(({ id }) => id !== 'other');
const busy = post('me', 1, {
  reactions: reactors.map(({ id }, index) => ({ person: id, type: types[index % types.length] ?? 'LIKE' })),
  comments: ['kyo', 'evil', 'firm', 'veil', 'me', 'p1', 'p2'].map((author, index) => ({
    id: idAt(now - 60 * minute, index),
    author,
    text: `comment ${index}`,
    reactions: [{ person: 'p3', type: 'LIKE' as const }],
    replies: index === 0 ? [10, 11, 12].map((id) => reply(id, 'me')) : [],
  })),
  reposts: [
    { person: 'p1', id: idAt(now, 91), text: null },
    { person: 'p2', id: idAt(now, 92), text: 'my thoughts' },
  ],
});
const quiet = post('me', 2);
const theirs = post('other', 3, { reactions: [{ person: 'p1', type: 'LIKE' }] });
const plainRepost = post('me', 4, { text: '', shares: theirs.activityId });
const share = post('me', 5, { text: 'my own words', shares: theirs.activityId });
const posts = [busy, quiet, theirs, plainRepost, share];
const ids = posts.map(({ activityId }) => activityId);
const scenario: Scenario = { name: 'small', me: 'me', now, people, posts, feed: ids, activity: ids };

function view(options: Partial<PracticeOptions> = {}, query: Record<string, string> = {}): View {
  return {
    scenario,
    options: { ...defaultOptions, ...options },
    path: '/',
    query: new URLSearchParams(query),
  };
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const openPost = (which: PracticePost, options: Partial<PracticeOptions> = {}) =>
  parse(v1.post(view(options), which));

function fragment(name: string, query: Record<string, string>, options: Partial<PracticeOptions> = {}) {
  const read = v1.fragments[name];
  if (!read) throw new Error(`no fragment ${name}`);
  return parse(read(view(options, query)));
}

function allPages(name: string, total: number, query: Record<string, string>): Element[] {
  const starts = Array.from({ length: Math.ceil(total / 4) }, (_, index) => index * 4);
  return starts.flatMap((start) => [
    ...fragment(name, { ...query, start: `${start}`, count: '4' }).body.children,
  ]);
}

describe('the reactions list', () => {
  const rows = allPages('reactors', reactors.length, { post: busy.activityId });
  const links = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? null);

  test('holds everyone once, however it is paged', () => {
    expect(rows).toHaveLength(reactors.length);
    expect(new Set(links).size).toBe(reactors.length);
    expect(
      rows.map((row) =>
        row.querySelector('[data-test-reactions-icon-type]')?.getAttribute('data-test-reactions-icon-type'),
      ),
    ).toEqual(busy.reactions.map(({ type }) => type));
  });

  test('links are encoded, organisations go to /company/ and hidden members nowhere', () => {
    expect(links).toContain(
      `https://www.linkedin.com/in/${encodeURIComponent('京田-葵')}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAkyoxYz`,
    );
    expect(links).toContain('https://www.linkedin.com/company/tallow-sons/');
    expect(links.filter((link) => link === null)).toHaveLength(1);
  });

  test('tabs filter by type, and there are four of them', () => {
    const wanted = busy.reactions.filter(({ type }) => type === 'EMPATHY').length;
    expect(
      fragment('reactors', { post: busy.activityId, type: 'EMPATHY', count: '99' }).body.children,
    ).toHaveLength(wanted);
    const modal = fragment('reactors-modal', { post: busy.activityId });
    expect(modal.querySelectorAll('[role=tab]')).toHaveLength(4);
    expect(modal.querySelector('[role=tab]')?.textContent?.trim()).toBe(`All ${reactors.length}`);
    expect(modal.querySelector('dialog, [aria-modal]')).toBeNull();
  });

  test('a comment has reactors of its own', () => {
    const comment = busy.comments[0]?.id ?? '';
    const own = fragment('reactors', { post: busy.activityId, comment });
    expect(own.querySelector('a')?.getAttribute('href')).toContain('/in/person-p3');
  });

  test('a row nobody knows has neither link nor class', () => {
    const unknown = fragment('reactors', { post: busy.activityId }, { unknown: 'rows' });
    expect(unknown.querySelectorAll('li')).toHaveLength(10);
    expect(unknown.querySelector('a, [class]')).toBeNull();
  });
});

describe('comments', () => {
  const articles = allPages('comments', busy.comments.length, { post: busy.activityId });

  test('come once each, with the last reply inside', () => {
    const shown = articles.flatMap((slot) => [...slot.querySelectorAll('article')]);
    const replies = shown.filter((entity) => entity.matches('.comments-comment-entity--reply'));
    expect(shown.length - replies.length).toBe(busy.comments.length);
    expect(replies.map((entity) => entity.getAttribute('data-id'))).toEqual([
      `urn:li:comment:(activity:${busy.activityId},${idAt(now - 30 * minute, 12)})`,
    ]);
  });

  test('earlier replies come before those already there', () => {
    const comment = busy.comments[0]?.id ?? '';
    const earlier = fragment('replies', { post: busy.activityId, comment, have: '1', count: '5' });
    expect(
      [...earlier.querySelectorAll('article')].map((entity) => entity.textContent?.includes('reply 10')),
    ).toEqual([true, false]);
  });

  test('the author has a badge and neither degree nor "You"; a hidden member has no link', () => {
    const mine = articles[4];
    expect(mine?.querySelector('.comments-comment-meta__badge')?.textContent?.trim()).toBe('Author');
    expect(mine?.textContent).not.toContain('•');
    expect(articles[3]?.querySelector('a')).toBeNull();
    expect(articles[3]?.textContent).toContain('LinkedIn Member');
  });

  test('are not in the page before they are scrolled to', () => {
    const page = openPost(busy);
    expect(page.querySelector('article.comments-comment-entity, .comments-comments-list--cr')).toBeNull();
  });
});

describe('a permalink', () => {
  test.each<Language>(['en', 'it', 'de', 'ja'])(
    'the strip carries the enum in its labels in %s',
    (language) => {
      const page = openPost(busy, { language });
      const faces = [...page.querySelectorAll('.social-details-reactors-facepile__profile-link')];
      expect(page.documentElement.lang).toBe(language);
      expect(faces).toHaveLength(8);
      expect(faces[0]?.getAttribute('href')).toBe('https://www.linkedin.com/in/mara-estel');
      const shown = busy.reactions.slice(0, 8);
      const labels = faces.map((face) => face.getAttribute('aria-label'));
      expect(shown.filter(({ type }, index) => !labels[index]?.includes(type))).toEqual([]);
      expect(page.querySelector('#reactors-facepile-id li:last-child button')?.textContent?.trim()).toBe(
        `+${reactors.length - 8}`,
      );
    },
  );

  test('nothing engaged means no counts, no strip and the three proofs of zero', () => {
    const page = openPost(quiet);
    expect(
      page.querySelector('.social-details-social-counts, #reactors-facepile-id, [data-reaction-details]'),
    ).toBeNull();
    expect(page.querySelector('.feed-shared-social-action-bar')?.className).not.toContain(
      'has-social-counts',
    );
    expect(page.querySelector('.comments-comments-list--cr')).toBeNull();
    expect(page.querySelector('.comments-comments-list .scaffold-finite-scroll__content')).toBeNull();
    expect(page.querySelector('.ca-entry-point__num-views strong')?.textContent?.trim()).toBe(
      '216 impressions',
    );
  });

  test('somebody else’s has a follow button and no analytics', () => {
    const page = openPost(theirs);
    expect(page.querySelector('a[href*="/analytics/"]')).toBeNull();
    expect(page.querySelector('.follow')).not.toBeNull();
    expect(openPost(busy).querySelector('.follow')).toBeNull();
  });

  test('the counter says how many, names somebody, or speaks oddly in Italian', () => {
    const label = (options: Partial<PracticeOptions>) =>
      openPost(busy, options).querySelector('[data-reaction-details]')?.getAttribute('aria-label');
    expect(label({})).toBe('24 reactions');
    expect(label({ language: 'it' })).toBe('24 impressioni');
    expect(label({ socialProof: true })).toBe(`${hostile.name} and 23 others`);
  });

  test('names the signed-in member in a code tag by reference', () => {
    const islands = [...openPost(busy).querySelectorAll('code[id^="bpr-guid-"]')].map(
      (code) => code.textContent ?? '',
    );
    const island = islands.find((text) => text.includes('com.linkedin.voyager.common.Me')) ?? '{}';
    const { data, included } = JSON.parse(island);
    const found = included.find((entity: { entityUrn: string }) => entity.entityUrn === data['*miniProfile']);
    expect(found.publicIdentifier).toBe('mara-estel');
  });

  test('hostile names stay text', () => {
    for (const page of [
      openPost(busy),
      fragment('reactors', { post: busy.activityId }),
      fragment('comments', { post: busy.activityId }),
    ]) {
      expect(page.querySelector('[onerror], b')).toBeNull();
      expect(page.body.innerHTML).toMatch(/onerror=(&quot;|")alert/);
    }
  });

  test('decoys are there when wanted, and are nobody of the scenario', () => {
    const holds = (page: Document) =>
      strangers.filter(({ vanity }) => page.querySelector(`a[href*="${vanity}"]`)).length;
    expect(holds(openPost(busy))).toBe(strangers.length);
    expect(holds(openPost(busy, { decoys: false }))).toBe(0);
    expect(people.some(({ vanity }) => strangers.some((stranger) => stranger.vanity === vanity))).toBe(false);
  });

  test('an unknown page says its numbers and has no class a reader could know', () => {
    const main = openPost(busy, { unknown: 'page' }).querySelector('main');
    expect(main?.textContent).toContain('24 reactions');
    expect(main?.querySelector('a, [class*="feed-shared"], [data-urn], [role]')).toBeNull();
  });

  test('the same page has the same ids each time', () => {
    expect(v1.post(view(), busy)).toBe(v1.post(view(), busy));
    const numbers = [...openPost(busy).querySelectorAll('[id^="ember"]')].map(({ id }) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('lists of cards', () => {
  test('the first cards are there, the rest are empty boxes', () => {
    const boxes = [...parse(v1.feed(view({ decoys: false }))).querySelectorAll('.occludable-update')];
    expect(boxes.map((box) => box.children.length)).toEqual([1, 1, 0, 0, 0]);
  });

  test('one card is an aggregate whose wrapper knows the activity', () => {
    const card = parse(v1.feed(view())).querySelector('[data-urn^="urn:li:aggregate:"]');
    expect(card?.closest('[data-id]')?.getAttribute('data-id')).toBe(`urn:li:activity:${quiet.activityId}`);
  });

  test('a plain repost names me above, its author is the other, and it has no impressions', () => {
    const card = fragment('slot', { post: plainRepost.activityId, place: 'activity' });
    expect(
      card.querySelector('.update-components-header a[class]:not([aria-hidden])')?.getAttribute('href'),
    ).toContain('/in/mara-estel');
    expect(card.querySelector('.update-components-actor__meta-link')?.getAttribute('href')).toContain(
      '/in/person-other',
    );
    expect(card.querySelector('a[href*="/analytics/"]')).toBeNull();
  });

  test('a share with words has two author blocks and one analytics link, the outer one’s', () => {
    const card = fragment('slot', { post: share.activityId, place: 'activity' });
    const authors = [...card.querySelectorAll('a.update-components-actor__meta-link')].map((link) =>
      link.getAttribute('href'),
    );
    expect(authors.map((href) => href?.includes('mara-estel'))).toEqual([true, false]);
    expect(card.querySelector('a[href*="/analytics/"]')?.getAttribute('href')).toContain(share.activityId);
  });

  test('the list of reposts holds cards: one named above, one the author', () => {
    const cards = [...fragment('reposts', { post: busy.activityId }).querySelectorAll('[role=article]')];
    expect(cards.map((card) => card.getAttribute('data-urn'))).toEqual(
      busy.reposts.map(({ id }) => `urn:li:activity:${id}`),
    );
    expect(cards[0]?.querySelector('.update-components-header')).not.toBeNull();
    expect(cards[1]?.querySelector('.update-components-actor__meta-link')?.getAttribute('href')).toContain(
      '/in/person-p2',
    );
  });
});

test('the analytics page puts impressions before their label and links the post', () => {
  const page = parse(v1.analytics(view({ language: 'de' }), busy));
  const figures = [...page.querySelectorAll('.member-analytics-addon-summary__list-item p')].map((p) =>
    p.textContent?.trim(),
  );
  expect(figures.slice(0, 3)).toEqual(['216', 'Impressions', '150']);
  expect(
    page.querySelector(`main a[href*="/feed/update/urn:li:activity:${busy.activityId}"]`),
  ).not.toBeNull();
});

test('a list loads to its end when the page size divides it', () => {
  const end = { post: busy.activityId, start: `${reactors.length}`, count: '4' };
  expect(fragment('reactors', end).body.children).toHaveLength(0);
});

test.each([small(), eric()])('every page of $name renders in every language and form', (told) => {
  const forms: Partial<PracticeOptions>[] = [
    {},
    { unknown: 'rows' },
    { unknown: 'page' },
    { socialProof: true },
  ];
  const someOfThem = told.posts.slice(0, 12);
  for (const [index, form] of forms.entries()) {
    const language = (['en', 'it', 'de', 'ja'] as const)[index] ?? 'en';
    const seen = { ...view({ ...form, language }), scenario: told };
    const whole = [
      v1.feed(seen),
      v1.activity(seen),
      ...someOfThem.flatMap((each) => [v1.post(seen, each), v1.analytics(seen, each)]),
    ];
    const slots = [...told.feed, ...told.activity].map((id) =>
      v1.fragments['slot']?.({ ...seen, query: new URLSearchParams({ post: id, place: 'activity' }) }),
    );
    expect(
      [...whole, ...slots].filter((page) => !page || /undefined|\[object|NaN|ember#/.test(page)),
    ).toEqual([]);
  }
});

test('only one’s own profile links its edit form', () => {
  expect(parse(v1.profile(view(), 'mara-estel')).querySelector('a[href$="/edit/intro/"]')).not.toBeNull();
  const other = parse(v1.profile(view(), 'person-p1'));
  expect(other.querySelector('h1')?.textContent).toBe('Person p1');
  expect(other.querySelector('a[href$="/edit/intro/"]')).toBeNull();
});
