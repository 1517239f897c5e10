import type { Generation } from '../../leads/records/problem';
import { allOf } from './generations';

/** One whole post. Nested matches (a quoted post) belong to the outer one. */
export const posts = allOf({
  V1: [
    '.feed-shared-update-v2[data-urn]',
    '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-urn^="urn:li:aggregate:"]', // wrappers
    'div[data-id^="urn:li:activity:"], div[data-id^="urn:li:ugcPost:"], div[data-id^="urn:li:share:"]', // lists
  ],
  V2: [
    '[role="listitem"][componentkey^="update-card-focus"]',
    '[componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"]', // around it
    '[data-view-name="feed-full-update"]', // 2025, and V1's wrapper
    '[data-sdui-screen*="feed.UpdateDetail"]', // permalink screen
  ],
});

/** A whole screen: one that holds several posts is none. */
export const postScreen = '[data-sdui-screen]'; // V2

/** A post inside a post: a quoted or reshared one. */
export const quotedPost = allOf({
  V1: '.feed-shared-update-v2__update-content-wrapper, .update-components-mini-update-v2',
  V2: '[data-view-name="feed-reshare"], [data-view-name="feed-quoted-update"]', // 2025
});

export const analyticsLink = 'a[href*="/analytics/post-summary/"]'; // both

/** What opens the post's reactions. */
export const reactionCounter = allOf({
  V1: '[data-reaction-details]', // on the post's counter only
  V2: '[data-view-name="feed-reaction-count"], [data-view-name="view-likers"]', // 2025
});

export const reactionIcon = 'svg[id$="-consumption-ring-small"], svg[id*="-consumption-"]'; // V2

export const reactorStrip = allOf({
  V1: '#reactors-facepile-id, .social-details-reactors-facepile',
  V2: null,
});

/** What V1 states in a block of counts; the bar's mark says that there is one. */
export const countsV1 = {
  block: '.social-details-social-counts',
  item: '.social-details-social-counts__item',
  comments: '.social-details-social-counts__comments',
  reactions: /__reactions/,
  bar: '.feed-shared-social-action-bar',
  barWithCounts: '.feed-shared-social-action-bar--has-social-counts',
};

/** V2's action bar, by its icons, and what says a number beside it. */
export const countsV2 = {
  likeIcon: 'svg[id^="thumbs-up"]',
  commentIcon: 'svg[id^="comment-"]:not([id*="consumption"])',
  repostIcon: 'svg[id^="repost-"]',
  commentButton: '[data-view-name="feed-comment-button"]', // 2025
  comments: '[data-view-name="feed-comment-count"]', // 2025
  reposts: '[data-view-name="feed-repost-count"]', // 2025
};

/** The block, or the pictures, that name the author; V2 of today has neither. */
export const author: Record<Generation, string> = {
  V1: '.update-components-actor__container, .update-components-actor',
  V2: '[data-view-name="feed-actor-image"]', // 2025
};

/** The parts of V1's author block. */
export const authorBlock = {
  block: '.update-components-actor__container',
  name: '.update-components-actor__title > span',
  degree: '.update-components-actor__supplementary-actor-info',
  headline: '.update-components-actor__description',
};

/** A card without any mark of a post, by its author block or the line above it. */
export const cardParts = '.update-components-actor__container, .update-components-header'; // V1

/** The line above a post that somebody passed on: "Ana Petrov reposted this". */
export const repostLine: Record<Generation, string> = {
  V1: '.update-components-header, .update-components-header__text-view',
  V2: 'p a[href*="/in/"], p a[href*="/company/"]',
};

/** A dialog that holds posts, beside whole ones. */
export const listedPost = allOf({
  V1: '.update-components-actor, .update-components-header',
  V2: '[data-testid="expandable-text-box"]',
});

/** The words of a post. */
export const postTexts: Record<Generation, readonly string[]> = {
  V1: [
    '.update-components-update-v2__commentary',
    '.feed-shared-update-v2__description', // older
  ],
  V2: [
    '[data-view-name="feed-commentary"]', // 2025
    '[data-testid="expandable-text-box"]',
  ],
};

/** The same in a list of reposts. */
export const repostText = allOf({
  V1: '.update-components-update-v2__commentary',
  V2: '[data-testid="expandable-text-box"]',
});

/** What a permalink screen holds when it holds a post some reader knows. */
export const screenEvidence = [
  '[componentkey*="FeedType_"], [id*="FeedType_"]',
  '[data-testid="expandable-text-box"]',
  analyticsLink,
  '[data-view-name^="feed-"]',
].join(', ');
