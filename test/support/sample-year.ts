import type { CaptureRow } from '../../src/leads/records/capture';
import type { Engagement } from '../../src/leads/records/engagement';
import { reactionTypes } from '../../src/leads/records/engagement';
import type { Outcome } from '../../src/leads/records/outcome';
import type { Outreach } from '../../src/leads/records/outreach';
import type { Degree, Person, PersonKey } from '../../src/leads/records/person';
import type { Post, PostKey } from '../../src/leads/records/post';
import type { Touch } from '../../src/leads/records/touch';
import { createPeople } from '../practice/scenarios/make-people';
import { type Random, seeded } from '../practice/scenarios/random';
import { makeTalk } from './sample-talk';
import { comments, posts as postTexts } from './sample-texts';

const hour = 3_600_000;
const day = 24 * hour;
const postCount = 40;
const peopleCount = 1500;

/** Rows for the tables of the same names. */
export type SampleYear = {
  posts: Post[];
  people: Person[];
  engagements: Engagement[];
  captures: CaptureRow[];
  outreach: Outreach[];
  touches: Touch[];
  outcomes: Outcome[];
};

/** A year of an invented seller up to `now`: the same seed gives the same people, and the same days before `now`. */
export function sampleYear(now: number, seed = 2026): SampleYear {
  const random = seeded(seed);
  const posts = Array.from({ length: postCount }, (_, index) => makePost(index, now));
  const people = makePeople(random, now);
  const engagements = people.flatMap((person, index) => engage(person, index, posts, now, random));
  const firsts = new Map(engagements.toReversed().map((one) => [one.personId, one]));
  const commented = new Set(engagements.filter(({ text }) => text !== null).map(({ personId }) => personId));
  const talks = people.flatMap((person) => {
    const first = firsts.get(person.id);
    if (!first || random.next() < 0.28) return [];
    const startAt = first.seenAt + hour * (2 + random.below(60));
    if (startAt > now || (now - first.seenAt < 12 * day && random.next() < 0.3)) return [];
    const lead = { id: person.id, degree: person.degree ?? 3, commented: commented.has(person.id) };
    const talk = makeTalk(lead, startAt, now, random);
    if (talk.touches.length === 0) return [];
    return [{ ...talk, postId: first.postId as PostKey, personId: person.id }];
  });
  return {
    posts: posts.map((post) => withNumbers(post, engagements)),
    people,
    engagements,
    captures: posts.flatMap((post) => makeCaptures(post, engagements)),
    outreach: talks.map(({ outreach, personId, postId }) => makeOutreach(personId, postId, outreach)),
    touches: talks.flatMap(({ touches }) => touches),
    outcomes: talks.flatMap(({ outcomes, postId }) => outcomes.map((one) => ({ ...one, postId }))),
  };
}

function makePost(index: number, now: number): Post {
  const publishedAt = lastWorkday(now - (2 + index * 9) * day);
  const id: PostKey = `activity:${BigInt(publishedAt) << 22n}`;
  const stated = {
    reactions: 0,
    comments: 0,
    reposts: 0,
    impressions: 3000 + ((index * 977) % 9000),
    membersReached: null,
  };
  const text = postTexts[index % postTexts.length] ?? '';
  const url = `https://www.linkedin.com/feed/update/urn:li:${id}/`;
  const seen = { firstSeenAt: publishedAt, lastSeenAt: publishedAt + 3 * day };
  return { id, aliases: [id], text, publishedAt, url, stated, effortMinutes: 10 + (index % 5) * 5, ...seen };
}

/** At ten past nine; Friday instead of Saturday and Sunday. */
function lastWorkday(at: number): number {
  const date = new Date(at);
  date.setHours(9, 10, 0, 0);
  const weekday = date.getDay();
  date.setDate(date.getDate() - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0));
  return date.getTime();
}

/** One maker has names for some nine hundred people; the second one's may be namesakes, as in life. */
function makePeople(random: Random, now: number): Person[] {
  const makers = [createPeople(random), createPeople(random)];
  return Array.from({ length: peopleCount }, (_, index) => {
    const made = makers[index % 2]?.next();
    if (!made) throw new Error('nobody was made');
    const vanity: PersonKey = `in:${made.vanity.normalize('NFC').toLowerCase()}-${index}`;
    const degree: Degree = random.pick([1, 2, 2, 2, 3, 3]);
    const seen = { firstSeenAt: now - 365 * day, lastSeenAt: now };
    const who = { name: made.name, nameIsGuess: false, headline: made.headline, isOrganisation: false };
    return { id: vanity, keys: [vanity, `urn:${made.memberId}` as const], degree, ...who, ...seen };
  });
}

/** Everybody answers one post, every third a few more; every fourth has something to say. */
function engage(person: Person, index: number, posts: Post[], now: number, random: Random): Engagement[] {
  const oldest = index % posts.length;
  const more = index % 3 === 0 ? 1 + random.below(3) : 0;
  const chosen = [oldest, ...Array.from({ length: more }, () => random.below(oldest + 1))];
  const engagements = [...new Set(chosen)].flatMap((at) => {
    const post = posts[at];
    return post ? react(person.id, post, random) : [];
  });
  return engagements
    .filter(({ seenAt }) => seenAt <= now)
    .toSorted((left, right) => left.seenAt - right.seenAt);
}

function react(personId: string, post: Post, random: Random): Engagement[] {
  const at = (post.publishedAt ?? 0) + Math.floor(hour * (0.3 + 60 * random.next() ** 2));
  const base = { postId: post.id, personId, parentId: null, seenAt: at + hour };
  const reaction = {
    ...base,
    kind: 'reaction' as const,
    reaction: random.pick(reactionTypes),
    text: null,
    at: null,
  };
  const reacted = { id: `${post.id}/reaction/${personId}`, ...reaction };
  if (random.next() > 0.25) return [reacted];
  const id = `comment:${(BigInt(at) << 22n) + BigInt(random.below(4_000_000))}`;
  const comment = { ...base, id, kind: 'comment' as const, reaction: null, text: random.pick(comments), at };
  return random.next() < 0.5 ? [comment] : [reacted, comment];
}

function countOf(post: Post, kind: Engagement['kind'], engagements: Engagement[]): number {
  return engagements.filter((one) => one.postId === post.id && one.kind === kind).length;
}

function withNumbers(post: Post, engagements: Engagement[]): Post {
  const reactions = countOf(post, 'reaction', engagements);
  return { ...post, stated: { ...post.stated, reactions, comments: countOf(post, 'comment', engagements) } };
}

function makeCaptures(post: Post, engagements: Engagement[]): CaptureRow[] {
  return (['reaction', 'comment'] as const).map((kind) => {
    const seen = countOf(post, kind, engagements);
    const counts = { stated: seen, seen, people: seen, organisations: 0, hidden: [], complete: true };
    const at = post.lastSeenAt;
    return {
      id: `${post.id}/${kind}`,
      postId: post.id,
      kind,
      ...counts,
      at,
      firstAt: at,
      reader: 'sample',
      problems: [],
    };
  });
}

function makeOutreach(
  personId: string,
  postId: PostKey,
  decided: Pick<Outreach, 'stage' | 'nextAt' | 'nextWhy'>,
): Outreach {
  const open = { knownAs: null, snoozedUntil: null, note: '', tags: [], putBack: false };
  return { personId, postId, ...open, ...decided };
}
