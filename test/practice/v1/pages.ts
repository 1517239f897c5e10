import type { Pages, View } from '../pages';
import type { PracticePost } from '../scenario';
import { analyticsPage } from './analytics';
import { pageDocument } from './chrome';
import { commentPage, commentsSection, earlierReplies } from './comments';
import { cardList, slotFragment } from './feed';
import { type Html, html, numberEmbers } from './html';
import { activityRequest } from './islands';
import { avatar } from './marks';
import { threadPage } from './messaging';
import { findPerson, findPost, nameOf, wordsOf } from './people';
import { postCard, threadOf } from './post';
import { profilePage } from './profile';
import { reactorRows } from './reactors';
import { reactorsModal } from './reactors-modal';
import { repostCards, repostsModal } from './reposts';
import { unknownPost } from './unknown';

function postPage(view: View, post: PracticePost): string {
  const title = nameOf(view, findPerson(view.scenario, post.author));
  const known = html`
        <div class="scaffold-finite-scroll__content">
          <div class="full-height" data-view-name="feed-full-update">
            ${postCard(view, post, 'permalink')}
          </div>
        </div>`;
  return pageDocument(view, title, view.options.unknown === 'page' ? unknownPost(view, post) : known);
}

function feedPage(view: View): string {
  const w = wordsOf(view);
  const main = html`
        <div class="share-box-feed-entry__closed-share-box artdeco-card"><button type="button" id="ember#" class="artdeco-button">${w.startPost}</button></div>
        ${cardList(view, view.scenario.feed, 'feed')}`;
  return pageDocument(view, w.nav.home, main);
}

function activityPage(view: View): string {
  const w = wordsOf(view);
  const me = findPerson(view.scenario, view.scenario.me);
  const main = html`${activityRequest(me.vanity)}
        <section id="recent-activity-top-card" class="artdeco-card">${avatar(view, me, 72)}<h3>${me.name}</h3></section>
        <h2 class="visually-hidden">${w.allActivity}</h2>
        ${cardList(view, view.scenario.activity, 'activity')}`;
  return pageDocument(view, w.allActivity, main);
}

const askedPost = (view: View) => findPost(view.scenario, view.query.get('post') ?? '');

/** Engagement of a plain repost's card is that of the post it shows. */
function onThread(read: (view: View) => Html): (view: View) => string {
  return (view) => {
    const query = new URLSearchParams(view.query);
    query.set('post', threadOf(view, askedPost(view)).activityId);
    return numberEmbers(read({ ...view, query }), `${read.name}?${view.query}`);
  };
}

/** The Ember generation: class names, `data-urn`, `data-id`. */
export const v1: Pages = {
  post: postPage,
  feed: feedPage,
  activity: activityPage,
  analytics: analyticsPage,
  profile: profilePage,
  thread: threadPage,
  fragments: {
    'reactors-modal': onThread(reactorsModal),
    reactors: onThread(reactorRows),
    'reposts-modal': onThread(repostsModal),
    reposts: onThread(repostCards),
    'comments-section': onThread((view) => commentsSection(view, askedPost(view))),
    comments: onThread(commentPage),
    replies: onThread(earlierReplies),
    slot: (view) => numberEmbers(slotFragment(view), `slot?${view.query}`),
  },
};
