import type { View } from '../pages';
import { countComments, type PracticeComment, type PracticePost } from '../scenario';
import { type Html, html } from './html';
import { classes } from './opaque';
import { personLine, personName } from './person-parts';
import { personOf, shownPost, wordsOf } from './view-parts';

/** Markup of tomorrow: what a reader meets when LinkedIn has changed. No links, no known ids, no known icons. */
export function unknownRow(view: View, personId: string): Html {
  const person = personOf(view, personId);
  return html`<button type="button" class="${classes('row')}">
    <span>${personName(view, person)}</span><span>${personLine(view, person)}</span></button>`;
}

export function unknownComment(view: View, comment: PracticeComment): Html {
  const said = [comment, ...comment.replies];
  return html`<section class="${classes('comment')}">${said.map(
    (each) =>
      html`<div><button type="button">${personName(view, personOf(view, each.author))}</button>
        <blockquote>${each.text}</blockquote></div>`,
  )}</section>`;
}

/** A whole post: a person can read "12 reactions" in it, a reader that knows V1 and V2 cannot. */
export function unknownPost(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const shown = shownPost(view, post);
  return html`<article class="${classes('card')}">
    <header><b>${personOf(view, shown.author).name}</b></header><div>${shown.text}</div>
    <footer><i>${w.reactions(shown.reactions.length)}</i><i>${w.comments(countComments(shown))}</i>
    <i>${w.reposts(shown.reposts.length)}</i></footer></article>`;
}
