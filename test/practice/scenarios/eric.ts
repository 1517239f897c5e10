import type { PracticePerson, PracticePost, PracticeReaction, ReactionName, Scenario } from '../scenario';
import { blank } from './blank-post';
import { type Cast, castEric } from './eric/cast';
import { writeOtherPosts } from './eric/other-posts';
import { storyText } from './eric/story';
import { commentersWhoReacted, writeThreads } from './eric/threads';
import { type Random, seeded } from './random';

const day = 24 * 3_600_000;
/** 20 November 2026, 09:00 UTC. */
export const ericNow = Date.UTC(2026, 10, 20, 9);

/** Common ones more often. */
const reactionTypes: ReactionName[] = [
  ...Array.from({ length: 12 }, () => 'LIKE' as const),
  ...Array.from({ length: 6 }, () => 'EMPATHY' as const),
  'PRAISE',
  'PRAISE',
  'APPRECIATION',
  'APPRECIATION',
  'INTEREST',
  'ENTERTAINMENT',
];

/**
 * The founding story. `now`: the moment the pages are rendered at; the post is ten days older. Who is in it is in
 * `eric/groups.ts` and `eric/commenters.ts`; what comes out of that is asserted in `eric.test.ts`.
 */
export function eric(now = ericNow): Scenario {
  const cast = castEric();
  const random = seeded(7);
  const story = writeStory(cast, now - 10 * day, random);
  const others = writeOtherPosts(cast, now, random);
  const [first, second, third] = others.theirs.map((post) => post.activityId);
  return {
    name: 'eric',
    me: cast.me.id,
    now,
    people: everybody(cast),
    posts: [story, others.share, others.plainRepost, others.older, ...others.theirs],
    feed: [first, story.activityId, second, third].filter((id) => id !== undefined),
    activity: [others.share, others.plainRepost, story, others.older].map((post) => post.activityId),
  };
}

/** The story's activity id at a given `now`. */
export function ericStoryId(now = ericNow): string {
  return blank('', '', now - 10 * day, 500).activityId;
}

function writeStory(cast: Cast, at: number, random: Random): PracticePost {
  const [, ...silentHidden] = cast.hidden;
  const fans = random.shuffle([
    cast.me,
    ...cast.organisations,
    ...silentHidden,
    ...cast.reactors,
    ...commentersWhoReacted(cast),
  ]);
  const reactions = fans.map(
    (fan): PracticeReaction => ({ person: fan.id, type: random.pick(reactionTypes) }),
  );
  return {
    ...blank(cast.me.id, storyText, at, 500),
    threadKind: 'ugcPost',
    reactions,
    comments: writeThreads(cast, at, random),
    impressions: 18_292,
    membersReached: 12_907,
  };
}

function everybody(cast: Cast): PracticePerson[] {
  const members = [...cast.commenters, ...cast.reactors].map(({ group: _, ...person }) => person);
  return [cast.me, ...members, ...cast.organisations, ...cast.hidden, ...cast.bystanders];
}
