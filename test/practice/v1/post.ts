import type { View } from '../pages';
import type { PracticePost } from '../scenario';
import { actionBar } from './action-bar';
import { actor, cardHeader, headerName } from './actor';
import { seeMore } from './comment';
import { commentsSection } from './comments';
import { countsRow } from './counts';
import { facepile } from './facepile';
import { type Html, html, lines, nothing, sentenceWith } from './html';
import { svgIcon } from './marks';
import { findPerson, findPost, nameOf, wordsOf } from './people';

export type Place = 'permalink' | 'feed' | 'activity';
type Extras = { urn?: string; header?: Html; inlineComment?: Html };

export function isPlainRepost(post: PracticePost): boolean {
  return post.shares !== undefined && post.text === '';
}

/** The post whose engagement a card shows: a plain repost shows its original's. */
export function threadOf(view: View, post: PracticePost): PracticePost {
  return isPlainRepost(post) && post.shares ? findPost(view.scenario, post.shares) : post;
}

/** One post in its card. `urn` replaces the card's own urn, as on aggregates. */
export function postCard(view: View, post: PracticePost, place: Place, extras: Extras = {}): Html {
  const shown = threadOf(view, post);
  const author = findPerson(view.scenario, shown.author);
  const urn = extras.urn ?? `urn:li:activity:${post.activityId}`;
  const modifier = place === 'permalink' ? 'feed-shared-update-v2--wrapped' : 'feed-shared-update-v2--e2e';
  return html`<div class="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative
            
            
            
            ${modifier}
            
            " id="ember#" role="article" data-urn="${urn}">
          
      <div>
        
              <div class="feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1 full-height">
                
                <h2 class="visually-hidden">
                    ${wordsOf(view).feedPost}
                </h2>
                <div class="fie-impression-container">
<!---->                  ${extras.header ?? repostHeader(view, post)}
                  <div class="relative">
                      ${actor(view, author, shown.activityId)}
                      ${controlMenu(view, nameOf(view, author))}
                  </div>
<!---->                          
                  ${commentary(view, shown)}
                  ${shown.shares ? sharedPost(view, findPost(view.scenario, shown.shares)) : html`<!----><!---->`}
${place === 'permalink' && !shown.shares ? picture() : html`<!---->`}
    <div id="ember#" class="update-v2-social-activity
        
        ">
          ${countsRow(view, shown)}
<!---->
          ${place === 'permalink' ? facepile(view, shown) : nothing}
          ${actionBar(view, shown)}
<!----><!----><!---->    
    </div>
                </div>
    <div id="ember#" class="update-v2-social-activity
        
        ">
<!----><!---->
          ${post.author === view.scenario.me && !isPlainRepost(post) ? analyticsEntry(view, post) : html`<!---->`}
          ${extras.inlineComment ?? nothing}
          ${place === 'permalink' ? commentsSection(view, shown) : nothing}
    </div>
<!---->
              </div>
      </div>
        </div>`;
}

function repostHeader(view: View, post: PracticePost): Html {
  if (!isPlainRepost(post)) return html`<!---->`;
  const reposter = findPerson(view.scenario, post.author);
  return cardHeader(reposter, sentenceWith(wordsOf(view).repostedThis, headerName(view, reposter)));
}

function commentary(view: View, post: PracticePost): Html {
  if (post.text === '') return html`<!---->`;
  return html`
    <div class="gtoUmYmNtogfLXBiiTXDimZHZoKBAUuo" tabindex="-1">
    <div class="feed-shared-inline-show-more-text
        feed-shared-update-v2__description feed-shared-inline-show-more-text--minimal-padding
        
        feed-shared-inline-show-more-text--3-lines
        " tabindex="-1">
      
    <div class="update-components-text relative update-components-update-v2__commentary " dir="ltr">
<!---->
      <span class="break-words
          tvm-parent-container">
<!---->        <span dir="ltr">${lines(post.text)}</span>
      </span>
    </div>
          <!----><!---->${post.text.length > 200 ? seeMore(view) : nothing}    </div>
<!---->    </div>`;
}

/** Pushes the comments below the fold, as a picture does. */
function picture(): Html {
  return html`
    <div class="update-components-image
        update-components-image--single-image
        feed-shared-update-v2__content">
      <div class="update-components-image__container-wrapper relative">
        <div class="update-components-image__container
            ">
<!---->
                <button class="update-components-image__image-link" type="button"></button>
<!---->              <!---->        </div>
      </div>
    </div>`;
}

/** The other post inside a share: a second author block and text. Its frame is a link around links (see client.js). */
function sharedPost(view: View, inner: PracticePost): Html {
  const author = findPerson(view.scenario, inner.author);
  return html`
    <div class="feed-shared-update-v2__update-content-wrapper artdeco-card">
      <div class="update-components-mini-update-v2 feed-shared-update-v2__update-content">
        <div class="update-components-mini-update-v2__link-to-details-page text-body-medium ember-view" data-practice-link="/feed/update/urn:li:activity:${inner.activityId}/">
          ${actor(view, author, inner.activityId)}
          ${commentary(view, inner)}
        </div>
      </div>
    </div>`;
}

function controlMenu(view: View, name: string): Html {
  return html`<div class="feed-shared-control-menu display-flex
        feed-shared-update-v2__control-menu absolute text-align-right
        
        ">
<!---->
        <div id="ember#" class="artdeco-dropdown artdeco-dropdown--placement-bottom artdeco-dropdown--justification-right ember-view">
          <button aria-expanded="false" aria-label="${wordsOf(view).openMenu(name)}" tabindex="0" id="ember#" class="feed-shared-control-menu__trigger artdeco-button artdeco-button--tertiary artdeco-button--muted artdeco-button--1 artdeco-button--circle artdeco-dropdown__trigger artdeco-dropdown__trigger--placement-bottom ember-view" type="button">${svgIcon('overflow-web-ios-small')}
<!----></button>
        </div>
<!----><!---->    </div>`;
}

function analyticsEntry(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  return html`
      <div class="content-analytics-entry-point">
          
  <a href="/analytics/post-summary/urn:li:activity:${post.activityId}/" id="ember#" class="analytics-entry-point ember-view">
    <div class="icon-and-text-container display-flex justify-space-between">
      <div class="display-flex align-items-center t-black--light">
        ${svgIcon('analytics-medium')}

        <span class="ca-entry-point__num-views t-14">
          <strong>
            ${w.impressions(post.impressions)}
          </strong>
        </span>
      </div>
      <span class="ca-entry-point__num-views t-14 link t-bold">
        ${w.viewAnalytics}
      </span>
    </div>
  </a>

      </div>
  `;
}
