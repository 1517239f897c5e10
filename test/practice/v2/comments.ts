import type { View } from '../pages';
import { countComments, type PracticeComment, type PracticePost } from '../scenario';
import { type CommentPlace, commentBar, commentHead, commentPicture, commentText } from './comment-parts';
import { type Html, html, nothing } from './html';
import { commentUrn, composerKey, postKey, trackingScope } from './keys';
import { cardKey, classes } from './opaque';
import { avatar, personLink } from './person-parts';
import type { FeedType } from './post-card';
import { unknownComment } from './unknown';
import { mark, personOf, wordsOf } from './view-parts';

/** A comment and, as flat siblings after it, its replies. */
function commentThread(view: View, post: PracticePost, comment: PracticeComment, withReplies = true): Html {
  if (view.options.unknown === 'rows') return unknownComment(view, comment);
  const key = mark(view, `replaceableComment_${commentUrn(post, comment)}`);
  const replies = withReplies ? comment.replies : [];
  return html`<div${key}>${commentBox({ view, post, comment, isReply: false })}</div>
    ${replies.map((reply) => html`<div>${commentBox({ view, post, comment: reply, isReply: true })}</div>`)}
    ${replies.length > 0 && composer(view, post, comment.id)}`;
}

function commentBox(place: CommentPlace): Html {
  const { view, post, comment, isReply } = place;
  const urn = commentUrn(post, comment);
  const threadLine = isReply || comment.replies.length ? html` threadlinedecoration=""` : nothing;
  return html`<div${commentIdentity(place)}${threadLine} class="${classes('comment')}">
    <div${mark(view, `CommentComponentReference_${urn}`)}>
      ${commentPicture(place)}<div><div>${commentHead(place)}${commentText(place)}${commentBar(place)}</div>
        </div></div></div>`;
}

/** The older dialect has no id: the urn is only in the byte array of its tracking scope. */
function commentIdentity({ view, post, comment }: CommentPlace): Html {
  const urn = commentUrn(post, comment);
  if (!view.options.viewNames) {
    return html` id="replaceableComment_${urn}" componentkey="replaceableComment_${urn}"`;
  }
  const scope = trackingScope('CommentServedEvent', { commentUrn: urn });
  return html` data-view-name="comment-container" data-view-tracking-scope="${scope}"`;
}

/** An empty composer with the signed-in member's picture; they have not commented because of it. */
function composer(view: View, post: PracticePost, parentId?: string): Html {
  const me = personOf(view, view.scenario.me);
  const label = wordsOf(view).commentEditor;
  return html`<div${mark(view, composerKey(post, parentId), 'comment-box')} class="${classes('composer')}">
    ${personLink(me, avatar(view, me))}
    <div role="textbox" contenteditable="true" aria-label="${label}" aria-placeholder="${wordsOf(view).addComment}"><p><br></p></div></div>`;
}

/** `start`, `count`: top-level comments. Ends with the "see more" button while there are more. */
export function commentRows(view: View, post: PracticePost, start: number, count: number): Html {
  const rows = post.comments.slice(start, start + count);
  const rest = post.comments.slice(start + count);
  const left = rest.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
  return html`${rows.map((comment) => commentThread(view, post, comment))}${seeMore(view, left)}`;
}

function seeMore(view: View, left: number): Html {
  if (left === 0) return nothing;
  const attributes = mark(view, null, 'more-comments');
  return html`<div><div><div role="button" tabindex="0"${attributes}>
    <p>${wordsOf(view).seeMoreComments(left)}</p></div></div></div>`;
}

/** The section below a post. `inline`: the one comment a feed card was shown for. */
export function commentSection(
  view: View,
  post: PracticePost,
  feedType: FeedType,
  inline: PracticeComment | null = null,
): Html {
  const suffix = `${cardKey(post.activityId)}FeedType_${feedType}`;
  const key = postKey(post);
  const listId = `${key}-commentList${suffix}`;
  const moreId = `${key}-replaceableLoadMoreComments${suffix}`;
  const look = classes(inline ? 'inline' : 'comments');
  const paged = mark(view, `pagedCommentsContainer${suffix}`);
  return html`<div${mark(view, `commentsSectionContainer${suffix}`)}>
    <div${mark(view, 'commentsSectionAnchor')}></div>
    <div data-testid="${listId}" data-component-type="LazyColumn"${paged} class="${look}">
      ${inline ? inlineComment(view, post, inline) : composer(view, post)}
    </div>
    <div id="${moreId}"${mark(view, moreId)}></div>
  </div>`;
}

function inlineComment(view: View, post: PracticePost, comment: PracticeComment): Html {
  return html`<div></div>${commentThread(view, post, comment, false)}<div></div><div>
    </div>${seeMore(view, countComments(post) - 1)}`;
}
