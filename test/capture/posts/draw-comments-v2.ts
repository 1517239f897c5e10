import { draw } from '../draw';
import { commentIds, postId } from './tell-comments';

export type CommentRow = {
  id?: string;
  href?: string | null;
  name?: string;
  lines?: string[];
  text?: string;
  isReply?: boolean;
  long?: boolean;
  level?: boolean;
};

/** The author's block: a picture link, and a link with a paragraph for each line. */
function author({
  href = '/in/ben-ochieng/',
  name = '<span>Ben Ochieng</span>',
  lines = ['CFO at Northwind'],
}: CommentRow): string {
  const body = `<div><p><span>${name}</span></p></div>${lines.map((line) => `<div><p><span>${line}</span></p></div>`).join('')}`;
  return href === null
    ? `<figure></figure><div>${body}</div>`
    : `<a href="${href}"><figure></figure></a><a href="${href}">${body}</a>`;
}

/** One comment or reply as V2 draws it, top-level ones with their outer wrapper. */
export function drawComment(row: CommentRow): string {
  const { id = commentIds[0], text = 'Well said', isReply = false, long = true, level = true } = row;
  const inside = long ? `urn:li:ugcPost:${postId},${id}` : `ugcPost:${postId},${id}`;
  const key = `replaceableComment_urn:li:comment:(${inside})`;
  const commentary = `${isReply ? 'comment-reply-commentary' : 'comment-commentary'}_urn:li:comment:(${inside})`;
  return `<div ${isReply ? '' : `componentkey="${key}"`}><div id="${key}" componentkey="${key}" threadlinedecoration="x">
    <div componentkey="CommentComponentReference_urn:li:comment:(${inside})">${author(row)}<p><span>3d</span></p>
      <button aria-label="View more options for Ben Ochieng’s comment."></button>
      <p ${level ? `componentkey="${commentary}"` : ''}><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">… more</button></span></p>
      <button aria-label="Reply">Reply</button><div role="button"><p>1</p></div></div></div></div>`;
}

/** The section around them, with its composer. */
export const drawSection = (...rows: string[]) =>
  draw(`<div componentkey="commentsSectionContainerKFeedType_FEED_DETAIL"><div data-testid="EgsIgIDLjIat5-PPAQ-commentList">
    <div componentkey="commentBox-AAAA"><a href="/in/me-myself"><img></a><div contenteditable="true"><a href="/in/cleo">Cleo</a></div></div>${rows.join('')}</div></div>`);
