import type { Generation } from '../../leads/records/problem';
import { allOf } from './generations';

export const comments = allOf({
  V1: 'article[data-id^="urn:li:comment:"], [data-id^="urn:li:comment:"]',
  V2: [
    '[id^="replaceableComment_urn:li:comment:"]', // exactly one per comment
    '[data-view-name="comment-container"]', // 2025
  ],
});

/** What holds a comment for the question "is this inside a comment?", wider than the unit of reading. */
export const insideComment = `${comments}, ${allOf({
  V1: '.comments-comment-entity, .comments-comment-item',
  V2: '[componentkey^="replaceableComment_"]', // outer wrapper
})}`;

/** The place where comments would be. */
export const commentSection = allOf({
  V1: '.comments-comments-list, .comments-comment-list__container, .feed-shared-update-v2__comments-container',
  V2: '[componentkey^="commentsSectionContainer"], [componentkey*="commentsSectionAnchor"], [data-testid*="-commentList"]',
});

/** Where one's own comment is written. */
export const composers: Record<Generation, string> = {
  V1: '.comments-comment-box, .comments-comment-box--cr',
  V2: '[componentkey^="commentBox-"]',
};

/** A reply: V1 marks the comment itself, V2 its words or its author. */
export const replies: Record<Generation, string> = {
  V1: '.comments-comment-entity--reply, .comments-reply-item',
  V2: '[componentkey^="comment-reply-commentary_"], [data-view-name^="reply-actor"]', // the second of 2025
};

/** Where a comment's words are. */
export const commentTexts: Record<Generation, readonly string[]> = {
  V1: ['.comments-comment-item__main-content'],
  V2: [
    '[componentkey^="comment-commentary_"], [componentkey^="comment-reply-commentary_"]',
    '[data-view-name="comment-commentary"], [data-view-name="reply-commentary"]', // 2025
    '[data-testid="expandable-text-box"]', // without keys
  ],
};

/** V1, older: any words, so it is asked last. */
export const anyCommentText = '.update-components-text';

/** V1's block about the author; V2 has none. */
export const commentMeta = [
  '.comments-comment-meta__container',
  '.comments-post-meta', // older
];

/** Its parts. */
export const commentAuthor = {
  name: '.comments-comment-meta__description-title, .comments-post-meta__name-text',
  degree: 'span.comments-comment-meta__data, .comments-post-meta__name-text + *',
  headline: '.comments-comment-meta__description-subtitle, .comments-post-meta__headline',
};

/** What may state how many reactions a comment has. */
export const commentCounters = allOf({
  V1: '[class*="reactions-count"]',
  V2: 'ul[role="presentation"], [role="button"]',
});
