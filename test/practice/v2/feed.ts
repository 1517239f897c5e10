import type { View } from '../pages';
import type { PracticeComment, PracticePost } from '../scenario';
import { page } from './chrome';
import { commentSection } from './comments';
import { advertCard } from './decoys';
import { type Html, html } from './html';
import { cardKey, classes, uuid } from './opaque';
import { avatar, personLink, strongLink } from './person-parts';
import { listSlot, postCard } from './post-card';
import { unknownPost } from './unknown';
import { isMe, isPlainRepost, mark, personOf, postOf, sentence, shownPost, wordsOf } from './view-parts';

/** Cards in the page from the start; the rest are empty slots until they are scrolled to. */
const mounted = 3;

export function feedPage(view: View): string {
  const posts = view.scenario.feed.map((id) => postOf(view, id));
  const slots = posts.map((post, index) =>
    listSlot(view, post, index < mounted ? feedCard(view, post) : null),
  );
  const container = mark(view, 'container-update-list_mainFeed-lazy-container');
  const list = html`<div data-testid="mainFeed" role="list" data-component-type="LazyColumn"${container}>
    ${shareBox(view)}${slots.slice(0, 1)}${advertCard(view)}${slots.slice(1)}</div>`;
  return page(view, {
    title: wordsOf(view).nav.home,
    pageKey: 'd_flagship3_feed',
    screen: 'com.linkedin.sdui.flagshipnav.feed.MainFeed',
    main: html`<section>${list}</section>`,
    identityCard: true,
  });
}

function shareBox(view: View): Html {
  const w = wordsOf(view);
  const me = personOf(view, view.scenario.me);
  const id = 'shareboxProfilePictureComponentRef';
  return html`<div><div role="listitem"><div id="${id}"${mark(view, id)}>${personLink(me, avatar(view, me))}</div>
    <div role="button" tabindex="0"><div aria-label="${w.startPost}"><p>${w.startPost}</p></div></div></div>
      </div>
    <div><div role="listitem"><div role="button" tabindex="0"><hr role="presentation">
      <p>${w.mostRelevant}</p></div></div></div>
    <div><div><div role="listitem"><button type="button" class="${classes('new')}"><span>${w.newPosts}</span>
      </button></div></div></div>`;
}

/** One card with the line that says why it is here. */
export function feedCard(view: View, post: PracticePost): Html {
  if (view.options.unknown === 'page') return unknownPost(view, post);
  const feedType = 'MAIN_FEED_RELEVANCE';
  const shown = shownPost(view, post);
  if (isPlainRepost(post)) return postCard(view, post, { feedType, social: repostLine(view, post) });
  const comment = inlineComment(view, post);
  if (comment) {
    const social = socialLine(view, post, wordsOf(view).commentedOnThis, comment.author);
    return postCard(view, post, {
      feedType,
      social,
      comments: commentSection(view, shown, feedType, comment),
    });
  }
  return postCard(view, post, { feedType, social: likeLine(view, post) });
}

/** Every other post with comments by somebody one can name is here because of the last of them. */
function inlineComment(view: View, post: PracticePost): PracticeComment | null {
  const turn = view.scenario.feed.indexOf(post.activityId);
  const named = post.comments.filter(
    ({ author }) => personOf(view, author).kind === 'person' && author !== view.scenario.me,
  );
  return turn % 2 === 0 ? (named.at(-1) ?? null) : null;
}

function likeLine(view: View, post: PracticePost): Html | null {
  const w = wordsOf(view);
  if (isMe(view, personOf(view, post.author))) return null;
  const liker = post.reactions
    .map(({ person }) => personOf(view, person))
    .find(({ kind, id }) => kind === 'person' && id !== view.scenario.me);
  return liker ? socialLine(view, post, w.likesThis, liker.id) : html`${w.suggested}`;
}

export function repostLine(view: View, post: PracticePost): Html {
  return socialLine(view, post, wordsOf(view).repostedThis, post.author);
}

function socialLine(view: View, post: PracticePost, words: (name: string) => string, personId: string): Html {
  const key = cardKey(post.activityId);
  const anchor = `feed-header-${key}-${uuid(`header ${key}`)}-0`;
  return sentence(words, strongLink(personOf(view, personId), anchor));
}
