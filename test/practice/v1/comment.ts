import type { View } from '../pages';
import type { PracticeComment, PracticePerson, PracticePost } from '../scenario';
import { commentBar } from './comment-bar';
import { commentMeta } from './comment-meta';
import { type Html, html, lines, nothing } from './html';
import { linkClass } from './marks';
import { findPerson, nameOf, profileLink, wordsOf } from './people';
import { unknownComment } from './unknown';

/** Replies a comment shows before "Load previous replies" is pressed. */
const repliesShown = 1;

/** `urn:li:comment:(activity:P,C)`; V1 does not repeat `urn:li:` inside the brackets. */
function commentUrn(post: PracticePost, comment: PracticeComment): string {
  const thread = post.threadKind === 'activity' ? post.activityId : post.ugcPostId;
  return `urn:li:comment:(${post.threadKind}:${thread},${comment.id})`;
}

/** A top-level comment in its list slot, with the last of its replies inside. */
export function topComment(view: View, post: PracticePost, comment: PracticeComment): Html {
  if (view.options.unknown !== 'none') return unknownComment(view, comment);
  return html`
          <div>
  
              ${commentEntity(view, post, comment, false)}
          
</div>`;
}

export function replyThread(view: View, post: PracticePost, reply: PracticeComment): Html {
  return html`
  <div class="comments-thread-entity comments-replies-list--anchored-animation
                 ">
      <div aria-hidden="true" class="comments-thread-line" role="button"></div>
    <div class="comments-thread-item">
      
                ${commentEntity(view, post, reply, true)}
              
    </div>
  </div>`;
}

function commentEntity(view: View, post: PracticePost, comment: PracticeComment, isReply: boolean): Html {
  return html`
    <article class="comments-comment-entity
        ${isReply ? 'comments-comment-entity--reply' : ''}
        
        
        
        " data-id="${commentUrn(post, comment)}" id="ember#" tabindex="-1">
        ${commentMeta(view, post, comment, isReply)}

        
  <div class="comments-thread-entity  ">
      <div aria-hidden="true" class="comments-thread-line" role="button"></div>
    <div class="comments-thread-item">
      
          <section class="comments-comment-entity__content">
              ${commentContent(view, comment)}
<!---->          </section>
        
    </div>
  </div>

        
    <div id="ember#" class="comment-social-activity
    ${isReply ? 'comment-social-activity--is-reply' : ''}">
      
    <div>
      <div id="ember#" class="ember-view"><!----></div>
    </div>
          ${commentBar(view, comment)}
${comment.replies.length > 0 ? repliesList(view, post, comment) : html`<!----><!---->`}
    </div>
  
        <div id="ember#" class="ember-view"><div id="ember#" class="ember-view"><!----></div></div>
<!----><!----><!---->          </article>
  `;
}

function repliesList(view: View, post: PracticePost, comment: PracticeComment): Html {
  const w = wordsOf(view);
  const shown = comment.replies.slice(-repliesShown);
  const label = w.loadPreviousRepliesOn(nameOf(view, findPerson(view.scenario, comment.author)));
  const previous = html`
  <div class="comments-thread-entity  ">
      <div aria-hidden="true" class="comments-thread-line" role="button"></div>
    <div class="comments-thread-item">
      
          <div class="comments-replies-list__load-previous-replies">
            <button aria-label="${label}" id="ember#" class="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view comments-replies-list__replies-button" type="button"><!---->
<span class="artdeco-button__text">
    ${w.loadPreviousReplies}
</span></button>
          </div>
        
    </div>
  </div>`;
  return html`
      <div class="comments-replies-list
    ">
        ${comment.replies.length > shown.length ? previous : nothing}
<!---->
        ${shown.map((reply) => replyThread(view, post, reply))}

<!----><!----><!----></div>`;
}

function commentContent(view: View, comment: PracticeComment): Html {
  const isLong = comment.text.length > 160 || comment.text.split('\n').length > 3;
  return html`
    <div id="translation-container-ember#" class="break-words">
      
    <div class="feed-shared-inline-show-more-text
        ${isLong ? 'feed-shared-inline-show-more-text--3-lines' : ''}
         comments-comment-item__inline-show-more-text
                      
                      " tabindex="-1">
      
                    <span class="comments-comment-item__main-content feed-shared-main-content--comment t-14 t-black t-normal" dir="ltr">
                      <div dir="ltr" class="update-components-text relative">
    <span dir="ltr">${commentText(view, comment)}</span>
</div>
                    </span>
                  <!----><!---->${isLong ? seeMore(view) : nothing}    </div>
  
<!----><!---->              ${comment.id.charCodeAt(comment.id.length - 1) % 3 === 0 ? seeTranslation(view) : nothing}
    </div>
  `;
}

/** Mentions are links like an author's: only their place tells them apart. */
function commentText(view: View, comment: PracticeComment): Html {
  const space = html`<span class="white-space-pre"> </span>`;
  const leading = comment.mention
    ? html`<span>${mention(view, findPerson(view.scenario, comment.mention))}</span>${space}`
    : nothing;
  const trailing = comment.trailingMention
    ? html`${space}${mention(view, findPerson(view.scenario, comment.trailingMention))}`
    : nothing;
  return html`${leading}${lines(comment.text)}${trailing}`;
}

function mention(view: View, person: PracticePerson): Html {
  const link = profileLink(person, 'relative');
  if (link === null) return html`<!---->${nameOf(view, person)}<!---->`;
  return html`<a tabindex="0" href="${link}" id="ember#" class="ember-view"><!---->${person.name}<!----></a>`;
}

/** Cuts long texts by style only: the whole text is in the page before it is pressed. */
export function seeMore(view: View): Html {
  return html`<button aria-expanded="false" class="feed-shared-inline-show-more-text__see-more-less-toggle see-more t-14 t-black--light t-normal hoverable-link-text feed-shared-inline-show-more-text__dynamic-more-text" role="button" type="button"><span>${wordsOf(view).more}</span></button>`;
}

function seeTranslation(view: View): Html {
  return html`<button class="comments-comment-entity__see-translation-button ${linkClass}" type="button"><span>${wordsOf(view).showMoreResults}</span></button>`;
}
