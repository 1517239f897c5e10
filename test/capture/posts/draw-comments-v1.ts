import { commentIds, postId } from './tell-comments';

export type CommentRow = {
  id?: string;
  href?: string | null;
  name?: string;
  data?: string;
  badge?: string;
  headline?: string;
  text?: string;
  isReply?: boolean;
  inner?: string;
};

/** One comment or reply as V1 draws it; `inner`: what stands in it below its own words. */
export function drawComment(row: CommentRow): string {
  const {
    id = commentIds[0],
    href = '/in/ben-ochieng',
    name = 'Ben Ochieng',
    data = '',
    badge = '',
    headline = 'CFO at Northwind',
    text = 'Well said',
    isReply = false,
    inner = '',
  } = row;
  const link = (className: string, body: string) =>
    href === null
      ? `<div class="${className}">${body}</div>`
      : `<a class="${className}" href="${href}" aria-label="View: ${name} ${badge} 2nd ${headline}">${body}</a>`;
  const title = `<h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${name}</span>
    ${data && `<span class="comments-comment-meta__data">${data}</span>`}${badge && `<span class="comments-comment-meta__badge">${badge}</span>`}</h3>
    <div class="comments-comment-meta__description-subtitle">${headline}</div>`;
  const urn = id === '' ? '' : `data-id="urn:li:comment:(activity:${postId},${id})"`;
  return `<article class="comments-comment-entity ${isReply ? 'comments-comment-entity--reply' : ''}" ${urn}>
    <div class="comments-comment-meta__container">${link('comments-comment-meta__image-link', '<img alt="">')}${link('comments-comment-meta__description-container', title)}
      <time class="comments-comment-meta__data">3d</time></div>
    <span class="comments-comment-item__main-content"><div class="update-components-text">${text}</div></span>
    <div class="comments-comment-social-bar--cr"><button aria-label="1 Reaction on ${name}’s comment">1</button></div>${inner}</article>`;
}
