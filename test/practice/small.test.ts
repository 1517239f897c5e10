// @vitest-environment node
import { expect, it } from 'vitest';
import { countComments, type PracticePost } from './scenario';
import { large } from './scenarios/large';
import { small, smallIds } from './scenarios/small';

const scenario = small();
const kindOf = new Map(scenario.people.map((person) => [person.id, person.kind]));
const post = (id: string) => scenario.posts.find((entry) => entry.activityId === id) as PracticePost;

it('states 57 reactions: 53 people, 2 organisations, 2 hidden', () => {
  const kinds = post(smallIds().popular).reactions.map((reaction) => kindOf.get(reaction.person));
  const count = (kind: string) => kinds.filter((entry) => entry === kind).length;
  expect([kinds.length, count('person'), count('organisation'), count('hidden')]).toEqual([57, 53, 2, 2]);
  expect(countComments(post(smallIds().popular))).toBe(15);
});

it('names only people it knows, under ids that are all different', () => {
  for (const entry of scenario.posts) {
    const comments = entry.comments.flatMap((comment) => [comment, ...comment.replies]);
    const named = [
      entry.author,
      ...entry.reactions.map((reaction) => reaction.person),
      ...entry.reposts.map((repost) => repost.person),
      ...comments.flatMap((c) => [c.author, c.mention ?? c.author, c.trailingMention ?? c.author]),
      ...comments.flatMap((c) => c.reactions.map((reaction) => reaction.person)),
    ];
    expect(named.filter((id) => !kindOf.has(id))).toEqual([]);
    expect(new Set(entry.reactions.map((reaction) => reaction.person)).size).toBe(entry.reactions.length);
  }
  const ids = scenario.posts.flatMap((p) => [
    p.activityId,
    p.ugcPostId,
    p.shareId,
    ...p.comments.map((c) => c.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('has one post of mine in the feed', () => {
  expect(scenario.feed.filter((id) => post(id).author === scenario.me)).toEqual([smallIds().popular]);
});

it('grows to a thousand people with addresses of their own', () => {
  const { people, posts } = large();
  expect(posts[0]?.reactions).toHaveLength(1_000);
  expect(new Set(people.map((person) => person.vanity)).size).toBe(people.length);
});
