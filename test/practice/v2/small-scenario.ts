import {
  idAt,
  type PracticeComment,
  type PracticePerson,
  type PracticePost,
  type Scenario,
} from '../scenario';

const now = Date.UTC(2026, 8, 18, 8, 45);
const hour = 3_600_000;

function person(id: string, change: Partial<PracticePerson> = {}): PracticePerson {
  const plain = {
    kind: 'person',
    vanity: `${id}-vanity`,
    memberId: `ACoAAB${id}`,
    headline: `${id} at Acme`,
    degree: 2,
  } as const;
  return { id, name: `Name ${id}`, ...plain, ...change };
}

function comment(salt: number, author: string, change: Partial<PracticeComment> = {}): PracticeComment {
  return {
    id: idAt(now - 2 * hour, salt),
    author,
    text: `Words of ${author}`,
    reactions: [],
    replies: [],
    ...change,
  };
}

const likers = Array.from({ length: 23 }, (_, index) => `p${index}`);

const people: PracticePerson[] = [
  person('me', { name: 'Mia Own', degree: null }),
  person('hostile', {
    name: '<img src=x>"\'&</a>',
    headline: '</p><script>alert(1)</script>',
    vanity: 'josé-ñ',
    degree: 1,
  }),
  person('ghost', {
    kind: 'hidden',
    name: 'Secret Name',
    vanity: 'secret-vanity',
    headline: 'Secret headline',
  }),
  person('firm', {
    kind: 'organisation',
    name: 'Firm & Co',
    vanity: 'firm',
    memberId: '',
    degree: null,
    followers: 1234,
  }),
  ...likers.map((id, index) => person(id, { degree: index % 4 ? 3 : null, verified: index % 3 === 0 })),
];

const types = ['LIKE', 'PRAISE', 'APPRECIATION', 'EMPATHY', 'INTEREST', 'ENTERTAINMENT'] as const;
const reactors = ['hostile', ...likers.slice(0, 12), 'ghost', ...likers.slice(12), 'firm', 'me'];

function post(salt: number, author: string, change: Partial<PracticePost> = {}): PracticePost {
  const ids = {
    activityId: idAt(now - 5 * hour, salt),
    ugcPostId: idAt(now - 5 * hour - 300, salt),
    shareId: idAt(now - 5 * hour - 200, salt),
  };
  const empty = { reactions: [], comments: [], reposts: [], impressions: 0, membersReached: 0 };
  return { ...ids, threadKind: 'activity', author, text: `Text ${salt}`, ...empty, ...change };
}

const own = post(1, 'me', {
  threadKind: 'ugcPost',
  text: 'First line\nsecond <b>line</b>',
  reactions: reactors.map((id, index) => ({ person: id, type: types[index % types.length] ?? 'LIKE' })),
  comments: [
    comment(1, 'hostile', {
      replies: [comment(2, 'me', { mention: 'hostile' }), comment(3, 'p1', { mention: 'me' })],
    }),
    comment(4, 'ghost'),
    comment(5, 'firm', { reactions: [{ person: 'p2', type: 'PRAISE' }] }),
    comment(6, 'p2', { trailingMention: 'p3', text: '1 < 2 && "quoted"' }),
  ],
  reposts: [
    { person: 'p4', id: idAt(now - hour, 1), text: null },
    { person: 'p5', id: idAt(now - hour, 2), text: 'Worth reading' },
  ],
  impressions: 18_292,
  membersReached: 9_120,
});
const others = post(2, 'p6', { reactions: [{ person: 'p7', type: 'LIKE' }], comments: [comment(7, 'p8')] });
const plainRepost = post(3, 'me', { text: '', shares: others.activityId });
const quote = post(4, 'me', { text: 'My words', shares: others.activityId, impressions: 55 });
const silent = post(5, 'me', { text: 'Nobody answered' });

/** A little of everything a page has to show; the hostile person's name must arrive as a name. */
export const smallScenario: Scenario = {
  name: 'small',
  me: 'me',
  now,
  people,
  posts: [own, others, plainRepost, quote, silent],
  feed: [own, others, quote, plainRepost, silent].map(({ activityId }) => activityId),
  activity: [own, plainRepost, quote, silent].map(({ activityId }) => activityId),
};

export const posts = { own, others, plainRepost, quote, silent };
