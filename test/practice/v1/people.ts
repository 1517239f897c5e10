import { type Words, words } from '../languages';
import type { View } from '../pages';
import type { PracticeComment, PracticePerson, PracticePost, Scenario } from '../scenario';

export function wordsOf(view: View): Words {
  return words(view.options.language);
}

export function findPerson(scenario: Scenario, id: string): PracticePerson {
  const person = scenario.people.find((candidate) => candidate.id === id);
  if (!person) throw new Error(`scenario ${scenario.name}: nobody is called ${id}`);
  return person;
}

export function findPost(scenario: Scenario, activityId: string): PracticePost {
  const post = scenario.posts.find((candidate) => candidate.activityId === activityId);
  if (!post) throw new Error(`scenario ${scenario.name}: no post ${activityId}`);
  return post;
}

export function findComment(post: PracticePost, id: string): PracticeComment {
  const all = post.comments.flatMap((comment) => [comment, ...comment.replies]);
  const comment = all.find((candidate) => candidate.id === id);
  if (!comment) throw new Error(`post ${post.activityId}: no comment ${id}`);
  return comment;
}

/** The name on the page: hidden members have none. */
export function nameOf(view: View, person: PracticePerson): string {
  return person.kind === 'hidden' ? wordsOf(view).hiddenMember : person.name;
}

/** What stands under the name. */
export function headlineOf(view: View, person: PracticePerson): string {
  if (person.kind !== 'organisation') return person.headline;
  return wordsOf(view).followers(person.followers ?? 0);
}

type LinkForm = 'plain' | 'withMemberId' | 'relative';

/** The profile link, null for hidden members. `withMemberId` is the form that gives both keys of a person. */
export function profileLink(person: PracticePerson, form: LinkForm = 'plain'): string | null {
  if (person.kind === 'hidden') return null;
  if (person.kind === 'organisation') return `${origin(form)}/company/${encodeURIComponent(person.vanity)}/`;
  const link = `${origin(form)}/in/${encodeURIComponent(person.vanity || person.memberId)}`;
  if (form === 'relative') return `${link}/`;
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.memberId}`);
  return form === 'withMemberId' && person.memberId !== '' ? `${link}?miniProfileUrn=${urn}` : link;
}

const origin = (form: LinkForm) => (form === 'relative' ? '' : 'https://www.linkedin.com');

/** "• 2nd", "• You", "• Following"; empty where the page says nothing. */
export function standing(view: View, person: PracticePerson): string {
  const w = wordsOf(view);
  if (person.id === view.scenario.me) return w.you;
  if (person.kind !== 'person') return '';
  if (person.following) return w.following;
  return person.degree === null ? '' : w.degree(person.degree, 'V1');
}

/** Age of something minted with this id, as of the scenario's moment. */
export function ageOf(view: View, id: string): number {
  return Math.max(0, view.scenario.now - Number(BigInt(id) >> 22n));
}
