import type { View } from '../pages';
import { countComments, type PracticePost, type PracticeReaction, type ReactionName } from '../scenario';
import { type Html, html, nothing } from './html';
import { icon, ringIcon } from './icons';
import { classes, uuid } from './opaque';
import { currentHref, isMe, mark, personOf, wordsOf } from './view-parts';

/** What an empty counter holds. */
const zeroWidthSpace = '\u200b';

/** Reaction types, commonest first. */
export function typesOf(reactions: PracticeReaction[]): ReactionName[] {
  const counts = new Map<ReactionName, number>();
  for (const { type } of reactions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([type]) => type);
}

export function ringIcons(reactions: PracticeReaction[]): Html {
  const icons = typesOf(reactions).slice(0, 3);
  return html`<ul role="presentation">${icons.map((type) => html`<li>${ringIcon(type)}</li>`)}</ul>`;
}

/** Layout one: the numbers have a row of their own above the action bar. */
export function countsRow(view: View, post: PracticePost): Html {
  if (view.options.counts !== 'row') return nothing;
  const w = wordsOf(view);
  const comments = countComments(post);
  const reposts = post.reposts.length;
  return html`<div class="${classes('counts')}">
    ${reactionsAnchor(view, post)}
    <div>
      <div role="button" tabindex="0"${mark(view, null, 'feed-comment-count')}>
        <p>${comments ? w.comments(comments) : zeroWidthSpace}</p></div>
      <span aria-hidden="true">•</span>
      <a href="${currentHref(view)}"${mark(view, null, 'feed-repost-count')}>
        <p>${reposts ? w.reposts(reposts) : zeroWidthSpace}</p></a>
    </div>
  </div>`;
}

function reactionsAnchor(view: View, post: PracticePost): Html | null {
  if (!post.reactions.length) return null;
  const { spoken, seen } = reactionsLabel(view, post);
  return html`<a href="${currentHref(view)}" class="${classes('counter')}"${mark(view, null, 'feed-reaction-count')}>
    <div>${ringIcons(post.reactions)}</div>
    <p><span><span class="${classes('hidden')}">${spoken}</span><span aria-hidden="true">${seen}</span>
      </span></p>
  </a>`;
}

function reactionsLabel(view: View, post: PracticePost): { spoken: string; seen: string } {
  const w = wordsOf(view);
  const total = post.reactions.length;
  const namesSomebody = post.reactions
    .map(({ person }) => personOf(view, person))
    .find((person) => person.kind === 'person' && !isMe(view, person));
  if (view.options.socialProof && namesSomebody && total > 1) {
    return {
      spoken: w.andOthersReacted(namesSomebody.name, total - 1),
      seen: w.andOthers(namesSomebody.name, total - 1),
    };
  }
  return { spoken: w.reactions(total), seen: w.number(total) };
}

export function actionBar(view: View, post: PracticePost): Html {
  const w = wordsOf(view);
  const inBar = (count: number, word: string) => {
    const number = count ? w.number(count) : zeroWidthSpace;
    return html`<span><div><span><span><span>${view.options.counts === 'row' ? word : number}</span></span></span></div></span>`;
  };
  const likes = inBar(post.reactions.length, w.like);
  const comments = inBar(countComments(post), w.comment);
  const commentMark = mark(view, null, 'feed-comment-button');
  return html`<div class="${classes('bar')}">
    <div><div><div>
      <button type="button" aria-label="${w.reactionState(myReaction(view, post))}">${icon('thumbs-up-outline-small')}${likes}</button>
    </div></div><button type="button" aria-label="${w.openReactionsMenu}"><span></span></button></div>
    <button type="button" aria-label="${w.comment}"${commentMark}>${icon('comment-small')}${comments}</button>
    <button type="button" aria-label="${w.repost}">${icon('repost-small')}${inBar(post.reposts.length, w.repost)}</button>
    <a href="${currentHref(view)}" aria-label="${w.send}">${icon('send-privately-small')}<span><span></span></span></a>
    <div></div>
    ${barReactions(view, post)}
  </div>`;
}

function myReaction(view: View, post: PracticePost): ReactionName | null {
  return post.reactions.find(({ person }) => person === view.scenario.me)?.type ?? null;
}

/** Layout two: "821reazioni", the number and the word run together, and the icons after them. */
function barReactions(view: View, post: PracticePost): Html | null {
  if (view.options.counts !== 'buttons' || !post.reactions.length) return null;
  const text = wordsOf(view).reactions(post.reactions.length).replace(/\s/g, '');
  return html`<a href="${currentHref(view)}"${mark(view, null, 'feed-reaction-count')}>
    <div id="${uuid(`count ${post.activityId}`)}">${text}</div><div><div>${ringIcons(post.reactions)}</div>
      </div></a>`;
}
