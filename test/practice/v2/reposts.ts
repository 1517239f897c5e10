import type { View } from '../pages';
import type { PracticePost, PracticeRepost } from '../scenario';
import { type Html, html } from './html';
import { cardKey, classes } from './opaque';
import { strongLink } from './person-parts';
import { postCard } from './post-card';
import { dialogBox } from './reactors';
import { unknownRow } from './unknown';
import { personOf, sentence, shownPost, wordsOf } from './view-parts';

/** A repost as the post it is: own words make the reposter the actor, otherwise they are in the header. */
function repostAsPost(post: PracticePost, repost: PracticeRepost): PracticePost {
  return {
    activityId: repost.id,
    ugcPostId: repost.id,
    shareId: repost.id,
    threadKind: 'activity',
    author: repost.person,
    text: repost.text ?? '',
    reactions: [],
    comments: [],
    reposts: [],
    impressions: 0,
    membersReached: 0,
    shares: post.activityId,
  };
}

export function repostRows(view: View, post: PracticePost, start: number, count: number): Html {
  const shown = shownPost(view, post);
  return html`${shown.reposts.slice(start, start + count).map((repost) => repostRow(view, shown, repost))}`;
}

function repostRow(view: View, post: PracticePost, repost: PracticeRepost): Html {
  if (view.options.unknown === 'rows') return unknownRow(view, repost.person);
  const person = personOf(view, repost.person);
  const anchor = `feed-header-${cardKey(repost.id)}-0`;
  const social =
    repost.text === null ? sentence(wordsOf(view).repostedThis, strongLink(person, anchor)) : null;
  const card = postCard(view, repostAsPost(post, repost), { feedType: 'RESHARE_FEED', social });
  return html`<div class="${classes('slot')}">${card}</div>`;
}

/** A list of posts, not of people. */
export function repostsDialog(view: View, post: PracticePost): Html {
  return dialogBox(view, wordsOf(view).repostsTitle, null, repostRows(view, post, 0, view.options.pageSize));
}
