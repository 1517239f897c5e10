import type { View } from '../pages';
import type { PracticePost, PracticeRepost } from '../scenario';
import { actor, cardHeader, headerName } from './actor';
import { type Html, html, lines, sentenceWith } from './html';
import { findPerson, findPost, headlineOf, nameOf, wordsOf } from './people';
import { modalShell } from './reactors-modal';

/** The open list of reposts: post cards, not people. Nobody has published its frame; this is a guess. */
export function repostsModal(view: View): Html {
  const body = html`
      <div class="scaffold-finite-scroll scaffold-finite-scroll--infinite">
        <div class="scaffold-finite-scroll__content practice-scroll-box" tabindex="-1"></div>
      </div>`;
  return modalShell(view, 'social-details-social-activity-modal', wordsOf(view).repostsTitle, body);
}

/** One page of repost cards: `?post=&start=&count=`. */
export function repostCards(view: View): Html {
  const post = findPost(view.scenario, view.query.get('post') ?? '');
  const start = Number(view.query.get('start') ?? 0);
  const count = Number(view.query.get('count') ?? view.options.pageSize);
  return html`${post.reposts.slice(start, start + count).map((repost) => repostCard(view, post, repost))}`;
}

/** Plain: the reposter is in the line above. With thoughts: the reposter is the author, with a text of their own. */
function repostCard(view: View, post: PracticePost, repost: PracticeRepost): Html {
  const person = findPerson(view.scenario, repost.person);
  if (view.options.unknown !== 'none') {
    return html`<div><button type="button">${nameOf(view, person)}</button><em>${headlineOf(view, person)}</em></div>`;
  }
  const original = findPerson(view.scenario, post.author);
  const inside =
    repost.text === null
      ? html`${cardHeader(person, sentenceWith(wordsOf(view).repostedThis, headerName(view, person)))}
          ${actor(view, original, post.activityId)}${text(post.text)}`
      : html`${actor(view, person, repost.id)}${text(repost.text)}
          <div class="feed-shared-update-v2__update-content-wrapper artdeco-card">
            <div class="update-components-mini-update-v2">${actor(view, original, post.activityId)}${text(post.text)}</div>
          </div>`;
  return html`
    <div class="feed-shared-update-v2 feed-shared-update-v2--minimal-padding relative" id="ember#" role="article" data-urn="urn:li:activity:${repost.id}">
      <div class="fie-impression-container">
<!---->          ${inside}
      </div>
    </div>`;
}

function text(words: string): Html {
  return html`
    <div class="feed-shared-inline-show-more-text feed-shared-update-v2__description">
      <div class="update-components-text relative update-components-update-v2__commentary " dir="ltr">
        <span class="break-words
          tvm-parent-container"><span dir="ltr">${lines(words)}</span></span>
      </div>
    </div>`;
}
