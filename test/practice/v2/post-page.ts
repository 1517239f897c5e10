import type { View } from '../pages';
import type { PracticePost } from '../scenario';
import { page } from './chrome';
import { commentSection } from './comments';
import { repostLine } from './feed';
import { html } from './html';
import { personName } from './person-parts';
import { postCard } from './post-card';
import { unknownPost } from './unknown';
import { isPlainRepost, mark, personOf, shownPost } from './view-parts';

/** A permalink: one card, its comments loaded when they are scrolled to. */
export function postPage(view: View, post: PracticePost): string {
  const shown = shownPost(view, post);
  const social = isPlainRepost(post) ? repostLine(view, post) : null;
  const comments = commentSection(view, shown, 'FEED_DETAIL');
  const card =
    view.options.unknown === 'page'
      ? unknownPost(view, post)
      : postCard(view, post, { feedType: 'FEED_DETAIL', social, comments });
  const container = mark(view, 'container-update-detail-lazy-container');
  return page(view, {
    title: `${personName(view, personOf(view, shown.author))}: ${shown.text.slice(0, 60)}`,
    pageKey: 'd_flagship3_detail_base',
    screen: 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail',
    main: html`<div data-component-type="LazyColumn" role="list"${container}>
      <div data-lazy-mount-id="detail">${card}</div></div>`,
  });
}
