import type { View } from '../pages';
import { countComments, type PracticeComment, type PracticePerson, type PracticePost } from '../scenario';
import { type Html, html, lines } from './html';
import { findPerson, headlineOf, nameOf, wordsOf } from './people';

/** Markup nobody knows: no link, no known class, no icon; only text behind a button. */
export function unknownReactor(view: View, person: PracticePerson): Html {
  return html`<li><button type="button" data-k="${opaque(person.id)}"><span>${nameOf(view, person)}</span><em>${headlineOf(view, person)}</em></button></li>`;
}

export function unknownComment(view: View, comment: PracticeComment): Html {
  const author = findPerson(view.scenario, comment.author);
  return html`<div><div data-k="${opaque(comment.id)}"><button type="button" data-k="${opaque(author.id)}">${nameOf(view, author)}</button><p>${lines(comment.text)}</p></div></div>`;
}

/** A whole post in a form of tomorrow, its numbers in words. */
export function unknownPost(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const author = findPerson(view.scenario, post.author);
  const counts = [
    w.reactions(post.reactions.length),
    w.comments(countComments(post)),
    w.reposts(post.reposts.length),
  ];
  return html`<div class="zk-1f">
    <div class="zk-2a" data-k="${opaque(post.author)}"><button type="button">${nameOf(view, author)}</button><em>${headlineOf(view, author)}</em></div>
    <div class="zk-77">${lines(post.text)}</div>
    <div class="zk-9c">${counts.map((count) => html`<button type="button">${count}</button>`)}</div>
    ${post.reactions.slice(0, 8).map(({ person }) => unknownReactor(view, findPerson(view.scenario, person)))}
    ${post.comments.map((comment) => unknownComment(view, comment))}
  </div>`;
}

/** A key that says nothing, the same for the same thing. */
function opaque(text: string): string {
  let value = 11;
  for (const character of text) value = (value * 131 + (character.codePointAt(0) ?? 0)) % 4_294_967_291;
  return value.toString(36);
}
