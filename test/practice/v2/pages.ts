import type { Pages, View } from '../pages';
import type { PracticePost } from '../scenario';
import { analyticsPage } from './analytics-page';
import { commentRows } from './comments';
import { advertDialog, messagingOverlay } from './decoys';
import { feedCard, feedPage } from './feed';
import type { Html } from './html';
import { interopPage } from './interop';
import { overlayBubble, threadPage } from './messaging';
import { postPage } from './post-page';
import { activityCard, activityPage, profilePage } from './profile-pages';
import { listedReactions, reactorRows, reactorsDialog } from './reactors';
import { repostRows, repostsDialog } from './reposts';
import { postOfCard, shownPost } from './view-parts';

/** A card asked for later looks as if it had come with its page: its links go there, not here. */
function onPage(path: string, render: (view: View, post: PracticePost) => Html) {
  return ofCard((view, post) => render({ ...view, path, query: new URLSearchParams() }, post));
}

/** Answers for one card: `card` is the key its parts are joined by. Nothing for a card nobody knows. */
function ofCard(render: (view: View, post: PracticePost, start: number, count: number) => Html) {
  return (view: View): string => {
    const post = postOfCard(view, view.query.get('card'));
    const start = Number(view.query.get('start') ?? 0);
    const count = Number(view.query.get('count') ?? view.options.pageSize);
    return post ? render(view, post, start, count).markup : '';
  };
}

export const v2: Pages = {
  post: postPage,
  feed: feedPage,
  activity: activityPage,
  analytics: analyticsPage,
  profile: profilePage,
  thread: threadPage,
  fragments: {
    // Whole boxes, with their first rows: `card`, and `comment` for a comment's reactions.
    'reactors-dialog': ofCard(reactorsDialog),
    'reposts-dialog': ofCard(repostsDialog),
    'advert-dialog': (view) => advertDialog(view).markup,
    // Rows: `card`, `start`, `count`; `comment` and `tab` (0 = all) for reactions.
    reactors: ofCard((view, post, start, count) =>
      reactorRows(view, listedReactions(view, post), start, count),
    ),
    reposts: ofCard(repostRows),
    comments: ofCard((view, post, start, count) => commentRows(view, shownPost(view, post), start, count)),
    // Cards for empty slots.
    'feed-card': onPage('/feed/', feedCard),
    'activity-card': onPage('/in/me/recent-activity/all/', activityCard),
    overlay: (view) => messagingOverlay(view).markup + overlayBubble(view),
    interop: interopPage,
    /** How the page's script is to behave; not on the page, where no real page says it. */
    behaviour: ({ options }) => JSON.stringify({ recycle: options.recycle, pageSize: options.pageSize }),
  },
};
