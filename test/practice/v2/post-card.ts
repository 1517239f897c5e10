import type { View } from '../pages';
import type { PracticePost } from '../scenario';
import { actorBlock } from './actor';
import { actionBar, countsRow } from './counts';
import { type Html, html, nothing } from './html';
import { icon } from './icons';
import { postKey, threadId, trackingScope } from './keys';
import { cardKey, classes } from './opaque';
import { textBox } from './text-parts';
import { isMe, isPlainRepost, mark, personOf, postOf, shownPost, wordsOf } from './view-parts';

/** MEMBER_ACTIVITY and RESHARE_FEED are our guesses: no capture shows V2's word for these two feeds. */
export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL' | 'MEMBER_ACTIVITY' | 'RESHARE_FEED';

export type CardPlace = { feedType: FeedType; social?: Html | null; comments?: Html | null };

/** One post, wherever it is shown. */
export function postCard(view: View, post: PracticePost, place: CardPlace): Html {
  const key = cardKey(post.activityId);
  const suffix = `${key}FeedType_${place.feedType}`;
  const tools = `${postKey(post)}-replaceableCommentTools${suffix}`;
  const outerId = view.options.viewNames ? nothing : html` id="expanded${suffix}"`;
  return html`<div${outerId}${mark(view, `expanded${suffix}`)} class="${classes('card')}">
    <div role="listitem"${mark(view, `update-card-focus${suffix}`)} class="${classes('focus')}">
      <div${mark(view, key, 'feed-full-update')}${servedEvent(view, post)}>
        ${cardHead(view, post, place.social ?? null)}
        ${cardBody(view, post)}
      </div>
      <div id="${tools}"${mark(view, tools)}></div>
      <div${mark(view, `commentBoxMode-${postKey(post)}-${key}`)}></div>
      ${place.comments ?? null}
    </div>
  </div>`;
}

function servedEvent(view: View, post: PracticePost): Html {
  if (!view.options.viewNames) return nothing;
  const scope = trackingScope('FeedUpdateServedEvent', {
    updateUrn: `urn:li:${post.threadKind}:${threadId(post)}`,
  });
  return html` data-view-tracking-scope="${scope}"`;
}

function cardHead(view: View, post: PracticePost, social: Html | null): Html {
  const w = wordsOf(view);
  const author = personOf(view, shownPost(view, post).author).name;
  return html`<h2 class="${classes('hidden')}"><span>${w.feedPost}</span><span aria-hidden="true"></span></h2>
    <div class="${classes('head')}">
      ${
        social &&
        html`<div><p${mark(view, `header-${cardKey(post.activityId)}`)}><span>${social}</span></p>
        </div>`
      }
      <button type="button" aria-label="${w.openMenu(author)}"${mark(view, null, 'feed-control-menu')}>${icon('overflow-web-ios-small')}</button>
      <button type="button" aria-label="${w.hidePost(author)}">${icon('close-small')}</button>
    </div>
    ${social && html`<hr role="presentation">`}`;
}

function cardBody(view: View, post: PracticePost): Html {
  const shown = shownPost(view, post);
  return html`${actorBlock(view, shown)}
    ${commentary(view, shown)}
    ${quotedPost(view, post)}
    ${media(shown)}
    ${analyticsLink(view, post)}
    ${countsRow(view, shown)}
    ${actionBar(view, shown)}`;
}

function commentary(view: View, post: PracticePost): Html {
  const key = mark(view, `commentary-${cardKey(post.activityId)}`, 'feed-commentary');
  return html`<p${key}>${textBox(view, post.text)}</p>`;
}

function media(post: PracticePost): Html {
  return html`<div><a href="/feed/update/urn:li:activity:${post.activityId}/">
    <figure class="${classes('media')}"><img alt="" class="${classes('picture')}"></figure></a></div>`;
}

/** A share with one's own words holds the other post, with an author block of its own. */
function quotedPost(view: View, post: PracticePost): Html | null {
  if (post.shares === undefined || isPlainRepost(post)) return null;
  const quoted = postOf(view, post.shares);
  const href = `/feed/update/urn:li:activity:${quoted.activityId}/`;
  return html`<div class="${classes('quoted')}">${actorBlock(view, quoted)}
    ${commentary(view, quoted)}<a href="${href}"><div></div></a></div>`;
}

function analyticsLink(view: View, post: PracticePost): Html | null {
  const w = wordsOf(view);
  if (isPlainRepost(post) || !isMe(view, personOf(view, post.author))) return null;
  const href = `/analytics/post-summary/urn:li:activity:${post.activityId}/`;
  return html`<a href="${href}"><div aria-label="${w.contentAnalytics}">
    <div>${icon('analytics-small')}<p>${w.impressions(post.impressions)}</p></div><p>${w.viewAnalytics}</p>
      </div></a>`;
}

/** A slot of a list: filled now, or an empty box until it is scrolled to. */
export function listSlot(view: View, post: PracticePost, card: Html | null): Html {
  const key = cardKey(post.activityId);
  return html`<div data-lazy-mount-id="${key}"${mark(view, `lazy-${key}`)} class="${classes(card ? 'slot' : 'emptySlot')}">${card}</div>`;
}
