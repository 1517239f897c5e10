import type { Capture } from '../../src/leads/records/capture';
import type { PersonKey, SeenPerson, Self } from '../../src/leads/records/person';
import type { PostKey } from '../../src/leads/records/post';
import type { PracticeComment, PracticePerson, PracticePost, Scenario } from '../practice/scenario';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { capture, comment, noon, reaction, seenPost } from './make-capture';

/** The founding story as captures of its pages: a few at a time, as scrolling brings them. */
export function ericCaptures(): Capture[] {
  const scenario = eric();
  const story = scenario.posts.find((post) => post.activityId === ericStoryId());
  if (!story) throw new Error('the story is missing');
  const post = seenPost([`activity:${story.activityId}`, `ugcPost:${story.ugcPostId}`]);
  return [
    capture({ kind: 'post', post: { ...post, stated: { ...post.stated, impressions: story.impressions } } }),
    ...reactionPages(scenario, story, post),
    capture({
      kind: 'comment',
      post,
      stated: 37,
      at: noon + 100,
      engagements: story.comments.flatMap((one) => readThread(scenario, one)).filter((one) => one !== null),
      hidden: hiddenOf(
        scenario,
        story.comments.flatMap((one) => [one, ...one.replies]).map((one) => one.author),
      ),
    }),
  ];
}

export const ericPost: PostKey = `activity:${ericStoryId()}`;

export function ericSelf(): Self {
  const scenario = eric();
  return { keys: keysOf(find(scenario, scenario.me)), name: null, source: 'page', pages: [] };
}

function reactionPages(scenario: Scenario, story: PracticePost, post: Capture['post']): Capture[] {
  const pages: Capture[] = [];
  const hidden = hiddenOf(
    scenario,
    story.reactions.map((one) => one.person),
  );
  for (let start = 0; start < story.reactions.length; start += 40) {
    const engagements = story.reactions.slice(start, start + 40).flatMap(({ person, type }) => {
      const who = find(scenario, person);
      return who.kind === 'hidden' ? [] : [reaction(toSeen(who), { reaction: type })];
    });
    pages.push(capture({ kind: 'reaction', post, stated: 165, at: noon + start, engagements, hidden }));
  }
  return pages;
}

function readThread(
  scenario: Scenario,
  one: PracticeComment,
  parent?: string,
): (ReturnType<typeof comment> | null)[] {
  const who = find(scenario, one.author);
  const own = who.kind === 'hidden' ? null : comment(toSeen(who), one.id, one.text, parent);
  return [own, ...one.replies.flatMap((reply) => readThread(scenario, reply, one.id))];
}

function hiddenOf(scenario: Scenario, ids: string[]): string[] {
  return ids.filter((id) => find(scenario, id).kind === 'hidden');
}

function find(scenario: Scenario, id: string): PracticePerson {
  const found = scenario.people.find((person) => person.id === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found;
}

function toSeen(person: PracticePerson): SeenPerson {
  return {
    keys: keysOf(person),
    name: person.name,
    nameIsGuess: false,
    headline: person.headline || null,
    degree: person.degree,
    isOrganisation: person.kind === 'organisation',
  };
}

function keysOf({ kind, vanity }: PracticePerson): PersonKey[] {
  const slug = vanity.normalize('NFC').toLowerCase();
  return [kind === 'organisation' ? `org:company/${slug}` : `in:${slug}`];
}
