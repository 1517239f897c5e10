import { idAt, type PracticePost, type Scenario } from '../scenario';
import { blank } from './blank-post';
import { writeConversations } from './small/conversations';
import { castSmall, type SmallCast } from './small/people';
import { react, writePopular } from './small/popular';

const hour = 3_600_000;
const day = 24 * hour;
/** 20 November 2026, 09:00 UTC. */
const smallNow = Date.UTC(2026, 10, 20, 9);

export type SmallPost =
  | 'popular' // mine: 57 reactions (53 people, 2 organisations, 2 hidden), 15 comments
  | 'reposted' // mine: 3 reposts, one with thoughts
  | 'quiet' // mine: nobody has touched it
  | 'share' // mine: my words around `theirOther`
  | 'plainRepost' // mine on the activity page, but `theirs` inside
  | 'theirs' // somebody else's, with engagement
  | 'theirOther'; // somebody else's

/** Activity ids of the small scenario's posts. */
export function smallIds(now = smallNow): Record<SmallPost, string> {
  const posts = writePosts(castSmall(70), now);
  const names = Object.keys(posts) as SmallPost[];
  return Object.fromEntries(names.map((name) => [name, posts[name].activityId])) as Record<SmallPost, string>;
}

/** Few people, every case: what browser tests open. */
export function small(now = smallNow): Scenario {
  const cast = castSmall(70);
  const posts = writePosts(cast, now);
  const ids = (names: SmallPost[]) => names.map((name) => posts[name].activityId);
  return {
    name: 'small',
    me: cast.me.id,
    now,
    people: [cast.me, ...cast.people, ...cast.organisations, ...cast.hidden],
    posts: Object.values(posts),
    feed: ids(['theirs', 'popular', 'theirOther']),
    activity: ids(['plainRepost', 'quiet', 'share', 'popular', 'reposted']),
    threads: writeConversations(cast, now),
  };
}

function writePosts(cast: SmallCast, now: number): Record<SmallPost, PracticePost> {
  const theirs = writeTheirs(cast, 63, 'Anyone else hiring dyers?', now - 30 * hour, 200);
  const theirOther = writeTheirs(cast, 64, 'Ten years of shuttles, in one picture.', now - 50 * hour, 240);
  return {
    popular: writePopular(cast, now - 2 * day),
    reposted: writeReposted(cast, now - 9 * day),
    quiet: {
      ...blank(cast.me.id, 'Nobody has seen this yet.', now - 3 * hour, 30),
      impressions: 216,
      membersReached: 140,
    },
    share: {
      ...blank(cast.me.id, 'Shuttles deserve this much love.', now - 40 * hour, 40),
      shares: theirOther.activityId,
      reactions: react(cast.people.slice(5, 9)),
      impressions: 310,
      membersReached: 205,
    },
    plainRepost: { ...blank(cast.me.id, '', now - 20 * hour, 50), shares: theirs.activityId },
    theirs,
    theirOther,
  };
}

function writeReposted(cast: SmallCast, at: number): PracticePost {
  const [first, second, third] = cast.people.slice(20, 23).map((person) => person.id);
  return {
    ...blank(cast.me.id, 'The dye recipe, free to take.', at, 20),
    threadKind: 'ugcPost',
    reactions: react(cast.people.slice(10, 16)),
    reposts: [
      { person: first ?? '', id: idAt(at + 3 * hour, 21), text: null },
      {
        person: second ?? '',
        id: idAt(at + 5 * hour, 22),
        text: 'Used this on wool: it works. Who tries linen?',
      },
      { person: third ?? '', id: idAt(at + 8 * hour, 23), text: null },
    ],
    impressions: 845,
    membersReached: 702,
  };
}

function writeTheirs(cast: SmallCast, author: number, text: string, at: number, salt: number): PracticePost {
  const by = (index: number) => cast.people[index]?.id ?? '';
  const comment = (hours: number, person: string, words: string) => ({
    id: idAt(at + hours * hour, salt + hours),
    author: person,
    text: words,
    reactions: [],
    replies: [],
  });
  return {
    ...blank(by(author), text, at, salt),
    reactions: react([...cast.people.slice(30, 42), cast.me]),
    comments: [
      comment(1, by(66), 'We are!'),
      comment(2, by(67), 'Where?'),
      comment(3, cast.me.id, 'Here too.'),
    ],
  };
}
