import type { View } from '../pages';
import type { PracticeComment, PracticePerson, PracticePost } from '../scenario';
import { ringIcons } from './counts';
import { type Html, html, nothing } from './html';
import { icon } from './icons';
import { commentUrn } from './keys';
import { classes, hashText } from './opaque';
import {
  avatar,
  degreeSlot,
  personLine,
  personLink,
  personName,
  premiumMarks,
  spokenName,
} from './person-parts';
import { mentionLink, textBox } from './text-parts';
import { ageOf, isMe, mark, personOf, wordsOf } from './view-parts';

export type CommentPlace = { view: View; post: PracticePost; comment: PracticeComment; isReply: boolean };

const level = (place: CommentPlace) => (place.isReply ? 'reply' : 'comment');

export function commentPicture(place: CommentPlace): Html {
  const author = personOf(place.view, place.comment.author);
  const marks = mark(place.view, null, `${level(place)}-actor-picture`);
  return html`<div><div><div>${personLink(author, avatar(place.view, author), marks)}</div></div></div>`;
}

export function commentHead(place: CommentPlace): Html {
  const { view, comment } = place;
  const author = personOf(view, comment.author);
  const options = wordsOf(view).moreCommentOptions(personName(view, author));
  return html`<div class="${classes('commentHead')}">
    ${personLink(author, authorLines(place, author), mark(view, null, `${level(place)}-actor-description`))}
    <div><p><span>${ageOf(view, comment.id)}</span></p></div>
    <button type="button" aria-label="${options}">${icon('overflow-web-ios-small')}</button></div>`;
}

function authorLines(place: CommentPlace, author: PracticePerson): Html {
  const { view, post } = place;
  const line = personLine(view, author);
  const badge = author.id === post.author && html`<p><span>${wordsOf(view).author}</span></p>`;
  return html`<div><div><div><div><p><span>${authorName(place, author)}</span></p></div></div></div></div>
    ${badge}${line && html`<div><p><span>${line}</span></p></div>`}`;
}

/**
 * Three shapes of a name: with a hidden twin that alone holds the degree, with the degree on both, and (replies
 * only) bare. The bare one never hides a first degree: whether somebody is new must not hang on the shape.
 */
function authorName(place: CommentPlace, author: PracticePerson): Html {
  const { view, comment, isReply } = place;
  const name = personName(view, author);
  const slot = degreeSlot(view, author);
  const turn = hashText(comment.id) >>> 4;
  if (author.kind !== 'person') return html`${name}`;
  if (isReply && turn % 3 === 0 && author.degree !== 1 && !isMe(view, author)) return html`${name}`;
  const twin = html`<span class="${classes('hidden')}">${spokenName(view, author)}</span>`;
  if (isMe(view, author)) return html`${twin}<span aria-hidden="true">${name} • ${slot ?? ''}</span>`;
  if (turn % 2) return html`${twin}<span aria-hidden="true">${name}${premiumMarks(author)}</span>`;
  const seen = slot && html`<span><span>• ${slot}</span></span>`;
  return html`${twin}<span aria-hidden="true">${name}<span></span>
    <span aria-hidden="true">${premiumMarks(author)}</span>${seen}</span>`;
}

export function commentText(place: CommentPlace): Html {
  const { view, post, comment, isReply } = place;
  const urn = commentUrn(post, comment);
  const key = `${isReply ? 'comment-reply-commentary' : 'comment-commentary'}_${urn}`;
  const leading =
    comment.mention &&
    html`${mentionLink(personOf(view, comment.mention), `comment-${urn}::0`)}<span> </span>`;
  const trailing =
    comment.trailingMention &&
    html`<span> </span>${mentionLink(personOf(view, comment.trailingMention), `comment-${urn}::9`)}`;
  const box = textBox(view, comment.text, leading || null, trailing || null);
  return html`<div><div><div><p${mark(view, key, 'comment-commentary')}>${box}</p></div></div></div>`;
}

export function commentBar(place: CommentPlace): Html {
  const { view, comment } = place;
  const w = wordsOf(view);
  const replies = comment.replies.length;
  return html`<div><div>
    <div>${reactionCount(place)}
      <button type="button" aria-label="${w.openReactionsMenu}">${icon('thumbs-up-outline-small')}</button>
        </div>
    <div><button type="button" aria-label="${w.reply}"${mark(view, null, 'comment-reply')}>${icon('comment-small')}</button>
      ${replies > 0 && html`<div>${twinCount(w.replies(replies), w.number(replies))}</div>`}</div>
  </div>${ringLink(place)}</div>`;
}

function twinCount(spoken: string, seen: string): Html {
  return html`<p><span><span class="${classes('hidden')}">${spoken}</span>
    <span aria-hidden="true">${seen}</span></span></p>`;
}

function reactionCount({ view, comment }: CommentPlace): Html {
  const w = wordsOf(view);
  const total = comment.reactions.length;
  if (!total) return nothing;
  const count = twinCount(w.reactions(total).replace(/\s/g, ''), w.number(total));
  return html`<div role="button" tabindex="0"${mark(view, null, 'comment-reaction-count')}><div>
    <div>${count}</div></div></div>`;
}

/** The trap of every counter reader: a comment has the same icons as the post, in a link of its own. */
function ringLink({ post, comment }: CommentPlace): Html {
  if (!comment.reactions.length) return nothing;
  return html`<a href="/feed/update/urn:li:activity:${post.activityId}/">${ringIcons(comment.reactions)}</a>`;
}
