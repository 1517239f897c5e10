import type { View } from '../pages';
import type { PracticeComment, PracticePerson } from '../scenario';
import { type Html, html, nothing } from './html';
import { reactionIcon } from './marks';
import { findPerson, nameOf, wordsOf } from './people';
import { typesOf } from './reactors';

/** The bar under a comment: its own reactions, replies and (on one's own) impressions, none of them the post's. */
export function commentBar(view: View, comment: PracticeComment): Html {
  const author = findPerson(view.scenario, comment.author);
  return html`
  <div class="comments-thread-entity  ">
      <div aria-hidden="true" class="comments-thread-line" role="button"></div>
    <div class="comments-thread-item">
      
            <div class="comments-comment-social-bar--cr">
    <div class="comments-comment-social-bar__action-group--cr">
      ${reactButton(view, comment, author)}
  ${comment.reactions.length > 0 ? reactionsCount(view, comment, author) : html`<!---->`}</div>

      <div class="comments-comment-social-bar__vertical-divider"></div>

      <div class="comments-comment-social-bar__action-group--cr">
          <button aria-label="${wordsOf(view).replyTo(nameOf(view, author))}" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view comments-comment-social-bar__reply-action-button--cr button reply" type="button"><!---->
<span class="artdeco-button__text">
    
<!---->  <span aria-hidden="true">
    ${wordsOf(view).reply}
  </span>

</span></button>
${comment.replies.length > 0 ? repliesCount(view, comment) : html`<!---->`}</div>
${author.id === view.scenario.me ? impressions(view, comment) : nothing}
</div>

<!---->
          
    </div>
  </div>
`;
}

function reactButton(view: View, comment: PracticeComment, author: PracticePerson): Html {
  const w = wordsOf(view);
  const mine = comment.reactions.find(({ person }) => person === view.scenario.me)?.type;
  return html`
    <span class="reactions-react-button comments-comment-social-bar__reaction-action-button--cr">
<!----><!---->      <button aria-pressed="${mine ? 'true' : 'false'}" aria-label="${mine ? w.unreact(mine) : w.reactLikeTo(nameOf(view, author))}" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view social-actions-button react-button__trigger
          " type="button"><!---->
<span class="artdeco-button__text">
            <span aria-hidden="true" class="artdeco-button__text react-button__text social-action-button__text
                ">
              ${mine ? w.reactionName(mine) : w.like}
            </span>
</span></button>
    </span>`;
}

function reactionsCount(view: View, comment: PracticeComment, author: PracticePerson): Html {
  const w = wordsOf(view);
  const total = comment.reactions.length;
  const icons = typesOf(comment.reactions).slice(0, 3);
  return html`<span class="comments-comment-social-bar__social-counts-separator--cr"></span>
        <button class="comments-comment-social-bar__reactions-count--cr 
            hoverable-link-text" aria-label="${w.reactionsOnComment(total, nameOf(view, author))}" type="button">${icons.map(
              ({ type }) => reactionIcon(view, type, 'comments-comment-social-bar__count-icon'),
            )}<span aria-hidden="true" class="v-align-middle pl1">
            ${w.number(total)}
          </span>
        </button>`;
}

function repliesCount(view: View, comment: PracticeComment): Html {
  const text = wordsOf(view).replies(comment.replies.length);
  return html`            <span class="comments-comment-social-bar__social-counts-separator--cr"></span>
            <span aria-hidden="true" class="comments-comment-social-bar__replies-count--cr
                ">
              ${text}
            </span>
          <span class="visually-hidden">
            ${text}
          </span>`;
}

function impressions(view: View, comment: PracticeComment): Html {
  const seen = 40 + (Number(BigInt(comment.id) >> 22n) % 400);
  return html`
      <div class="comments-comment-social-bar__vertical-divider"></div>
      <div class="comments-comment-social-bar__action-group--cr">
        <span aria-hidden="true" class="comments-comment-social-bar__impressions-count">
          ${wordsOf(view).impressions(seen)}
        </span>
      </div>`;
}
