import type { View } from '../pages';
import type { PracticePost } from '../scenario';
import { cardHeader, headerName } from './actor';
import { topComment } from './comment';
import { advertCard } from './decoys';
import { type Html, html, nothing, sentenceWith } from './html';
import { findPerson, findPost, wordsOf } from './people';
import { isPlainRepost, type Place, postCard, threadOf } from './post';
import { unknownPost } from './unknown';

/** Cards that come with the page; the other slots are empty boxes until they are scrolled to. */
const filledAtOnce = 2;
/** The card whose own urn is an aggregate; only its wrapper says which activity it is. */
const aggregateIndex = 1;

/** A list of cards, each in a wrapper that carries the activity id. */
export function cardList(view: View, ids: string[], place: Place): Html {
  return html`
    <div class="scaffold-finite-scroll scaffold-finite-scroll--infinite" data-finite-scroll-hotkey-context="${place === 'feed' ? 'FEED' : 'MEMBER_ACTIVITY'}">
      <div class="scaffold-finite-scroll__content">
        ${ids.map((id, index) => slot(view, id, index, place))}
      </div>
    </div>`;
}

function slot(view: View, id: string, index: number, place: Place): Html {
  const inside = index < filledAtOnce ? slotContent(view, id, place) : nothing;
  const advert = place === 'feed' && index === 0 && view.options.decoys ? advertCard(view) : nothing;
  return html`
        <div class="relative" data-id="urn:li:activity:${id}" data-finite-scroll-hotkey-item="${index}" data-practice-place="${place}">
          <h2 class="visually-hidden">${wordsOf(view).feedPost}</h2>
          <div id="ember#" class="ember-view  occludable-update ">${inside}<!----></div>
        </div>
        ${advert}`;
}

/** What fills an empty box: `?post=&place=`. */
export function slotFragment(view: View): Html {
  const place = view.query.get('place') === 'activity' ? 'activity' : 'feed';
  return slotContent(view, view.query.get('post') ?? '', place);
}

function slotContent(view: View, id: string, place: Place): Html {
  const post = findPost(view.scenario, id);
  const isUnknown = view.options.unknown === 'page';
  return html`
            <div class="full-height" data-view-name="feed-full-update" data-view-tracking-scope="${trackingScope(id, place)}">
              ${isUnknown ? unknownPost(view, threadOf(view, post)) : knownCard(view, post, place)}
            </div>`;
}

function knownCard(view: View, post: PracticePost, place: Place): Html {
  if (place === 'activity') return postCard(view, post, place);
  const isAggregate = view.scenario.feed.indexOf(post.activityId) === aggregateIndex;
  const urn = isAggregate
    ? { urn: `urn:li:aggregate:(urn:li:activity:${post.activityId},urn:li:activity:${post.shareId})` }
    : {};
  return postCard(view, post, place, { ...urn, ...shownBecauseOfComment(view, post) });
}

/** The first card of somebody else's that has comments is in the feed because a person commented on it. */
function shownBecauseOfComment(
  view: View,
  post: PracticePost,
): { header: Html; inlineComment: Html } | object {
  const isOthers = (id: string) => {
    const candidate = findPost(view.scenario, id);
    return (
      candidate.author !== view.scenario.me && candidate.comments.length > 0 && !isPlainRepost(candidate)
    );
  };
  const comment = post.comments[0];
  if (view.scenario.feed.find(isOthers) !== post.activityId || !comment) return {};
  const person = findPerson(view.scenario, comment.author);
  const header = cardHeader(person, sentenceWith(wordsOf(view).commentedOnThis, headerName(view, person)));
  const inlineComment = html`
          <div class="feed-shared-update-v2__comments-container display-flex flex-column">
            <div class="comments-comments-list comments-comments-list--cr comments-highlighted-comments">
              ${topComment(view, post, { ...comment, replies: [] })}
            </div>
          </div>`;
  return { header, inlineComment };
}

function trackingScope(id: string, place: Place): string {
  const breadcrumb = {
    updateUrn: `urn:li:activity:${id}`,
    moduleKey: place === 'feed' ? 'home-feed:desktop' : 'member-activity:desktop',
  };
  return JSON.stringify([
    { topicName: 'FeedUpdateServedEvent', contentTrackingId: 'q1tTrackingIdOfNobody==', breadcrumb },
  ]);
}
