import type { View } from '../pages';
import type { PracticeComment, PracticePerson, PracticePost } from '../scenario';
import { type Html, html, nothing } from './html';
import { avatar, linkClass, marksBeside, spokenMarks, svgIcon } from './marks';
import { ageOf, findPerson, headlineOf, nameOf, profileLink, wordsOf } from './people';

/** Who wrote a comment, and when. */
export function commentMeta(
  view: View,
  post: PracticePost,
  comment: PracticeComment,
  isReply: boolean,
): Html {
  const author = findPerson(view.scenario, comment.author);
  const w = wordsOf(view);
  return html`
    <div class="comments-comment-meta__container
        ${isReply ? '' : 'comments-comment-meta__container--parent'}">
      <div class="comments-comment-meta__actor">
        ${metaImage(view, author, isReply)}

        ${metaDescription(view, author, author.id === post.author)}
      </div>
        <div class="comments-comment-meta__info">
<!---->          <time class="comments-comment-meta__data">
            ${w.age(ageOf(view, comment.id), 'V1')}
          </time>

            <div class="comment-options-trigger comments-comment-meta__options">
  <div id="ember#" class="artdeco-dropdown artdeco-dropdown--placement-bottom artdeco-dropdown--justification-right ember-view">
    <button aria-expanded="false" id="ember#" class="artdeco-dropdown__trigger artdeco-dropdown__trigger--placement-bottom ember-view artdeco-button artdeco-button--1 artdeco-button--circle artdeco-button--tertiary artdeco-button--muted" type="button" tabindex="0">
        ${svgIcon('overflow-web-ios-small', w.commentOptions(nameOf(view, author)))}
    
<!----></button>
  </div>
</div>
        </div>
    </div>
  `;
}

function metaImage(view: View, author: PracticePerson, isReply: boolean): Html {
  const link = profileLink(author);
  const image = avatar(view, author, isReply ? 24 : 32);
  if (link === null) return html`<div class="comments-comment-meta__image-link">${image}</div>`;
  return html`<a class="${linkClass}  comments-comment-meta__image-link" aria-label="${wordsOf(view).viewImage(author.name)}" target="_self" href="${link}" data-test-app-aware-link="">
          ${image}
        </a>`;
}

/** The post's author has no degree and no "You" here: only the badge, and an icon. */
function metaDescription(view: View, author: PracticePerson, isPostAuthor: boolean): Html {
  const w = wordsOf(view);
  const marks = marksBeside(view, author, !isPostAuthor);
  const badge = html`<span class="comments-comment-meta__badge label-neutral">
                ${w.author}
              </span>`;
  const body = html`
          <h3 class="comments-comment-meta__description">
            <span class="comments-comment-meta__description-title">
              <!---->${nameOf(view, author)}<!---->
            </span>${
              marks === nothing
                ? html`<!---->`
                : html`<span class="comments-comment-meta__data">
                ${marks}
              </span>`
            }${isPostAuthor ? badge : nothing}</h3><div class="comments-comment-meta__description-subtitle">
              ${headlineOf(view, author).replace(' | ', '\u00a0| ')}
            </div>`;
  const link = profileLink(author);
  if (link === null) {
    return html`<div class="comments-comment-meta__description-container overflow-hidden">${body}</div>`;
  }
  const spoken = spokenMarks(view, author, !isPostAuthor);
  const between = isPostAuthor ? `${w.author},  ${spoken}`.trim() : spoken;
  const label = w.viewActor(nameOf(view, author), between, headlineOf(view, author));
  return html`<a class="${linkClass}  comments-comment-meta__description-container tap-target overflow-hidden" aria-label="${label}" target="_self" href="${link}" data-test-app-aware-link="">${body}</a>`;
}
