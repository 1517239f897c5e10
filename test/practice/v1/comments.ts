import type { View } from '../pages';
import type { PracticePost } from '../scenario';
import { replyThread, topComment } from './comment';
import { type Html, html, nothing } from './html';
import { svgIcon } from './marks';
import { findComment, findPost, wordsOf } from './people';

/** Up to this many comments come with the page; longer lists stay empty until they are scrolled to. */
const presentAtOnce = 2;

/** The comments part of a permalink, or of a card whose comments were opened. */
export function commentsSection(view: View, post: PracticePost): Html {
  const total = post.comments.length;
  return html`
          <div class="feed-shared-update-v2__comments-container display-flex flex-column
              ">
              ${commentBox(view)}
<!---->
${total > 1 ? sortToggle(view) : html`<!---->`}
              <div id="ember#" class="comments-comments-list
    ${total > 0 && total <= presentAtOnce ? 'comments-comments-list--cr' : ''}">
<!----><!---->
    <div class="comments-comment-list__container
         comments-infinite-comment-list__container">
        ${total > 0 && total <= presentAtOnce ? presentList(view, post) : emptyList(total > 0)}
    </div>
${total > presentAtOnce ? loadMore(view) : html`<!---->`}</div>
          </div>
    `;
}

/** What an unread list and a list of nothing have in common: no `__content`. */
function emptyList(isToCome: boolean): Html {
  return html`
    <div class="scaffold-finite-scroll
    scaffold-finite-scroll--${isToCome ? 'infinite' : 'finite'}
    ">
    <div>
    
<!---->    ${isToCome ? html`<div class="artdeco-loader artdeco-loader--small"></div>` : nothing}
  </div>

</div>
  `;
}

function presentList(view: View, post: PracticePost): Html {
  return html`
    <div class="scaffold-finite-scroll
    scaffold-finite-scroll--infinite
    ">
  <!---->
  
      <div class="scaffold-finite-scroll__content">
        ${post.comments.map((comment) => topComment(view, post, comment))}
      
      </div>

</div>`;
}

function loadMore(view: View): Html {
  return html`<div class="comments-comment-list__load-more-container" hidden>
    <button id="ember#" class="comments-comments-list__load-more-comments-button--cr artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view" type="button"><!---->
<span class="artdeco-button__text">
    ${wordsOf(view).loadMoreComments}
</span></button>
  </div>`;
}

function sortToggle(view: View): Html {
  const { mostRelevant } = wordsOf(view);
  return html`
                <div class="comments-sort-order-toggle mr2 ml3 mb2">
  <div id="ember#" class="comments-sort-order-toggle__dropdown artdeco-dropdown artdeco-dropdown--placement-bottom artdeco-dropdown--justification-left ember-view">
    <button aria-expanded="false" id="ember#" class="comments-sort-order-toggle__trigger artdeco-dropdown__trigger artdeco-dropdown__trigger--placement-bottom ember-view" type="button" tabindex="0">
      <span class="visually-hidden">
        ${mostRelevant}
      </span>
      <span aria-hidden="true" class="display-flex align-items-center t-black--light t-bold">
        ${mostRelevant}
        ${svgIcon('caret-small')}
      </span>
    
<!----></button>
  </div>
</div>`;
}

function commentBox(view: View): Html {
  const w = wordsOf(view);
  return html`<div id="ember#" class="comments-comment-box--cr
    
    comments-comment-box--no-avatar
    " data-scroll-name="true">
      <div class="display-flex flex-1">
<!---->        <form class="comments-comment-box__form">
          <div class="comments-comment-texteditor
              ">
    <div class="editor-container relative">
        <div class="editor-content ql-container"><div class="ql-editor ql-blank" data-gramm="false" contenteditable="true" data-placeholder="${w.addComment}" aria-placeholder="${w.addComment}" aria-label="${w.commentEditor}" role="textbox" aria-multiline="true" data-test-ql-editor-contenteditable="true"><p><br></p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>
          <span class="a11y-text" aria-hidden="true">
            ${w.addComment}
          </span>
      </div>
          </div>
<!----><!---->        </form>
      </div>
</div>
`;
}

/** One page of top-level comments: `?post=&start=&count=`. */
export function commentPage(view: View): Html {
  const post = findPost(view.scenario, view.query.get('post') ?? '');
  const start = Number(view.query.get('start') ?? 0);
  const count = Number(view.query.get('count') ?? view.options.pageSize);
  return html`${post.comments.slice(start, start + count).map((comment) => topComment(view, post, comment))}`;
}

/** The replies before those already there: `?post=&comment=&have=&count=`. */
export function earlierReplies(view: View): Html {
  const post = findPost(view.scenario, view.query.get('post') ?? '');
  const { replies } = findComment(post, view.query.get('comment') ?? '');
  const end = Math.max(0, replies.length - Number(view.query.get('have') ?? 0));
  const start = Math.max(0, end - Number(view.query.get('count') ?? view.options.pageSize));
  return html`${replies.slice(start, end).map((reply) => replyThread(view, post, reply))}`;
}
