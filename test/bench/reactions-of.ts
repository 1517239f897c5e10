import type { Capture, SeenEngagement } from '../../src/leads/records/capture';
import { nothingStated, type PostKey } from '../../src/leads/records/post';

/** The reactions of `count` new people on a post of its own, in captures of `atOnce`. The same for the same post. */
export function reactionsOf(post: number, count: number, atOnce: number): Capture[] {
  const key: PostKey = `activity:${7_390_000_000_000_000_000n + BigInt(post)}`;
  const aliases = [key];
  const people = Array.from({ length: count }, (_, index) => react(post, index));
  return Array.from({ length: count / atOnce }, (_, batch) => ({
    kind: 'reaction',
    post: { aliases, text: null, publishedAt: null, stated: { ...nothingStated, reactions: count } },
    stated: count,
    engagements: people.slice(batch * atOnce, (batch + 1) * atOnce),
    hidden: [],
    problems: [],
    at: 1_790_000_000_000 + batch,
    reader: 'read-reactions V2',
  }));
}

function react(post: number, index: number): SeenEngagement {
  const person: SeenEngagement['person'] = {
    keys: [`in:person-${post}-${index}`, `urn:ACoAA${post}x${index}`],
    name: `Person ${index} Lindqvist`,
    nameIsGuess: false,
    headline: 'Head of Quality at Northwind',
    degree: 3,
    isOrganisation: false,
  };
  return {
    person,
    kind: 'reaction',
    reaction: 'LIKE',
    text: null,
    commentId: null,
    parentCommentId: null,
    at: null,
  };
}
