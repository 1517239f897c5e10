/**
 * Every selector, one comment per page generation. Where a reader takes an array, the first that matches wins.
 * Facts and dates: LinkedIn changes per surface and per account, and rolls back, so nothing here is chosen by date.
 */

/** One whole post. Nested matches (a quoted post) belong to the outer one. */
export const cards = [
  '.feed-shared-update-v2[data-urn]', // V1
  '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-urn^="urn:li:aggregate:"]', // V1, wrappers
  'div[data-id^="urn:li:activity:"], div[data-id^="urn:li:ugcPost:"], div[data-id^="urn:li:share:"]', // V1, lists
  '[role="listitem"][componentkey^="update-card-focus"]', // V2
  '[componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"]', // V2, around it
  '[data-view-name="feed-full-update"]', // V2 of 2025, and V1's wrapper
  '[data-sdui-screen*="feed.UpdateDetail"]', // V2, permalink screen
].join(', ');

/** A post inside a post: a quoted or reshared one. */
export const quotedPost = [
  '.feed-shared-update-v2__update-content-wrapper', // V1
  '.update-components-mini-update-v2', // V1
  '[data-view-name="feed-reshare"], [data-view-name="feed-quoted-update"]', // V2 of 2025
].join(', ');

export const comments = [
  'article[data-id^="urn:li:comment:"], [data-id^="urn:li:comment:"]', // V1
  '[id^="replaceableComment_urn:li:comment:"]', // V2: exactly one per comment
  '[data-view-name="comment-container"]', // V2 of 2025
].join(', ');

/** What holds a comment for the question "is this inside a comment?", wider than the unit of reading. */
export const insideComment = [
  comments,
  '[componentkey^="replaceableComment_"]', // V2, outer wrapper
  '.comments-comment-entity, .comments-comment-item', // V1
].join(', ');

/** The place where comments would be. */
export const commentSection = [
  '.comments-comments-list, .comments-comment-list__container, .feed-shared-update-v2__comments-container', // V1
  '[componentkey^="commentsSectionContainer"], [componentkey*="commentsSectionAnchor"], [data-testid*="-commentList"]', // V2
].join(', ');

export const analyticsLink = 'a[href*="/analytics/post-summary/"]';

/** What opens the post's reactions. V1 puts the attribute on the post's counter only. */
export const reactionCounter = [
  '[data-reaction-details]', // V1
  '[data-view-name="feed-reaction-count"], [data-view-name="view-likers"]', // V2 of 2025
].join(', ');

export const reactionIcon = 'svg[id$="-consumption-ring-small"], svg[id*="-consumption-"]';

export const reactorStrip = '#reactors-facepile-id, .social-details-reactors-facepile';

/** Anything a list may open in. Content decides which one is it; closed and hidden ones never are. */
export const dialogs = [
  '.social-details-reactors-modal', // V1
  '[data-test-modal]', // V1
  '[data-sdui-screen*="social.ReactorsList"]', // V2
  'dialog[open]', // V2
  '[role="dialog"], [aria-modal="true"], .artdeco-modal', // both, older
].join(', ');

export const messaging =
  '[class*="msg-overlay"], [class*="msg-thread"], [class*="msg-conversation"], [class*="msg-s-"]';

/** A link that names a person or an organisation. */
export const profileLinks =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

export const reactorRowV1 =
  '.social-details-reactors-tab-body-list-item, .social-details-reactors-tab-body li';

export const expandableText = '[data-testid="expandable-text-box"]';

/** One conversation. */
export const threads = [
  '.msg-overlay-conversation-bubble', // V1 overlay; on V2 pages inside the shadow root
  '.msg-convo-wrapper', // V1 messaging page
  '.msg-thread', // V1, around or inside it
].join(', ');

/** The place of its messages; without it the conversation is folded up. */
export const messageList = [
  '.msg-s-message-list-content, .msg-s-message-list', // V1
  '.msg-s-message-list-container', // V1, around it
].join(', ');

/** A row of it: messages, and what LinkedIn says in between. */
export const messageRow = '.msg-s-message-list__event';

export const message = {
  bubble: '.msg-s-event-listitem[data-event-urn], [data-event-urn]', // V1
  theirs: '.msg-s-event-listitem--other', // V1: not on one's own
  body: '.msg-s-event-listitem__body', // V1
  subject: '.msg-s-event-listitem__subject', // V1, InMail
  sender: '.msg-s-message-group__name', // V1, on the first of a run
  time: '.msg-s-message-group__timestamp', // V1, on the first of a run
  day: '.msg-s-message-list__time-heading', // V1
  senderLink: 'a.msg-s-event-listitem__link, a.msg-s-message-group__profile-link', // V1
  /** Guesses: what is inside a bubble and not what was said now. */
  quoted: '[class*="replied-message"], [class*="quoted"], blockquote',
  mark: '[class*="__edited"]',
  recalled: '[class*="recalled"], [class*="--deleted"]',
} as const;

/** Paid mail: the first is in archives, the second a guess. */
export const paidMail = '[class*="spinmail"], [class*="sponsored-message"]';

/** V2 has not been seen: a guess from its other surfaces and from the form of message urns. */
export const messageV2 = {
  screen: '[data-sdui-screen*="essaging"]',
  bubble: '[componentkey*="urn:li:msg_message:"], [id*="urn:li:msg_message:"]',
  list: '[role="list"], [role="log"]',
  day: '[role="separator"]',
} as const;

/** The top of a profile. */
export const topCard = [
  'section.pv-top-card, .pv-top-card', // V1
  '[id^="com.linkedin.sdui.profile.card.ref"][id$="Topcard"]', // V2
  '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]', // V2
].join(', ');

export const profileHeadlineV1 = '.text-body-medium.break-words';
export const profileDegreeV1 = '.dist-value, .distance-badge';
