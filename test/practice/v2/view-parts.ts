import { type Words, words } from '../languages';
import type { View } from '../pages';
import type { PracticeComment, PracticePerson, PracticePost } from '../scenario';
import { type Html, html, nothing } from './html';
import { cardKey } from './opaque';

export function wordsOf(view: View): Words {
  return words(view.options.language);
}

export function personOf(view: View, id: string): PracticePerson {
  const person = view.scenario.people.find((candidate) => candidate.id === id);
  if (!person) throw new Error(`Scenario ${view.scenario.name} has no person ${id}`);
  return person;
}

export function postOf(view: View, activityId: string): PracticePost {
  const post = view.scenario.posts.find((candidate) => candidate.activityId === activityId);
  if (!post) throw new Error(`Scenario ${view.scenario.name} has no post ${activityId}`);
  return post;
}

/** The post whose card carries this key; the page's script knows nothing else. */
export function postOfCard(view: View, key: string | null): PracticePost | undefined {
  return view.scenario.posts.find((post) => cardKey(post.activityId) === key);
}

export function commentOf(post: PracticePost, id: string | null): PracticeComment | undefined {
  return post.comments
    .flatMap((comment) => [comment, ...comment.replies])
    .find((comment) => comment.id === id);
}

export function isMe(view: View, person: PracticePerson): boolean {
  return person.id === view.scenario.me;
}

export function isPlainRepost(post: PracticePost): boolean {
  return post.shares !== undefined && post.text === '';
}

/** A plain repost shows the original: its author, its text, its counts. */
export function shownPost(view: View, post: PracticePost): PracticePost {
  return post.shares !== undefined && isPlainRepost(post) ? postOf(view, post.shares) : post;
}

export function ageOf(view: View, id: string): string {
  return wordsOf(view).age(Math.max(0, view.scenario.now - Number(BigInt(id) >> 22n)), 'V2');
}

/** Controls without a place of their own link to the page they are on. */
export function currentHref(view: View): string {
  const query = view.query.toString();
  return `https://www.linkedin.com${encodeURI(view.path)}${query ? `?${query}` : ''}`;
}

/** An element's mark: `componentkey`, or, in the older dialect, `data-view-name` where that had one. */
export function mark(view: View, componentkey: string | null, viewName?: string): Html {
  if (view.options.viewNames) return viewName ? html` data-view-name="${viewName}"` : nothing;
  return componentkey ? html` componentkey="${componentkey}"` : nothing;
}

/** Puts markup where a sentence of the word table has its name. */
export function sentence(template: (name: string) => string, name: Html): Html {
  const [before = '', after = ''] = template('\u0001').split('\u0001');
  return html`${before}${name}${after}`;
}
