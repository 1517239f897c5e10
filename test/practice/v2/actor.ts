import type { View } from '../pages';
import type { PracticePerson, PracticePost } from '../scenario';
import { type Html, html } from './html';
import { icon } from './icons';
import { classes } from './opaque';
import { avatarLink, degreeSlot, personLine, personLink, premiumMarks, spokenName } from './person-parts';
import { ageOf, isMe, mark, personOf, wordsOf } from './view-parts';

/** Who wrote a post, their headline and its age. */
export function actorBlock(view: View, post: PracticePost): Html {
  const author = personOf(view, post.author);
  return html`
    <div class="${classes('actor')}">
      <div><div>${avatarLink(view, author, 'feed-actor-image')}</div></div>
      <div><div>
        <div><div>${personLink(author, actorName(view, author), mark(view, null, 'feed-header-text'))}</div>
          </div>
        <div><p><span>${personLine(view, author)}</span></p></div>
        <div></div>
        <div><p><span>${ageOf(view, post.activityId)} • <span></span></span>${globe(view)}</p></div>
        ${personLink(author, html`<div aria-label="${spokenName(view, author)}"></div>`)}
      </div></div>
      <div>${followControl(view, author)}</div>
    </div>`;
}

function actorName(view: View, author: PracticePerson): Html {
  const slot = degreeSlot(view, author);
  return html`<div><div><div><div aria-label="${spokenName(view, author)}" class="${classes('line')}">
    <div><div><p><span>${author.name}</span></p></div>${premiumMarks(author)}</div>
    ${
      slot &&
      html`<div><p><span><span></span><span aria-hidden="true"></span><span></span>• ${slot}</span>
      </p></div>`
    }
  </div></div></div></div>`;
}

function globe(view: View): Html {
  const label = html` role="img" aria-label="${wordsOf(view).visibleToAnyone}"`;
  return icon('globe-americas-small', label);
}

function followControl(view: View, author: PracticePerson): Html | null {
  const w = wordsOf(view);
  if (isMe(view, author) || author.degree === 1 || author.following) return null;
  if (author.kind === 'organisation') {
    return html`<button type="button" aria-label="${w.follow} ${author.name}"><span><span>${w.follow}</span>
      </span></button>`;
  }
  const href = `/preload/custom-invite/?vanityName=${encodeURIComponent(author.vanity)}`;
  return html`<a href="${href}" aria-label="${w.connect} ${author.name}"><span><span>${w.connect}</span>
    </span></a>`;
}
