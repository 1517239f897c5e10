/** Attributes that may hold a post's id in V2's way. */
export const idAttributes = ['id', 'componentkey', 'data-testid', 'data-sdui-anchor-id'];

/** Attributes that hold a post's urn; the rest of V1's ids are comments'. */
export const urnAttributes = ['data-urn', 'data-id'];
export const urnParts = '[data-urn], [data-id]:not([data-id*="comment"])'; // V1

/** Parts of a post whose attributes hold its id. */
export const keyedParts = [
  '[id*="-replaceable"], [componentkey*="-replaceable"], [data-testid*="-commentList"]', // V2
  '[componentkey^="commentBoxMode-"], [id^="commentBoxMode-"], [componentkey*="ShareUrn("]', // V2
  '[data-sdui-anchor-id^="feed-header-urn:li:"], [componentkey*="_urn:li:activity:"], [componentkey^="commentBox-"]', // V2
].join(', ');

/** A key of V2's: 18 characters of base64 that are a post's id. */
export const keyedPart = /(?:^|[^A-Za-z0-9])([CE]gsI[A-Za-z0-9+/_-]{14})/;
export const shareUrn = /ShareUrn\(shareId=(\d{15,20})\)/;
/** An open composer's: base64 with the post's urn in plain text inside. */
export const composerKey = /^commentBox-([A-Za-z0-9+/_-]+)/;

/** JSON about what is shown, and the post in it. */
export const trackingScope = 'data-view-tracking-scope'; // V2 of 2025
export const trackedPost = /updateUrn"?\s*[:=]\s*"?(urn:li:\w+:\d+)/;

/** Attributes that may hold a comment's urn. */
export const commentAttributes = ['data-id', 'id', 'componentkey', 'data-sdui-anchor-id'];
/** The same in parts of a comment: which part, which attribute. */
export const commentKeyedParts = [
  ['[data-sdui-anchor-id^="comment-urn:li:comment:"]', 'data-sdui-anchor-id'], // V2
  ['[componentkey*="urn:li:comment:("]', 'componentkey'], // V2
] as const;

/** Attributes whose change may change what can be read. */
export const watchedAttributes = [
  'href',
  'open',
  'data-urn',
  'data-id',
  'componentkey',
  'aria-hidden',
  'aria-selected',
];
