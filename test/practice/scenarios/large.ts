import { idAt, type PracticeComment, type Scenario } from '../scenario';
import { blank } from './blank-post';
import { createPeople } from './make-people';
import { seeded } from './random';
import { react } from './small/popular';

const hour = 3_600_000;

/** One post of mine with many reactions, for benches; a fifth as many comments. */
export function large(reactions = 1_000, now = Date.UTC(2026, 10, 20, 9)): Scenario {
  const at = now - 72 * hour;
  const people = makeCrowd(reactions);
  const me = { ...createPeople(seeded(5)).next(), id: 'me', name: 'Ana Petrov-Lindqvist', degree: null };
  const story = {
    ...blank(me.id, 'Everybody has an opinion on this one.', at, 10),
    reactions: react(people),
    comments: people
      .filter((_, index) => index % 5 === 0)
      .map((person, index) => writeComment(person.id, at, index)),
    impressions: reactions * 90,
    membersReached: reactions * 61,
  };
  return {
    name: 'large',
    me: me.id,
    now,
    people: [me, ...people],
    posts: [story],
    feed: [story.activityId],
    activity: [story.activityId],
  };
}

/** Names run out at a few thousand, so every five hundred people start over with new vanities. */
function makeCrowd(size: number) {
  return Array.from({ length: Math.ceil(size / 500) }, (_, block) => {
    const made = createPeople(seeded(block + 100));
    return Array.from({ length: Math.min(500, size - block * 500) }, (_, index) => {
      const person = made.next();
      const number = block * 500 + index;
      return {
        ...person,
        id: `p${number}`,
        vanity: `${person.vanity}-${number}`,
        degree: ([2, 3, 1, 3] as const)[number % 4] ?? null,
      };
    });
  }).flat();
}

function writeComment(author: string, at: number, index: number): PracticeComment {
  const text = index % 3 === 0 ? `How did you get to number ${index}?` : `Thought number ${index}.`;
  return { id: idAt(at + index * 60_000, index), author, text, reactions: [], replies: [] };
}
